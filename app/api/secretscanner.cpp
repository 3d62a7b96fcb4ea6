// SPDX-License-Identifier: Apache-2.0
#include "app/api/secretscanner.h"

#include <cstring>
#include <optional>

#include <QChar>

#include "app/core/hex.h"
#include "app/core/wipedbuffer.h"

namespace tokenry {

namespace {

constexpr QByteArrayView secretKey = "clientSecret";
constexpr qsizetype maximumLength = 4096;

std::optional<char16_t> readHex(QByteArrayView text, qsizetype at)
{
    return at + 4 <= text.size() ? readHexUnit(text.sliced(at, 4)) : std::nullopt;
}

void appendUtf8(WipedBuffer &to, char32_t code)
{
    const auto tail = [code](int shift) { return static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        to.append(static_cast<char>(code));
        return;
    }
    if (code < 0x800) {
        to.append(static_cast<char>(0xC0U | (code >> 6U)));
    } else {
        if (code < 0x10000) {
            to.append(static_cast<char>(0xE0U | (code >> 12U)));
        } else {
            to.append(static_cast<char>(0xF0U | (code >> 18U)));
            to.append(tail(12));
        }
        to.append(tail(6));
    }
    to.append(tail(0));
}

/// The code point of the `\\uXXXX` (or pair of them) whose first digit is at `at`; moves behind it. None for
/// half a pair.
std::optional<char32_t> readUnicodeEscape(QByteArrayView text, qsizetype &at)
{
    const auto first = readHex(text, at);
    if (!first)
        return std::nullopt;
    at += 4;
    if (!QChar::isSurrogate(*first))
        return static_cast<char32_t>(*first);
    const bool pairFollows = at + 6 <= text.size() && text[at] == '\\' && text[at + 1] == 'u';
    const auto second = pairFollows ? readHex(text, at + 2) : std::nullopt;
    if (!second || !QChar::isHighSurrogate(*first) || !QChar::isLowSurrogate(*second))
        return std::nullopt;
    at += 6;
    return QChar::surrogateToUcs4(*first, *second);
}

std::optional<char32_t> readEscape(QByteArrayView text, qsizetype &at)
{
    if (at >= text.size())
        return std::nullopt;
    switch (text[at++]) {
    case '"':
        return U'"';
    case '\\':
        return U'\\';
    case '/':
        return U'/';
    case 'u':
        return readUnicodeEscape(text, at);
    default:
        // The others are control characters, which no secret holds.
        return std::nullopt;
    }
}

/// Overlong forms, surrogates and cut sequences are not valid; C0, DEL and C1 are control characters.
bool isCleanUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at++]);
        if (lead < 0x20 || lead == 0x7F)
            return false;
        if (lead < 0x80)
            continue;
        const int length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4)
            return false;
        char32_t code = lead & (0x3FU >> length);
        for (int i = 0; i < length; ++i) {
            if (at >= bytes.size() || (static_cast<unsigned char>(bytes[at]) & 0xC0U) != 0x80U)
                return false;
            code = (code << 6U) | (static_cast<unsigned char>(bytes[at++]) & 0x3FU);
        }
        const char32_t smallest = length == 3 ? 0x10000 : length == 2 ? 0x800 : 0x80;
        if (code < smallest || code > 0x10FFFF || QChar::isSurrogate(code) || code < 0xA0)
            return false;
    }
    return true;
}

FoundSecret decode(QByteArrayView inner)
{
    if (inner.isEmpty())
        return {.finding = SecretFinding::Empty};
    WipedBuffer decoded;
    for (qsizetype at = 0; at < inner.size();) {
        if (inner[at] != '\\') {
            decoded.append(inner[at++]);
        } else {
            const auto code = readEscape(inner, ++at);
            if (!code)
                return {.finding = SecretFinding::Damaged};
            appendUtf8(decoded, *code);
        }
        if (decoded.size() > maximumLength)
            return {.finding = SecretFinding::TooLong};
    }
    if (!isCleanUtf8(decoded.view()))
        return {.finding = SecretFinding::Damaged};
    return {.finding = SecretFinding::Complete, .secret = Secret(decoded.view())};
}

FoundSecret readValue(QByteArrayView text, const JsonMember &member)
{
    const QByteArrayView value = text.sliced(member.valueBegin, member.valueEnd - member.valueBegin);
    if (!member.isWhole)
        return {.finding = SecretFinding::Cut};
    if (value == QByteArrayView("null"))
        return {.finding = SecretFinding::Absent};
    if (!value.startsWith('"'))
        return {.finding = SecretFinding::NotAString};
    return decode(value.sliced(1, value.size() - 2));
}

} // namespace

FoundSecret cutSecret(WipedBuffer &body, const JsonObjectScan &scan)
{
    FoundSecret found;
    int count = 0;
    for (const JsonMember &member : scan.members) {
        if (!jsonStringEquals(body.view().sliced(member.keyBegin, member.keyEnd - member.keyBegin),
                              secretKey))
            continue;
        found = readValue(body.view(), member);
        ++count;
        wipeMemory(body.data() + member.valueBegin,
                   static_cast<std::size_t>(member.valueEnd - member.valueBegin));
    }
    if (count > 1)
        return {.finding = SecretFinding::Repeated};
    return found;
}

bool redactSecrets(WipedBuffer &body)
{
    const QByteArrayView text = body.view();
    bool underSecret = false;
    bool foundOne = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '"')
            continue;
        const qsizetype begin = at + 1;
        at = findClosingQuote(text, begin);
        foundOne = foundOne || (underSecret && at > begin);
        if (underSecret)
            std::memset(body.data() + begin, 'x', static_cast<std::size_t>(at - begin));
        const qsizetype colon = skipJsonSpace(text, at + 1);
        const bool isKey = !underSecret && colon < text.size() && text[colon] == ':';
        const qsizetype value = skipJsonSpace(text, colon + 1);
        underSecret = isKey && value < text.size() && text[value] == '"' &&
                      jsonStringEquals(text.sliced(begin, at - begin), secretKey);
    }
    return foundOne;
}

} // namespace tokenry
