// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rows/rowsnapshot.h"

#include <algorithm>
#include <utility>

#include "app/tokens/rows/idtable.h"
#include "app/tokens/rows/packedvalues.h"

namespace tokenry {

namespace {

constexpr int hintStep = 1024;

/// Finds a row by the compact form of an id where it has one, so that a million rows are looked through in
/// milliseconds.
class IdMatcher
{
public:
    explicit IdMatcher(const QString &id) : m_id(id), m_form(packId(id, m_binary)) {}

    bool matchesId(const RowChunk &chunk, int row) const
    {
        const PackedRow &packed = chunk.rows()[row];
        return m_form ? packed.idForm == *m_form && packed.id == m_binary
                      : isText(packed.idForm) && chunk.id(row) == m_id;
    }
    bool matchesClientId(const RowChunk &chunk, int row) const
    {
        const PackedRow &packed = chunk.rows()[row];
        return m_form ? packed.clientIdForm == *m_form && packed.clientId == m_binary
                      : isText(packed.clientIdForm) && chunk.clientId(row) == m_id;
    }

private:
    static bool isText(TextForm form)
    {
        return form == TextForm::Utf8 || form == TextForm::Utf16 || form == TextForm::Null;
    }

    const QString &m_id;
    BinaryId m_binary = {};
    std::optional<TextForm> m_form;
};

template<class Matches>
int firstRow(const RowSnapshot &rows, Matches matches)
{
    for (const RowSnapshot::Part &part : rows.parts()) {
        for (int row = 0; row < part.chunk->size(); ++row) {
            if (matches(*part.chunk, row))
                return part.first + row;
        }
    }
    return -1;
}

} // namespace

RowSnapshot::RowSnapshot(const QList<Token> &tokens)
{
    auto chunk = std::make_shared<RowChunk>();
    for (const Token &token : tokens)
        chunk->append(token);
    chunk->squeeze();
    *this = RowSnapshot().with(std::move(chunk));
}

RowSnapshot RowSnapshot::with(std::shared_ptr<const RowChunk> chunk) const
{
    if (!chunk || chunk->size() == 0)
        return *this;
    auto table = m_table ? std::make_shared<Table>(*m_table) : std::make_shared<Table>();
    const auto begin = std::exchange(table->size, table->size + chunk->size());
    table->parts.push_back({std::move(chunk), begin});
    const int last = static_cast<int>(table->parts.size()) - 1;
    while (static_cast<int>(table->hints.size()) * hintStep < table->size)
        table->hints.push_back(last);
    RowSnapshot longer;
    longer.m_table = std::move(table);
    return longer;
}

RowSnapshot RowSnapshot::without(const QSet<QString> &tokenIds) const
{
    if (tokenIds.isEmpty())
        return *this;
    const IdSet ids(tokenIds);
    RowSnapshot left;
    for (const Part &part : parts()) {
        const RowChunk &all = *part.chunk;
        std::vector<int> staying;
        for (int row = 0; row < all.size(); ++row) {
            if (!ids.contains(all, row))
                staying.push_back(row);
        }
        if (static_cast<int>(staying.size()) == all.size()) {
            left = left.with(part.chunk);
            continue;
        }
        auto chunk = std::make_shared<RowChunk>();
        for (const int row : staying)
            chunk->append(all.token(row));
        chunk->squeeze();
        left = left.with(std::move(chunk));
    }
    return left;
}

RowSnapshot RowSnapshot::followedBy(const RowSnapshot &last) const
{
    RowSnapshot all = *this;
    for (const Part &part : last.parts())
        all = all.with(part.chunk);
    return all;
}

const std::vector<RowSnapshot::Part> &RowSnapshot::parts() const
{
    static const std::vector<Part> none;
    return m_table ? m_table->parts : none;
}

std::size_t RowSnapshot::memory() const
{
    std::size_t bytes = 0;
    for (const Part &part : parts())
        bytes += part.chunk->memory() + sizeof part;
    return bytes;
}

RowSnapshot::Place RowSnapshot::place(int row) const
{
    const std::vector<Part> &all = m_table->parts;
    int index = m_table->hints[row / hintStep];
    while (index + 1 < static_cast<int>(all.size()) && all[index + 1].first <= row)
        ++index;
    return {*all[index].chunk, row - all[index].first};
}

const PackedRow &RowSnapshot::packed(int row) const
{
    const Place where = place(row);
    return where.chunk.rows()[where.row];
}

Token RowSnapshot::token(int row) const
{
    const Place where = place(row);
    return where.chunk.token(where.row);
}

QString RowSnapshot::id(int row) const
{
    const Place where = place(row);
    return where.chunk.id(where.row);
}

int RowSnapshot::compareIds(int left, int right) const
{
    const Place a = place(left);
    const Place b = place(right);
    return RowChunk::compareIds(a.chunk, a.row, b.chunk, b.row);
}

bool RowSnapshot::beginsWith(const RowSnapshot &shorter) const
{
    const std::vector<Part> &mine = parts();
    const std::vector<Part> &theirs = shorter.parts();
    return mine.size() >= theirs.size() &&
           std::equal(theirs.begin(), theirs.end(), mine.begin(),
                      [](const Part &left, const Part &right) { return left.chunk == right.chunk; });
}

int RowSnapshot::rowOf(const QString &tokenId) const
{
    const IdMatcher matcher(tokenId);
    return firstRow(*this,
                    [&matcher](const RowChunk &chunk, int row) { return matcher.matchesId(chunk, row); });
}

int RowSnapshot::rowOfEitherId(const QString &tokenOrClientId) const
{
    const IdMatcher matcher(tokenOrClientId);
    return firstRow(*this, [&matcher](const RowChunk &chunk, int row) {
        return matcher.matchesId(chunk, row) || matcher.matchesClientId(chunk, row);
    });
}

QList<Token> RowSnapshot::tokens() const
{
    QList<Token> tokens;
    tokens.reserve(size());
    for (const Part &part : parts()) {
        for (int row = 0; row < part.chunk->size(); ++row)
            tokens.append(part.chunk->token(row));
    }
    return tokens;
}

} // namespace tokenry
