// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/pastedsettings.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

#include "app/credentials/pastedblocks.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar character)
{
    return QStringView(u"\"'`\u201C\u201D\u201E\u2018\u2019\u201A").contains(character);
}

bool isOfName(QChar character)
{
    return character.unicode() < 0x80 &&
           (character.isLetterOrNumber() || character == u'_' || character == u'-');
}

/// Whether the text before a name is a command that takes a name and, after a space, a value.
bool setsWithSpaces(QStringView before)
{
    static const QRegularExpression command(u"\\A\\s*(?:set|setx|setenv)\\s+(?:-\\S+\\s+)*\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return command.match(before.sliced(before.lastIndexOf(u';') + 1)).hasMatch();
}

/// One line, read from left to right.
class LineReader final
{
public:
    LineReader(QStringView line, CredentialCollector &collector) : m_line(line), m_collector(collector) {}

    /// The next setting. False at the end of the line.
    bool next()
    {
        while (m_at < m_line.size()) {
            if (!isOfName(m_line.at(m_at))) {
                ++m_at;
                continue;
            }
            const qsizetype start = m_at;
            while (m_at < m_line.size() && isOfName(m_line.at(m_at)))
                ++m_at;
            if (readSetting(start))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_line.size() ? m_line.at(m_at) : QChar(); }
    [[nodiscard]] QChar before(qsizetype at) const { return at > 0 ? m_line.at(at - 1) : QChar(); }

    bool take(QChar expected)
    {
        if (peek() != expected)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_line.size() && m_line.at(m_at).isSpace())
            ++m_at;
    }

    bool readSetting(qsizetype start)
    {
        const CredentialName *name = credentialNameOf(m_line.sliced(start, m_at - start));
        const QChar opening = before(start);
        if (!name || QStringView(u"$%.").contains(opening))
            return false;
        const bool hasSpaceForm = setsWithSpaces(m_line.first(start));
        // `"NAME": …`, or `"NAME=…"` as a whole in quotes.
        const bool isQuoted = isQuote(opening);
        const bool isClosed = isQuoted && take(opening);
        take(u']');
        const bool hasSpace = peek().isSpace();
        skipSpace();
        const QChar sign = peek();
        const bool isCall = sign == u',' && m_line.first(start).contains("SetEnvironmentVariable"_L1);
        if (sign == u'=' || sign == u':' || isCall) {
            ++m_at;
            take(u'>');
            if (peek() == u'=')
                return false;
            skipSpace();
        } else if (!hasSpaceForm || !hasSpace || m_at == m_line.size()) {
            return false;
        }
        if (isQuoted && !isClosed)
            return putUpTo(*name, opening);
        if (isQuote(peek()))
            return putQuoted(*name);
        putBare(*name, sign);
        return true;
    }

    /// False without a closing quote, as for `putQuoted()`: half a value is none.
    bool putUpTo(const CredentialName &name, QChar closing)
    {
        const qsizetype end = m_line.indexOf(closing, m_at);
        if (end < 0)
            return false;
        m_collector.put(name, m_line.sliced(m_at, end - m_at), closing == u'\'');
        m_at = end;
        return true;
    }

    /// As it stands, but for `\"` and the like between double quotes.
    bool putQuoted(const CredentialName &name)
    {
        const QChar opening = m_line.at(m_at++);
        WipedText value;
        value.reserve(m_line.size() - m_at);
        for (; m_at < m_line.size(); ++m_at) {
            const QChar character = m_line.at(m_at);
            // A chat program may have replaced the closing quote by another one than the opening.
            if (opening.unicode() < 0x80 ? character == opening : isQuote(character))
                break;
            const bool isEscape = opening == u'"' && character == u'\\' && m_at + 1 < m_line.size();
            if (isEscape && QStringView(u"\"\\$`").contains(m_line.at(m_at + 1)))
                ++m_at;
            value.append(m_line.at(m_at));
        }
        if (m_at == m_line.size())
            return false;
        ++m_at;
        m_collector.put(name, value.text(), opening == u'\'');
        return true;
    }

    /// Up to a comment; up to a space where a shell would end the word.
    void putBare(const CredentialName &name, QChar sign)
    {
        const QStringView rest = m_line.sliced(m_at);
        const bool isShell = endsAtSpace();
        qsizetype end = 0;
        while (end < rest.size()) {
            const QChar character = rest.at(end);
            const bool isComment = character == u'#' && (end == 0 || rest.at(end - 1).isSpace());
            if (isComment || (isShell && (character.isSpace() || character == u';')))
                break;
            ++end;
        }
        m_at += end;
        QStringView value = rest.first(end).trimmed();
        // What belongs to the notation around a member of an object.
        while (sign == u':' && !value.isEmpty() && QStringView(u",;").contains(value.back()))
            value.chop(1);
        m_collector.put(name, value);
    }

    [[nodiscard]] bool endsAtSpace() const
    {
        static const QRegularExpression command(
            u"\\A\\s*(?:export|declare|set|setx|setenv|env|docker|podman|\\$env:)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression another(
            u"\\s[A-Za-z_][A-Za-z0-9_]*=|[;&,]\\s*(?:\\$env:)?GRID_|,\\s*(?:clientId|clientSecret|apiTokenId|apiClientSecret|baseUrl)\\b"_s);
        return command.match(m_line).hasMatch() || another.match(m_line).hasMatch();
    }

    QStringView m_line;
    CredentialCollector &m_collector;
    qsizetype m_at = 0;
};

/// Lines that hold nothing by themselves: empty ones, comments, brackets, the keys around a block.
bool isStructure(QStringView line)
{
    static const QRegularExpression structure(
        u"\\A(?:#.*|//.*|REM .*|---|[-{}\\[\\](),;]*|-?\\s*\"?[A-Za-z_][A-Za-z0-9_.-]*\"?\\s*[:=]\\s*[{\\[]?|\\$ )\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return structure.match(line).hasMatch();
}

/// A variable that is named in one line and given its value in the next, as in a manifest of Kubernetes.
const CredentialName *nameAlone(QStringView line)
{
    static const QRegularExpression pattern(u"\\A(?:-\\s+)?name:\\s*[\"']?([A-Za-z_-]+)[\"']?\\z"_s);
    const auto match = pattern.match(line);
    return match.hasMatch() ? credentialNameOf(match.capturedView(1)) : nullptr;
}

bool collectValueAlone(QStringView line, const CredentialName &name, CredentialCollector &collector)
{
    static const QRegularExpression pattern(u"\\A(?:-\\s+)?value:\\s*([\"']?)(.*)\\1\\z"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return false;
    collector.put(name, match.capturedView(2), match.capturedView(1) == u"'");
    return true;
}

} // namespace

bool collectSettings(QStringView line, CredentialCollector &collector)
{
    LineReader reader(line, collector);
    bool hasAny = false;
    while (reader.next())
        hasAny = true;
    return hasAny;
}

std::optional<PastedSettings> readSettings(QStringView text)
{
    static const QRegularExpression dotEnvLine(u"\\A(?:export\\s+)?GRID_[A-Z_]+\\s*="_s);
    CredentialCollector collector;
    QList<int> unread;
    QString url;
    bool isDotEnv = true;
    int number = 0;
    const CredentialName *pending = nullptr;
    for (const QStringView whole : text.tokenize(u'\n')) {
        for (const QStringView part : whole.tokenize(u'\r')) {
            const QStringView line = part.trimmed();
            number += part.data() == whole.data() ? 1 : 0;
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const CredentialName *named = std::exchange(pending, nameAlone(line));
            if (pending || (named && collectValueAlone(line, *named, collector)))
                isDotEnv = false;
            else if (collectSettings(line, collector))
                isDotEnv &= dotEnvLine.match(line).hasMatch();
            else if (auto command = readCurlCommand(line))
                url = command->baseUrl;
            else if (!isStructure(line))
                unread.append(number);
        }
    }
    std::optional<FoundCredentials> found = collector.take();
    if (!found)
        return std::nullopt;
    if (found->baseUrl.isEmpty())
        found->baseUrl = url;
    found->unreadLines = std::move(unread);
    return PastedSettings{.credentials = std::move(*found), .isDotEnv = isDotEnv};
}

} // namespace tokenry
