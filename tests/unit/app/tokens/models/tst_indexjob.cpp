// SPDX-License-Identifier: Apache-2.0
#include <QCollator>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <numeric>

#include "app/core/displaytext.h"
#include "app/tokens/models/indexjob.h"
#include "app/tokens/models/rowfilter.h"
#include "app/tokens/models/rowsorter.h"
#include "app/tokens/models/tokencells.h"
#include "app/tokens/rows/packedvalues.h"
#include "tests/support/fakegateway.h"
#include "tests/support/hostiletokens.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool never = false;

/// Ordinary tokens with some others among them. Names, times and permissions repeat, so that ties are
/// settled.
QList<Token> mixedTokens(int count, int hostileOneIn, quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList names{u"payout worker"_s,
                            u"Payout Worker"_s,
                            u"payout-worker"_s,
                            u"payout_worker 12345678901"_s,
                            u"a"_s,
                            u"payout worker 12345678"_s,
                            u"A"_s,
                            u""_s,
                            u"\u00e1"_s,
                            u"z"_s,
                            u"worker 2"_s,
                            u"Worker 10"_s,
                            u"worker 010"_s,
                            u"worker 0"_s,
                            u"w\u00f6rker 9"_s,
                            u"v1.10.3"_s,
                            u"v1.9"_s,
                            u"2"_s,
                            u"10"_s,
                            u"00"_s,
                            u"1 000 000 000 000 000 000 001"_s,
                            u"99999999999999999999999999999999999999999999999999999"_s};
    QList<Token> tokens;
    for (int row = 0; row < count; ++row) {
        if (random.bounded(hostileOneIn) == 0) {
            tokens.append(anyToken(random));
            continue;
        }
        Token token =
            fakeToken(u"Token:"_s + uuid(random), names.at(random.bounded(static_cast<int>(names.size()))));
        if (random.bounded(3) == 0)
            token.name += QString(random.bounded(120), u'x') + QString::number(random.bounded(20));
        token.clientId =
            random.bounded(10) == 0 && !tokens.isEmpty() ? tokens.last().clientId : hex(random, 32);
        token.permissions.values =
            unpackPermissions(static_cast<quint8>(random.bounded(permissionCodeCount))).values;
        token.createdAt = anyTime(random);
        if (random.bounded(2) == 0)
            token.updatedAt = token.createdAt;
        tokens.append(token);
    }
    return tokens;
}

/// What the order is, said in the plainest way.
std::vector<int> plainlySorted(const QList<Token> &tokens, TokenColumn column, Qt::SortOrder order)
{
    const QCollator collator = RowSorter::collatorFor(column);
    const auto compared = [&](const Token &left, const Token &right) {
        const QVariant leftValue = sortValue(left, column);
        const QVariant rightValue = sortValue(right, column);
        int result = 0;
        if (leftValue.typeId() == QMetaType::QDateTime && rightValue.typeId() == QMetaType::QDateTime)
            result = leftValue == rightValue ? 0 : leftValue.toDateTime() < rightValue.toDateTime() ? -1 : 1;
        else if (leftValue.isValid() && rightValue.isValid())
            result = collator.compare(leftValue.toString(), rightValue.toString());
        return result != 0 ? result : left.id.compare(right.id);
    };
    std::vector<int> numbers(static_cast<std::size_t>(tokens.size()));
    std::iota(numbers.begin(), numbers.end(), 0);
    std::stable_sort(numbers.begin(), numbers.end(), [&](int left, int right) {
        const bool isLeftValid = sortValue(tokens.at(left), column).isValid();
        const bool isRightValid = sortValue(tokens.at(right), column).isValid();
        if (isLeftValid != isRightValid)
            return isLeftValid;
        const int result = compared(tokens.at(left), tokens.at(right));
        return order == Qt::AscendingOrder ? result < 0 : result > 0;
    });
    return numbers;
}

bool holds(const QString &cell, const QString &text)
{
    constexpr auto form = QString::NormalizationForm_C;
    return cell.normalized(form).contains(text.normalized(form), Qt::CaseInsensitive);
}

std::vector<QString> idsOf(const ShownRows &shown)
{
    std::vector<QString> ids;
    for (int position = 0; position < shown.size(); ++position)
        ids.push_back(shown.rows.id(shown.rowAt(position)));
    return ids;
}

} // namespace

