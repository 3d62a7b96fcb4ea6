// SPDX-License-Identifier: Apache-2.0
// The row store, sorting and filtering without a window: bench_rows memory|sort|natural|filter|accents|growth
// [ROWS]
// bench_rows sort-once|filter-once ROWS does it once, ours and the floor, for whoever counts instructions.
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <compare>
#include <cstdio>
#include <cstring>
#include <numeric>

#include "app/tokens/models/indexjob.h"
#include "app/tokens/models/rowfilter.h"
#include "app/tokens/models/rowsorter.h"
#include "app/tokens/models/tokencolumn.h"
#include "app/tokens/rows/rowsnapshot.h"
#include "tests/bench/programs/madetokens.h"
#include "tests/bench/programs/measuring.h"

using namespace tokenry;
using namespace tokenry::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int million = 1'000'000;
constexpr int pageRows = 100;
constexpr int rounds = 7;
const std::atomic_bool never = false;

/// As a list that was read grows: in chunks, never all tokens at once in memory.
RowSnapshot packed(const QList<Token> &tokens)
{
    RowSnapshot rows;
    constexpr int chunkRows = 10'000;
    for (qsizetype first = 0; first < tokens.size(); first += chunkRows) {
        auto chunk = std::make_shared<RowChunk>();
        for (qsizetype row = first; row < std::min(tokens.size(), first + chunkRows); ++row)
            chunk->append(tokens.at(row));
        chunk->squeeze();
        rows = rows.with(std::move(chunk));
    }
    return rows;
}

