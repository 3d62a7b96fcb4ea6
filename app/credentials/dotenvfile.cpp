// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/dotenvfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

#include "app/credentials/credentialwriter.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CredentialFormats)
};

bool isLetterOrDigit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool isBareCharacter(char byte)
{
    return isLetterOrDigit(byte) || QByteArrayView("_./:+=,@%[]-").contains(byte);
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool isQuote(char byte)
{
    return byte == '"' || byte == '\'' || byte == '`';
}

/// `NAME=value` in a text: places of bytes.
struct Assignment
{
    QByteArrayView name = {};
    qsizetype nameEnd = 0;
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0; ///< Behind the value, as a shell reads it
    qsizetype end = 0;      ///< Before the end of the line
};

/// Finds the assignments of a text one after the other. A value in quotes may have several lines.
class Reader final
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    /// Nothing at the end, and when a quote does not end.
    [[nodiscard]] std::optional<Assignment> next()
    {
        while (m_at < m_text.size()) {
            std::optional<Assignment> found = assignment();
            if (m_hasOpenQuote)
                return std::nullopt;
            const qsizetype end = m_text.indexOf('\n', m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
            if (found)
                return found;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool hasOpenQuote() const { return m_hasOpenQuote; }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\n'; }
    void skipBlanks()
    {
        while (isBlank(peek()))
            ++m_at;
    }
    [[nodiscard]] QByteArrayView word()
    {
        const qsizetype start = m_at;
        while (isLetterOrDigit(peek()) || peek() == '_' || peek() == '.' || peek() == '-')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    std::optional<Assignment> assignment()
    {
        skipBlanks();
        QByteArrayView name = word();
        if (name == "export" && isBlank(peek())) {
            skipBlanks();
            name = word();
        }
        const qsizetype nameEnd = m_at;
        skipBlanks();
        if (name.isEmpty() || peek() != '=')
            return std::nullopt;
        ++m_at;
        skipBlanks();
        const qsizetype valueBegin = m_at;
        while (isQuote(peek()) && skipQuoted()) {
        }
        while (!isBlank(peek()) && peek() != '\n' && !QByteArrayView(";&|").contains(peek()))
            ++m_at;
        const qsizetype valueEnd = m_at;
        while (peek() != '\n')
            ++m_at;
        return Assignment{
            .name = name, .nameEnd = nameEnd, .valueBegin = valueBegin, .valueEnd = valueEnd, .end = m_at};
    }

    /// From one quote to the other. False when there is no other.
    bool skipQuoted()
    {
        const char quote = peek();
        for (qsizetype place = m_at + 1; place < m_text.size(); ++place) {
            const char byte = m_text.at(place);
            if (byte == quote) {
                m_at = place + 1;
                return true;
            }
            if (byte == '\\' && quote == '"')
                ++place;
        }
        m_hasOpenQuote = true;
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_hasOpenQuote = false;
};

QString refusedValue(const NamedValue &value)
{
    const QString objection = dotEnvObjection(value.value);
    return objection.isEmpty()
               ? QString()
               : Text::tr("%1 cannot be written as .env. %2 Choose another format, such as JSON.",
                          "%1 is a variable's name, %2 a sentence")
                     .arg(QString::fromLatin1(value.name), objection);
}

QByteArrayView withoutQuotes(QByteArrayView value)
{
    const bool isQuoted = value.size() >= 2 && isQuote(value.front()) && value.front() == value.back();
    return isQuoted ? value.sliced(1).chopped(1) : value;
}

void appendLine(CredentialWriter &writer, const NamedValue &value)
{
    writer.append(value.name);
    writer.append("=");
    writer.append(value.value);
    writer.append("\n");
}

} // namespace

QString dotEnvObjection(QByteArrayView value)
{
    if (std::all_of(value.begin(), value.end(), isBareCharacter))
        return {};
    return Text::tr("It holds a space, a quote or another character that shells, containers and libraries "
                    "do not all read alike.");
}

std::variant<Secret, FormatRefusal> formatDotEnv(const QList<NamedValue> &values)
{
    CredentialWriter writer;
    for (const NamedValue &value : values) {
        if (!value.isAlwaysWritten)
            continue;
        if (const QString reason = refusedValue(value); !reason.isEmpty())
            return FormatRefusal{reason};
        appendLine(writer, value);
    }
    return writer.take();
}

std::variant<UpdatedText, FormatRefusal> updateDotEnv(QByteArrayView existing,
                                                      const QList<NamedValue> &values)
{
    if (!existing.isValidUtf8() || existing.contains('\0'))
        return FormatRefusal{Text::tr("The file that is there is not a text file, so its content cannot be "
                                      "kept. Nothing was changed. Choose another file name.")};
    for (const NamedValue &value : values) {
        if (const QString reason = refusedValue(value); !reason.isEmpty())
            return FormatRefusal{reason};
    }
    CredentialWriter writer;
    UpdatedText updated;
    QStringList present;
    qsizetype copied = 0;
    Reader reader(existing);
    while (const std::optional<Assignment> found = reader.next()) {
        const auto own = std::find_if(values.cbegin(), values.cend(), [&found](const NamedValue &value) {
            return value.name == found->name;
        });
        if (own == values.cend())
            continue;
        const QString name = QString::fromLatin1(own->name);
        const QByteArrayView old = existing.sliced(found->nameEnd, found->end - found->nameEnd).trimmed();
        if (old.endsWith('\\'))
            return FormatRefusal{Text::tr("The line of %1 in the file goes on in the next line, which not "
                                          "every program reads alike. Nothing was changed. Choose another "
                                          "file name.")
                                     .arg(name)};
        const QByteArrayView behind =
            existing.sliced(found->valueEnd, found->end - found->valueEnd).trimmed();
        if (!behind.isEmpty() && !behind.startsWith('#'))
            return FormatRefusal{Text::tr("The line of %1 in the file holds something else behind the value, "
                                          "which would be lost. Nothing was changed. Put it on a line of its "
                                          "own, or choose another file name.")
                                     .arg(name)};
        // With the end of its line: a carriage return would become a part of a bare value.
        writer.append(existing.sliced(copied, found->nameEnd - copied));
        writer.append("=");
        writer.append(own->value);
        writer.append("\n");
        copied = std::min(found->end + 1, existing.size());
        present.append(name);
        const QByteArrayView value = existing.sliced(found->valueBegin, found->valueEnd - found->valueBegin);
        if (withoutQuotes(value.trimmed()) != own->value && !updated.replaced.contains(name))
            updated.replaced.append(name);
    }
    if (reader.hasOpenQuote())
        return FormatRefusal{Text::tr("A quote in the file that is there does not end, so its content cannot "
                                      "be kept with certainty. Nothing was changed. Choose another file "
                                      "name.")};
    const QByteArrayView rest = existing.sliced(copied);
    writer.append(rest);
    bool isAtLineStart = rest.isEmpty() || rest.endsWith('\n');
    for (const NamedValue &value : values) {
        const QString name = QString::fromLatin1(value.name);
        if (!value.isAlwaysWritten || present.contains(name))
            continue;
        if (!isAtLineStart)
            writer.append("\n");
        isAtLineStart = true;
        appendLine(writer, value);
        updated.added.append(name);
    }
    updated.text = writer.take();
    return updated;
}

} // namespace tokenry