/// The index of a list against the plainest way to make it.
class tst_IndexJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sortedLikeThePlainestWay_data();
    void sortedLikeThePlainestWay();
    void anOddCollationIsFollowed();
    void namesAreInNaturalOrder_data();
    void namesAreInNaturalOrder();
    void filteredLikeThePlainestWay_data();
    void filteredLikeThePlainestWay();
    void agesAreFoundAtEveryStep();
    void plainRowsAreFoundLikeAllOthers_data();
    void plainRowsAreFoundLikeAllOthers();
    void transitionsLeadWhereTheySay_data();
    void transitionsLeadWhereTheySay();
    void cancellationEndsEarly();
};

void tst_IndexJob::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_IndexJob::sortedLikeThePlainestWay_data()
{
    QTest::addColumn<int>("hostileOneIn");
    QTest::addColumn<QLocale>("locale");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("hostile only") << 1 << english;
    QTest::newRow("some hostile") << 10 << english;
    QTest::newRow("few hostile") << 300 << english;
    QTest::newRow("hardly any") << 1'000'000 << english;
    QTest::newRow("some hostile, C locale") << 10 << QLocale::c();
}

void tst_IndexJob::sortedLikeThePlainestWay()
{
    QFETCH(const int, hostileOneIn);
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    QList<Token> tokens = mixedTokens(1000, hostileOneIn, 7);
    for (Token &token : tokens) {
        // A date-time that is given but is none has no place among the others in the plain way.
        for (Timestamp *timestamp : {&token.createdAt, &token.updatedAt}) {
            if (timestamp->instant && !timestamp->instant->isValid())
                timestamp->instant.reset();
        }
    }
    const RowSnapshot rows(tokens);
    std::vector<int> all(static_cast<std::size_t>(rows.size()));
    std::iota(all.begin(), all.end(), 0);
    for (int column = 0; column < tokenColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto which = static_cast<TokenColumn>(column);
            const std::vector<int> sorted = RowSorter(rows, which, order, never).sorted(all);
            const std::vector<int> expected = plainlySorted(tokens, which, order);
            for (std::size_t place = 0; place < sorted.size(); ++place) {
                QVERIFY2(sorted.at(place) == expected.at(place),
                         qPrintable(u"column %1, place %2: “%3” instead of “%4”"_s.arg(
                             QString::number(column), QString::number(place),
                             displaySafe(sortValue(tokens.at(sorted.at(place)), which).toString(), 50),
                             displaySafe(sortValue(tokens.at(expected.at(place)), which).toString(), 50))));
            }
        }
    }
}

/// In Czech "ch" is one letter that follows "h", in Danish "aa" the last one.
void tst_IndexJob::anOddCollationIsFollowed()
{
    for (const QLocale::Language language :
         {QLocale::Czech, QLocale::Danish, QLocale::Hungarian, QLocale::Thai, QLocale::C}) {
        QLocale::setDefault(QLocale(language));
        QList<Token> tokens;
        for (const QString &name : {u"chata"_s, u"cena"_s, u"hotel"_s, u"aabenraa"_s, u"zebra"_s, u"Abel"_s,
                                    u"co-op"_s, u"coop"_s, u"dzs"_s})
            tokens.append(fakeToken(name, name));
        std::vector<int> all(static_cast<std::size_t>(tokens.size()));
        std::iota(all.begin(), all.end(), 0);
        const RowSnapshot rows(tokens);
        QCOMPARE(RowSorter(rows, TokenColumn::Name, Qt::AscendingOrder, never).sorted(all),
                 plainlySorted(tokens, TokenColumn::Name, Qt::AscendingOrder));
    }
}

void tst_IndexJob::namesAreInNaturalOrder_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("ordered");
    const QStringList numbers{u"2"_s,          u"9"_s,          u"10"_s,         u"worker 2"_s,
                              u"Worker 9"_s,   u"worker 10"_s,  u"worker 10b"_s, u"worker 100"_s,
                              u"worker-1.9"_s, u"worker-1.10"_s};
    const QStringList accents{u"eagle"_s, u"\u00e9clair"_s, u"Edam"_s, u"\u00c9tude"_s, u"fig"_s, u"z"_s};
    for (const QLocale &locale :
         {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::French), QLocale::c()}) {
        QTest::addRow("numbers, %s", qPrintable(locale.name())) << locale << numbers;
        QTest::addRow("accents, %s", qPrintable(locale.name())) << locale << accents;
    }
    // Where letters have no numbers of their own, so that the collator compares whole texts.
    QTest::newRow("numbers, Czech") << QLocale(QLocale::Czech)
                                    << QStringList{u"cena 2"_s, u"cena 10"_s, u"hotel"_s, u"chata 9"_s,
                                                   u"chata 10"_s};
}

