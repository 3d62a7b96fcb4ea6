// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/tokenmatch.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

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
            }
            if (reference.shortForm)
                m_byEnd[endOf(*reference.shortForm)].append(place);
        }
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

    const QList<TextMention> &m_mentions;
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
