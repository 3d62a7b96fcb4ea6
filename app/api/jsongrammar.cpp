// SPDX-License-Identifier: Apache-2.0
#include "app/api/jsongrammar.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "app/api/jsonscan.h"
#include "app/core/hex.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumContainers = 20'000;
constexpr int maximumDepth = 64;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Walks a text once by the grammar of RFC 8259, with a bound on its containers.
class GrammarCheck
{
public:
    explicit GrammarCheck(QByteArrayView text) : m_text(text) {}

    std::optional<JsonRefusal> run()
    {
        const bool fits = readText();
        if (!m_limit.isEmpty())
            return JsonRefusal{.reason = m_limit, .isTooMuch = true};
        if (!fits)
            return JsonRefusal{.reason = u"not JSON at byte %1"_s.arg(m_at)};
        return std::nullopt;
    }

private:
    bool readText()
    {
        m_at = m_text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
        skipSpace();
        while (true) {
            const char opened = take('{') ? '{' : take('[') ? '[' : '\0';
            if (opened != '\0') {
                if (!open(opened))
                    return false;
                skipSpace();
                if (peek() != closingOf(opened)) {
                    if (opened == '{' && !readKey())
                        return false;
                    continue;
                }
            } else if (!readScalar()) {
                return false;
            }
            if (!readToNextValue())
                return false;
            if (m_depth == 0)
                return m_at == m_text.size();
        }
    }

    /// From behind a value, or from a closing bracket, to the next value or to the end of the text.
    bool readToNextValue()
    {
        while (true) {
            skipSpace();
            if (m_depth == 0)
                return true;
            const char opened = m_open[static_cast<std::size_t>(m_depth - 1)];
            if (take(',')) {
                skipSpace();
                return opened != '{' || readKey();
            }
            if (!take(closingOf(opened)))
                return false;
            --m_depth;
        }
    }

    bool open(char bracket)
    {
        if (++m_containers > maximumContainers)
            m_limit = u"more than %1 JSON containers"_s.arg(maximumContainers);
        else if (m_depth >= maximumDepth)
            m_limit = u"JSON nested deeper than %1"_s.arg(maximumDepth);
        else
            m_open[static_cast<std::size_t>(m_depth++)] = bracket;
        return m_limit.isEmpty();
    }

    bool readKey()
    {
        if (!readString())
            return false;
        skipSpace();
        if (!take(':'))
            return false;
        skipSpace();
        return true;
    }

    bool readScalar()
    {
        if (peek() == '"')
            return readString();
        for (const QByteArrayView word : {"true", "false", "null"}) {
            if (m_text.sliced(m_at).startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return readNumber();
    }

    bool readString()
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size()) {
            const char character = m_text[m_at++];
            if (character == '"')
                return true;
            if (static_cast<unsigned char>(character) < ' ')
                return false;
            if (character == '\\' && !readEscape())
                return false;
        }
        return false;
    }

    bool readEscape()
    {
        if (take('u')) {
            const qsizetype size = std::min<qsizetype>(4, m_text.size() - m_at);
            const bool isUnit = readHexUnit(m_text.sliced(m_at, size)).has_value();
            m_at += isUnit ? size : 0;
            return isUnit;
        }
        const char character = peek();
        const bool exists = character != '\0' && std::strchr("\"\\/bfnrt", character) != nullptr;
        m_at += exists ? 1 : 0;
        return exists;
    }

    bool readNumber()
    {
        take('-');
        if (!take('0') && !readDigits())
            return false;
        if (take('.') && !readDigits())
            return false;
        if (!take('e') && !take('E'))
            return true;
        if (!take('+'))
            take('-');
        return readDigits();
    }

    /// One digit at least.
    bool readDigits()
    {
        const qsizetype first = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > first;
    }

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char character)
    {
        if (m_at >= m_text.size() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace() { m_at = skipJsonSpace(m_text, m_at); }
    static char closingOf(char bracket) { return bracket == '{' ? '}' : ']'; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_containers = 0;
    int m_depth = 0;
    std::array<char, maximumDepth> m_open = {}; ///< The bracket of each container that is open
    QString m_limit = {};
};

} // namespace

std::optional<JsonRefusal> refuseJson(QByteArrayView text)
{
    return GrammarCheck(text).run();
}

} // namespace tokenry
