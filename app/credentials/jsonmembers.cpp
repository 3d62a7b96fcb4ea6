// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/jsonmembers.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/credentials/credentialwriter.h"

namespace tokenry {

namespace {

constexpr int deepest = 64;

/// A member of the outermost object: places of bytes.
struct Member
{
    qsizetype spaceBegin = 0; ///< Behind the comma or the brace before it
    qsizetype keyBegin = 0;
    qsizetype keyEnd = 0;
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
};

/// Checks a text for JSON and notes where the members of its outermost object stand.
class Scanner final
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] bool document()
    {
        skipSpace();
        if (peek() != '{' || !value(0))
            return false;
        skipSpace();
        return m_at == m_text.size();
    }
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    /// Behind the opening brace.
    [[nodiscard]] qsizetype begin() const { return m_begin; }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }
    bool take(char expected)
    {
        skipSpace();
        if (peek() != expected)
            return false;
        ++m_at;
        return true;
    }
    bool isDigit() const { return peek() >= '0' && peek() <= '9'; }
    bool digits()
    {
        const qsizetype start = m_at;
        while (isDigit())
            ++m_at;
        return m_at > start;
    }

    bool value(int depth)
    {
        skipSpace();
        if (depth > deepest)
            return false;
        switch (peek()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }
    bool word(QByteArrayView expected)
    {
        if (!m_text.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }
    bool number()
    {
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (peek() == '.' && (++m_at, !digits()))
            return false;
        if (peek() != 'e' && peek() != 'E')
            return true;
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        return digits();
    }
    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size()) {
            const char byte = m_text.at(m_at++);
            if (byte == '"')
                return true;
            if (static_cast<unsigned char>(byte) < 0x20 || (byte == '\\' && !escape()))
                return false;
        }
        return false;
    }
    bool escape()
    {
        const char letter = peek();
        ++m_at;
        if (letter != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(letter) && letter != '\0';
        for (int digit = 0; digit < 4; ++digit, ++m_at) {
            const bool isHex =
                isDigit() || (peek() >= 'a' && peek() <= 'f') || (peek() >= 'A' && peek() <= 'F');
            if (!isHex)
                return false;
        }
        return true;
    }
    bool object(int depth)
    {
        ++m_at;
        if (depth == 0)
            m_begin = m_at;
        const qsizetype inside = m_at;
        if (take('}'))
            return true;
        m_at = inside;
        do {
            Member member{.spaceBegin = m_at};
            skipSpace();
            member.keyBegin = m_at;
            if (!string())
                return false;
            member.keyEnd = m_at;
            if (!take(':'))
                return false;
            skipSpace();
            member.valueBegin = m_at;
            if (!value(depth + 1))
                return false;
            member.valueEnd = m_at;
            if (depth == 0)
                m_members.push_back(member);
        } while (take(','));
        return take('}');
    }
    bool array(int depth)
    {
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    std::vector<Member> m_members;
};

/// The letters of a key whose escapes stand for ASCII; another escape stays as it is, since no own name has
/// one.
QByteArray plainKey(QByteArrayView key)
{
    QByteArray plain;
    for (qsizetype place = 0; place < key.size(); ++place) {
        if (key.at(place) == '\\' && key.sliced(place).startsWith("\\u00")) {
            plain.append(static_cast<char>(key.sliced(place + 4, 2).toByteArray().toInt(nullptr, 16)));
            place += 5;
        } else {
            plain.append(key.at(place));
        }
    }
    return plain;
}

void appendMember(CredentialWriter &writer, const NamedValue &value)
{
    writer.appendJsonString(value.name);
    writer.append(": ");
    writer.appendJsonString(value.value);
}

} // namespace

Secret formatJsonObject(const QList<NamedValue> &values)
{
    CredentialWriter writer;
    QByteArrayView separator = "{\n    ";
    for (const NamedValue &value : values) {
        if (!value.isAlwaysWritten)
            continue;
        writer.append(separator);
        appendMember(writer, value);
        separator = ",\n    ";
    }
    writer.append("\n}\n");
    return writer.take();
}

std::optional<UpdatedText> updateJsonMembers(QByteArrayView existing, const QList<NamedValue> &values)
{
    Scanner scanner(existing);
    if (!existing.isValidUtf8() || !scanner.document())
        return std::nullopt;
    const std::vector<Member> &members = scanner.members();
    CredentialWriter writer;
    UpdatedText updated;
    QStringList present;
    qsizetype copied = 0;
    for (const Member &member : members) {
        const QByteArray key =
            plainKey(existing.sliced(member.keyBegin + 1, member.keyEnd - member.keyBegin - 2));
        const auto own = std::find_if(values.cbegin(), values.cend(),
                                      [&key](const NamedValue &value) { return value.name == key; });
        if (own == values.cend())
            continue;
        writer.append(existing.sliced(copied, member.valueBegin - copied));
        writer.appendJsonString(own->value);
        copied = member.valueEnd;
        const QString name = QString::fromLatin1(key);
        present.append(name);
        CredentialWriter value;
        value.appendJsonString(own->value);
        const QByteArrayView before = existing.sliced(member.valueBegin, member.valueEnd - member.valueBegin);
        if (before != value.take().bytes() && !updated.replaced.contains(name))
            updated.replaced.append(name);
    }
    // New members stand like the last one; the first ones of an empty object stand like our own.
    const qsizetype end = members.empty() ? scanner.begin() : members.back().valueEnd;
    const QByteArrayView space =
        members.empty()
            ? QByteArrayView("\n    ")
            : existing.sliced(members.back().spaceBegin, members.back().keyBegin - members.back().spaceBegin);
    writer.append(existing.sliced(copied, end - copied));
    bool isFirst = members.empty();
    for (const NamedValue &value : values) {
        const QString name = QString::fromLatin1(value.name);
        if (!value.isAlwaysWritten || present.contains(name))
            continue;
        if (!std::exchange(isFirst, false))
            writer.append(",");
        writer.append(space);
        appendMember(writer, value);
        updated.added.append(name);
    }
    if (members.empty() && !updated.added.isEmpty())
        writer.append("\n");
    writer.append(existing.sliced(end));
    updated.text = writer.take();
    return updated;
}

} // namespace tokenry
