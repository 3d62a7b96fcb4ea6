// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/tokenmatch.h"

#include <QHash>

#include <algorithm>
#include <bitset>
#include <optional>
#include <tuple>

#include "app/tokens/rows/packedvalues.h"

namespace tokenry {

namespace {

/// The mentions by what they say, so that the rows are passed once however many there are.
class Mentions final
{
public:
    explicit Mentions(const QList<TextMention> &mentions) : m_mentions(mentions)
    {
        for (qsizetype place = 0; place < mentions.size(); ++place) {
            const TokenReference &reference = mentions.at(place).reference;
            for (const QString &id : reference.ids) {
                if (!m_byId.contains(id))
                    m_byId.insert(id, place);
                if (BinaryId binary = {}; packId(id, binary))
                    m_lastDigits.set(lastDigits(binary));
            }
            if (reference.shortForm) {
                m_byEnd[endOf(*reference.shortForm)].append(place);
                addLastDigits(reference.shortForm->tail);
            }
        }
    }

    /// False for nearly every row that no mention names, and without making texts of its ids.
    [[nodiscard]] bool mayName(const PackedRow &row) const
    {
        return mayName(row.idForm, row.id) || mayName(row.clientIdForm, row.clientId);
    }

    /// The first mention of the token; a whole id goes before a short form.
    [[nodiscard]] std::optional<TokenMatch> of(const Token &token, int row) const
    {
        const qsizetype whole = std::min(m_byId.value(token.id, m_mentions.size()),
                                         m_byId.value(token.clientId, m_mentions.size()));
        if (whole < m_mentions.size())
            return TokenMatch{.mention = whole, .row = row};
        if (m_byEnd.isEmpty())
            return std::nullopt;
        qsizetype first = m_mentions.size();
        for (const QString &end :
             {QString(), token.id.left(headLength).toLower(), token.id.right(tailLength).toLower(),
              token.clientId.left(headLength).toLower(), token.clientId.right(tailLength).toLower()}) {
            for (const qsizetype place : m_byEnd.value(end)) {
                if (place < first && m_mentions.at(place).reference.mayName(token))
                    first = place;
            }
        }
        if (first == m_mentions.size())
            return std::nullopt;
        return TokenMatch{.mention = first, .row = row, .isWhole = false};
    }

private:
    static constexpr qsizetype headLength = 12;
    static constexpr qsizetype tailLength = 4;

    /// A part by which the few short forms are found that a token may have; empty for very short ones.
    static QString endOf(const TokenReference::ShortForm &form)
    {
        if (form.tail.size() >= tailLength)
            return form.tail.right(tailLength).toLower();
        return form.head.size() >= headLength ? form.head.left(headLength).toLower() : QString();
    }

    static std::size_t lastDigits(const BinaryId &id)
    {
        return static_cast<std::size_t>(id.at(id.size() - 2)) << 8 | id.back();
    }

    void addLastDigits(const QString &tail)
    {
        if (tail.size() < tailLength) {
            m_lastDigits.set();
            return;
        }
        bool isHex = false;
        const ushort digits = tail.right(tailLength).toUShort(&isHex, 16);
        if (isHex)
            m_lastDigits.set(digits);
    }

    [[nodiscard]] bool mayName(TextForm form, const BinaryId &id) const
    {
        return isBinary(form) ? m_lastDigits.test(lastDigits(id)) : form != TextForm::Null;
    }

    const QList<TextMention> &m_mentions;
    std::bitset<0x10000> m_lastDigits;        ///< The last four digits that binary ids of the mentions have
    QHash<QString, qsizetype> m_byId;         ///< The place of the first mention
    QHash<QString, QList<qsizetype>> m_byEnd; ///< The places of short forms
};

} // namespace

QList<TokenMatch> matchMentions(const QList<TextMention> &mentions, const RowSnapshot &rows)
{
    QList<TokenMatch> matches;
    if (mentions.isEmpty())
        return matches;
    const Mentions wanted(mentions);
    for (const RowSnapshot::Part &part : rows.parts()) {
        for (int place = 0; place < part.chunk->size(); ++place) {
            if (!wanted.mayName(part.chunk->rows()[place]))
                continue;
            const Token ids{.id = part.chunk->id(place), .clientId = part.chunk->clientId(place)};
            if (const auto match = wanted.of(ids, part.first + place))
                matches.append(*match);
        }
    }
    std::sort(matches.begin(), matches.end(), [](const TokenMatch &left, const TokenMatch &right) {
        return std::tie(left.mention, left.row) < std::tie(right.mention, right.row);
    });
    return matches;
}

} // namespace tokenry
