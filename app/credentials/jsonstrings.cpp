// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/jsonstrings.h"

#include <utility>

namespace tokenry {

namespace {

constexpr int deepest = 32;

class Reader final
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    [[nodiscard]] std::optional<std::vector<JsonStrings>> document()
    {
        skipSpace();
        if (!object(0))
            return std::nullopt;
        skipSpace();
        if (m_at != m_text.size())
            return std::nullopt;
        return std::move(m_objects);
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
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != u'"')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        WipedText text;
        text.reserve(end - m_at);
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

    bool object(int depth)
    {
        if (depth > deepest || !take(u'{'))
            return false;
        const std::size_t self = m_objects.size();
        m_objects.emplace_back();
        if (take(u'}'))
            return true;
        do {
            std::optional<WipedText> key = string();
            if (!key || !take(u':') || !value(self, std::move(*key), depth))
                return false;
        } while (take(u','));
        return take(u'}');
    }

    bool array(std::size_t owner, int depth)
    {
        if (depth > deepest || !take(u'['))
            return false;
        if (take(u']'))
            return true;
        do {
            if (!value(owner, WipedText(), depth))
                return false;
        } while (take(u','));
        return take(u']');
    }

    bool value(std::size_t owner, WipedText key, int depth)
    {
        skipSpace();
        if (peek() == u'{')
            return object(depth + 1);
        if (peek() == u'[')
            return array(owner, depth + 1);
        if (peek() != u'"')
            return scalar();
        std::optional<WipedText> text = string();
        if (!text)
            return false;
        m_objects.at(owner).push_back({std::move(key), std::move(*text)});
        return true;
    }

    /// A number or a word: only its end is looked for.
    bool scalar()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !QStringView(u",]}").contains(m_text.at(m_at)))
            ++m_at;
        return m_at > start;
    }

    std::vector<JsonStrings> m_objects;
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<std::vector<JsonStrings>> readJsonStrings(QStringView text)
{
    return Reader(text).document();
}

} // namespace tokenry