void tst_IndexJob::namesAreInNaturalOrder()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QStringList, ordered);
    QLocale::setDefault(locale);
    QList<Token> tokens;
    for (int number = static_cast<int>(ordered.size()); number > 0; --number)
        tokens.append(fakeToken(QString::number(number), ordered.at(number - 1)));
    const RowSnapshot rows(tokens);
    std::vector<int> all(static_cast<std::size_t>(tokens.size()));
    std::iota(all.begin(), all.end(), 0);
    QStringList sorted;
    for (const int row : RowSorter(rows, TokenColumn::Name, Qt::AscendingOrder, never).sorted(all))
        sorted.append(tokens.at(row).name);
    QCOMPARE(sorted, ordered);
}

void tst_IndexJob::filteredLikeThePlainestWay_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"payout"_s,  u"WORKER"_s, u"r 1"_s,    u"xx"_s,     u"token"_s,  u"0a"_s,          u"ab-"_s,
          u":0"_s,      u"view"_s,   u" and "_s,  u"day"_s,    u"1 y"_s,    u"now"_s,         u"future"_s,
          u"invalid"_s, u"(no"_s,    u"\u00e4"_s, u"\u212A"_s, u"\u017F"_s, u"\u2026"_s,      u"u+d800"_s,
          u"e"_s,       u"1"_s,      u"a"_s,      u"y"_s,      u"kx"_s,     u"none listed"_s, u"zzzz"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void tst_IndexJob::filteredLikeThePlainestWay()
{
    QFETCH(const QString, text);
    const QList<Token> tokens = mixedTokens(1200, 12, 11);
    const RowSnapshot rows(tokens);
    const QDateTime now(QDate(2026, 9, 12), QTime(8, 0), Qt::UTC);
    for (const PermissionFilter match :
         {PermissionFilter::Any, PermissionFilter::CanView, PermissionFilter::NoneOrUnknown}) {
        std::vector<int> expected;
        for (int row = 0; row < tokens.size(); ++row) {
            bool isHit = false;
            for (int column = 0; column < tokenColumnCount; ++column) {
                const auto which = static_cast<TokenColumn>(column);
                isHit = isHit || holds(shownText(tokens.at(row), which, now), text) ||
                        holds(wholeText(tokens.at(row), which, now), text);
            }
            if (isHit && matches(tokens.at(row).permissions, match))
                expected.push_back(row);
        }
        QCOMPARE(RowFilter(text, match, now).passing(rows, never), expected);
    }
    QCOMPARE(RowFilter({}, PermissionFilter::Any, now).passing(rows, never).size(),
             static_cast<std::size_t>(rows.size()));
}

void tst_IndexJob::agesAreFoundAtEveryStep()
{
    const QDateTime now(QDate(2026, 9, 12), QTime(8, 0), Qt::UTC);
    QRandomGenerator random(3);
    QList<Token> tokens;
    for (const qint64 unit : {1, 60, 3600, 86'400, 86'400 * 30, 86'400 * 365}) {
        for (int count = -3; count < 65; ++count) {
            for (const qint64 edge : {-1'000, -1, 0, 1, 999}) {
                Token token = fakeToken(u"Token:"_s + uuid(random), u"n"_s);
                token.clientId = hex(random, 32);
                token.createdAt.instant = now.addMSecs(-count * unit * 1000 + edge);
                token.updatedAt = token.createdAt;
                tokens.append(token);
            }
        }
    }
    const RowSnapshot rows(tokens);
    for (const QString &text : {u"just now"_s, u"in the future"_s, u"minutes"_s, u"3 hours"_s, u"7 days"_s,
                                u"12 months"_s, u"5 years"_s}) {
        std::vector<int> expected;
        for (int row = 0; row < tokens.size(); ++row) {
            if (shownText(tokens.at(row), TokenColumn::Created, now).contains(text))
                expected.push_back(row);
        }
        QVERIFY(!expected.empty());
        QCOMPARE(RowFilter(text, PermissionFilter::Any, now).passing(rows, never), expected);
    }
}

void tst_IndexJob::plainRowsAreFoundLikeAllOthers_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"monitor"_s, u"MONITOR 12"_s, u"r 1"_s, u"manage"_s, u"view"_s, u"3 hours"_s, u"days"_s,
          u"month"_s, u"a1"_s, u"token:"_s, u"x"_s, u"nowhere"_s, u"worker 2999"_s, u"2999"_s,
          u"monitor worker"_s, u"s\u00c3o"_s, u"(no name)"_s, u"invalid"_s})
        QTest::newRow(qPrintable(text)) << text;
}