std::vector<int> everyRow(int count)
{
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

[[gnu::noinline]] double sortOurs(const RowSnapshot &rows, TokenColumn column)
{
    const std::vector<int> numbers = everyRow(rows.size());
    return secondsOf([&] {
        const auto sorted = RowSorter(rows, column, Qt::AscendingOrder, never).sorted(numbers);
        if (sorted.size() != numbers.size())
            qFatal("rows are missing");
    });
}

/// Without regard to the values of numbers, as names were sorted before.
double sortByCharacters(const RowSnapshot &rows)
{
    const std::vector<int> numbers = everyRow(rows.size());
    QCollator collator = RowSorter::collatorFor(TokenColumn::Name);
    collator.setNumericMode(false);
    return secondsOf([&] {
        const auto sorted =
            RowSorter(rows, TokenColumn::Name, Qt::AscendingOrder, never, collator).sorted(numbers);
        if (sorted.size() != numbers.size())
            qFatal("rows are missing");
    });
}

void benchNatural(const RowSnapshot &rows, const RowSnapshot &accented)
{
    for (const auto &[work, some] : {std::pair{u"natural"_s, &rows}, {u"natural-accents"_s, &accented}})
        report(work,
               interleaved(
                   rounds, [&] { return sortOurs(*some, TokenColumn::Name); },
                   [&] { return sortByCharacters(*some); }),
               u"s"_s);
}

/// What a row is sorted by: enough of it to tell these rows apart.
struct Key
{
    std::array<quint64, 4> words = {};
    auto operator<=>(const Key &) const = default;
};

Key keyOf(const RowSnapshot &rows, TokenColumn column, int row)
{
    Key key;
    if (column == TokenColumn::Created) {
        key.words[0] = static_cast<quint64>(rows.token(row).createdAt.instant->toMSecsSinceEpoch());
        return key;
    }
    const auto [chunk, number] = rows.place(row);
    const std::string_view name = chunk.nameBytes(number);
    for (std::size_t index = 0; index < sizeof(Key); ++index) {
        quint64 &word = key.words[index / sizeof(quint64)];
        word = word << 8 | static_cast<unsigned char>(index < name.size() ? name[index] : '\0');
    }
    return key;
}

std::vector<Key> keysOf(const RowSnapshot &rows, TokenColumn column)
{
    std::vector<Key> keys;
    for (int row = 0; row < rows.size(); ++row)
        keys.push_back(keyOf(rows, column, row));
    return keys;
}

[[gnu::noinline]] double sortFloor(const std::vector<Key> &keys)
{
    std::vector<int> numbers = everyRow(static_cast<int>(keys.size()));
    return secondsOf([&] {
        std::sort(numbers.begin(), numbers.end(),
                  [&keys](int left, int right) { return keys[left] < keys[right]; });
    });
}

void benchSort(const RowSnapshot &rows)
{
    for (const auto &[column, name] :
         {std::pair{TokenColumn::Name, u"sort-name"_s}, {TokenColumn::Created, u"sort-date"_s}}) {
        const std::vector<Key> keys = keysOf(rows, column);
        report(name,
               interleaved(
                   rounds, [&] { return sortOurs(rows, column); }, [&] { return sortFloor(keys); }),
               u"s"_s);
    }
}

[[gnu::noinline]] double filterOurs(const RowSnapshot &rows, const QString &text)
{
    return secondsOf([&] {
        RowFilter filter(text, PermissionFilter::Any, QDateTime(QDate(2026, 11, 25), QTime(), Qt::UTC));
        if (filter.passing(rows, never).empty())
            qFatal("nothing passed");
    });
}

/// The same bytes: of the names in their pools, and of the ids, which have no text in the store but are
/// searched too when they may match.
[[gnu::noinline]] double filterFloor(const RowSnapshot &rows, const std::string &text)
{
    return secondsOf([&] {
        qint64 hits = 0;
        for (const RowSnapshot::Part &part : rows.parts()) {
            const std::string_view pool = part.chunk->pool();
            const char *from = pool.data();
            const char *const end = from + pool.size();
            while (const void *hit =
                       ::memmem(from, static_cast<std::size_t>(end - from), text.data(), text.size())) {
                ++hits;
                from = static_cast<const char *>(hit) + 1;
            }
        }
        if (hits == 0)
            qFatal("nothing found");
    });
}

/// Names that the locale's own collation sorts, and that are searched one by one.
void benchAccents(const RowSnapshot &rows)
{
    Samples sorting;
    Samples filtering;
    for (int round = 0; round < rounds; ++round) {
        sorting.add(sortOurs(rows, TokenColumn::Name));
        filtering.add(filterOurs(rows, u"monitor 123"_s));
    }
    report(u"accents-sort"_s, sorting.best(), u"s"_s);
    report(u"accents-filter"_s, filtering.best(), u"s"_s);
}

void benchFilter(const RowSnapshot &rows)
{
    const QString text = u"monitor 123"_s;
    report(u"filter"_s,
           interleaved(
               3 * rounds, [&] { return filterOurs(rows, text); },
               [&] { return filterFloor(rows, text.toStdString()); }),
           u"s"_s);
}

/// The exponent of the growth, by least squares over the logarithms.
double exponent(const std::vector<double> &sizes, const std::vector<double> &values)
{
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    const auto count = static_cast<double>(sizes.size());
    for (std::size_t index = 0; index < sizes.size(); ++index) {
        const double x = std::log(sizes[index]);
        const double y = std::log(values[index]);
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    return (count * sumXY - sumX * sumY) / (count * sumXX - sumX * sumX);
}

void benchGrowth(const QList<Token> &tokens)
{
    std::vector<double> sizes;
    std::vector<double> list;
    std::vector<double> sort;
    std::vector<double> filter;
    std::vector<double> memory;
    for (int count = 1000; count <= tokens.size(); count *= 10) {
        const QList<Token> some = tokens.first(count);
        RowSnapshot rows;
        Samples listing;
        Samples sorting;
        Samples filtering;
        for (int round = 0; round < rounds; ++round) {
            listing.add(secondsOf([&] { rows = packed(some); }));
            sorting.add(sortOurs(rows, TokenColumn::Name));
            filtering.add(filterOurs(rows, u"tre"_s));
        }
        sizes.push_back(count);
        list.push_back(listing.best());
        sort.push_back(sorting.best());
        filter.push_back(filtering.best());
        memory.push_back(static_cast<double>(rows.memory()));
    }
    for (const auto &[name, values] :
         {std::pair{u"list"_s, list}, {u"sort"_s, sort}, {u"filter"_s, filter}, {u"memory"_s, memory}})
        report(u"growth-"_s + name, exponent(sizes, values), u"exponent"_s);
}

void benchMemory(const QList<Token> &tokens, const RowSnapshot &rows)
{
    Pair pair;
    pair.ours.add(static_cast<double>(rows.memory()) / rows.size());
    pair.floor.add(static_cast<double>(fieldBytes(tokens)) / rows.size());
    report(u"memory-row"_s, pair, u"B"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString work = QCoreApplication::arguments().value(1);
    const int wanted = QCoreApplication::arguments().value(2).toInt();
    const int count = wanted > 0 ? wanted : million;
    constexpr int oneIn = 10;
    if (work == "accents"_L1) {
        benchAccents(packed(madeTokens(count, oneIn)));
        return 0;
    }
    if (work == "natural"_L1) {
        benchNatural(packed(madeTokens(count)), packed(madeTokens(count, oneIn)));
        return 0;
    }
    if (work == "sort-once"_L1 || work == "filter-once"_L1) {
        const RowSnapshot some = packed(madeTokens(count));
        if (work == "sort-once"_L1)
            return sortOurs(some, TokenColumn::Name) + sortFloor(keysOf(some, TokenColumn::Name)) > 0 ? 0 : 1;
        return filterOurs(some, u"monitor 123"_s) + filterFloor(some, "monitor 123") > 0 ? 0 : 1;
    }
    const QList<Token> tokens = madeTokens(count);
    if (work == "growth"_L1) {
        benchGrowth(tokens);
        return 0;
    }
    const RowSnapshot rows = packed(tokens);
    if (work == "memory"_L1)
        benchMemory(tokens, rows);
    else if (work == "sort"_L1)
        benchSort(rows);
    else if (work == "filter"_L1)
        benchFilter(rows);
    else
        return 2;
    return 0;
}
