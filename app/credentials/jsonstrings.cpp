// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/jsonstrings.h"

#include <utility>

namespace tokenry {

namespace {

class Reader final
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    [[nodiscard]] std::optional<std::vector<JsonString>> object()
    {
        std::vector<JsonString> members;
        if (!take(u'{'))
            return std::nullopt;
        if (!take(u'}')) {
            do {
                std::optional<WipedText> key = string();
                if (!key || !take(u':'))
                    return std::nullopt;
                skipSpace();
                if (peek() == u'"') {
                    std::optional<WipedText> value = string();
                    if (!value)
                        return std::nullopt;
                    members.push_back({std::move(*key), std::move(*value)});
                } else if (!skipValue()) {
                    return std::nullopt;
                }
            } while (take(u','));
            if (!take(u'}'))
                return std::nullopt;
        }
        skipSpace();
        if (m_at != m_text.size())
            return std::nullopt;
        return members;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skipSpace()
    {
        while (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r')
            ++m_at;
    }

    bool take(QChar expected)
    {
        skipSpace();
        if (peek() != expected)
            return false;
        ++m_at;
        return true;
    }

    std::optional<WipedText> string()
    {
        if (!take(u'"'))
            return std::nullopt;
        WipedText text;
        text.reserve(m_text.size() - m_at);
        while (m_at < m_text.size()) {
            const QChar character = m_text.at(m_at++);
            if (character == u'"')
                return text;
            if (character < u' ')
                return std::nullopt;
            if (character != u'\\') {
                text.append(character);
                continue;
            }
            const std::optional<QChar> meant = escaped();
            if (!meant)
                return std::nullopt;
            text.append(*meant);
        }
        return std::nullopt;
    }

    std::optional<QChar> escaped()
    {
        if (m_at >= m_text.size())
            return std::nullopt;
        const QChar letter = m_text.at(m_at++);
        switch (letter.unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            return letter;
        case u'b':
            return u'\b';
        case u'f':
            return u'\f';
        case u'n':
            return u'\n';
        case u'r':
            return u'\r';
        case u't':
            return u'\t';
        case u'u': {
            bool isNumber = false;
            const ushort code =
                m_at + 4 <= m_text.size() ? m_text.sliced(m_at, 4).toUShort(&isNumber, 16) : ushort{0};
            m_at += 4;
            return isNumber ? std::optional<QChar>(QChar(code)) : std::nullopt;
        }
        default:
            return std::nullopt;
        }
    }

    /// A number, a word, or something nested: only its end is looked for.
    bool skipValue()
    {
        const qsizetype start = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const QChar character = peek();
            if (character == u'"') {
                if (!string())
                    return false;
                continue;
            }
            if (depth == 0 && (character == u',' || character == u'}'))
                return m_at > start;
            if (character == u'{' || character == u'[')
                ++depth;
            else if (character == u'}' || character == u']')
                --depth;
            ++m_at;
        }
        return false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<std::vector<JsonString>> readJsonStrings(QStringView text)
{
    return Reader(text).object();
}

} // namespace tokenry