/// Rows of which most need not be looked at, more of them than are searched at once.
void tst_IndexJob::plainRowsAreFoundLikeAllOthers()
{
    QFETCH(const QString, text);
    const QDateTime now(QDate(2026, 9, 12), QTime(8, 0), Qt::UTC);
    QRandomGenerator random(5);
    QList<Token> tokens;
    for (int row = 0; row < 3000; ++row) {
        Token token =
            fakeToken(u"Token:"_s + uuid(random), (row % 2 == 0 ? u"Monitor %1"_s : u"worker %1"_s).arg(row));
        token.clientId = hex(random, 32);
        token.permissions.values =
            row % 3 == 0 ? QStringList{u"VIEW"_s, u"TRANSACT"_s} : QStringList{u"VIEW"_s};
        token.createdAt.instant = now.addDays(-40 - row % 300);
        token.updatedAt = token.createdAt;
        // Some that are not: an accent, a mark, no name, an id of another kind.
        if (row % 11 == 0)
            token.name =
                QStringList{u"S\u00e3o monitor"_s, u"\u202emonitor"_s, QString(), u""_s}.at(row / 11 % 4);
        if (row % 97 == 0)
            token.id = u"monitor-%1"_s.arg(row);
        tokens.append(token);
    }
    const RowSnapshot rows(tokens);
    std::vector<int> expected;
    for (int row = 0; row < tokens.size(); ++row) {
        bool isHit = false;
        for (int column = 0; column < tokenColumnCount; ++column) {
            const auto which = static_cast<TokenColumn>(column);
            isHit = isHit || holds(shownText(tokens.at(row), which, now), text) ||
                    holds(wholeText(tokens.at(row), which, now), text);
        }
        if (isHit)
            expected.push_back(row);
    }
    QCOMPARE(RowFilter(text, PermissionFilter::Any, now).passing(rows, never), expected);
}

void tst_IndexJob::transitionsLeadWhereTheySay_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("short") << 400;
    QTest::newRow("long") << 3 * shortList;
}

void tst_IndexJob::transitionsLeadWhereTheySay()
{
    QFETCH(const int, count);
    const QList<Token> before = mixedTokens(count, 1'000'000, 1);
    QList<Token> after =
        before.mid(30, count / 2) + mixedTokens(count / 4, 1'000'000, 2) + before.mid(count * 3 / 4);
    const ShownRows from{RowSnapshot(before), std::nullopt};
    const RowSnapshot rows(after);
    const RowDiff transition =
        runIndexJob({from,
                     rows,
                     {.terms = parseSearch(u"p"_s), .match = PermissionFilter::CanView},
                     QDateTime::currentDateTimeUtc()},
                    never)
            .steps;
    const RowDiff sorted = runIndexJob({transition.back().then,
                                        rows,
                                        {.column = 0, .order = Qt::DescendingOrder},
                                        QDateTime::currentDateTimeUtc()},
                                       never)
                               .steps;
    for (const auto &[start, steps] :
         {std::pair{from, transition}, std::pair{transition.back().then, sorted}}) {
        std::vector<QString> ids = idsOf(start);
        for (const RowEdit &step : steps) {
            switch (step.kind) {
            case RowEdit::Kind::Remove:
                ids.erase(ids.begin() + step.run.first, ids.begin() + step.run.last + 1);
                break;
            case RowEdit::Kind::Insert: {
                const std::vector<QString> then = idsOf(step.then);
                ids.insert(ids.begin() + step.run.first, then.begin() + step.run.first,
                           then.begin() + step.run.last + 1);
                break;
            }
            case RowEdit::Kind::Reorder: {
                const std::vector<QString> was = ids;
                for (std::size_t position = 0; position < was.size(); ++position)
                    ids[step.places.at(position)] = was.at(position);
                break;
            }
            case RowEdit::Kind::Renumber:
            case RowEdit::Kind::Change:
                break;
            }
            if (step.kind != RowEdit::Kind::Change)
                QCOMPARE(ids, idsOf(step.then));
        }
    }
}

void tst_IndexJob::cancellationEndsEarly()
{
    const RowSnapshot rows(mixedTokens(500, 5, 4));
    const std::atomic_bool isCancelled = true;
    const RowDiff transition =
        runIndexJob({{}, rows, {.column = 0, .terms = parseSearch(u"a"_s)}, {}}, isCancelled).steps;
    QVERIFY(transition.empty());
}

QTEST_GUILESS_MAIN(tst_IndexJob)
#include "tst_indexjob.moc"
