// SPDX-License-Identifier: Apache-2.0
#include "app/api/jsonscan.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "app/core/hex.h"

namespace tokenry {
namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// From a value's first byte to behind its last one; `isWhole` tells whether its end was seen.
qsizetype skipValue(QByteArrayView text, qsizetype at, bool &isWhole)
{
    isWhole = false;
    if (at >= text.size())
        return at;
    if (text[at] == '"') {
        const qsizetype end = findClosingQuote(text, at + 1);
        isWhole = end < text.size();
        return isWhole ? end + 1 : end;
    }
    if (text[at] != '{' && text[at] != '[') {
        while (at < text.size() && !isSpace(text[at]) && text[at] != ',' && text[at] != '}' &&
               text[at] != ']')
            ++at;
        isWhole = at < text.size();
        return at;
    }
    int depth = 0;
    while (at < text.size()) {
        const char character = text[at++];
        if (character == '"')
            at = std::min(findClosingQuote(text, at) + 1, text.size());
        else if (character == '{' || character == '[')
            ++depth;
        else if ((character == '}' || character == ']') && --depth == 0) {
            isWhole = true;
            break;
        }
    }
    return at;
}

} // namespace

qsizetype skipJsonSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

qsizetype findClosingQuote(QByteArrayView text, qsizetype at)
{
    while (at < text.size()) {
        const char *const from = text.data() + at;
        const void *quote = std::memchr(from, '"', static_cast<std::size_t>(text.size() - at));
        const char *const end = quote ? static_cast<const char *>(quote) : text.end();
        const void *escape = std::memchr(from, '\\', static_cast<std::size_t>(end - from));
        if (!escape)
            return end - text.data();
        // Whatever it escapes, it is not the end.
        at = static_cast<const char *>(escape) - text.data() + 2;
    }
    return text.size();
}

JsonObjectScan scanTopLevelObject(QByteArrayView text)
{
    JsonObjectScan scan;
    qsizetype at = skipJsonSpace(text, text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0);
    if (at >= text.size() || text[at] != '{')
        return scan;
    scan.isObject = true;
    at = skipJsonSpace(text, at + 1);
    while (at < text.size() && text[at] == '"') {
        JsonMember member;
        member.keyBegin = at + 1;
        member.keyEnd = findClosingQuote(text, at + 1);
        at = skipJsonSpace(text, member.keyEnd + 1);
        if (at >= text.size() || text[at] != ':')
            return scan;
        member.valueBegin = skipJsonSpace(text, at + 1);
        member.valueEnd = skipValue(text, member.valueBegin, member.isWhole);
        scan.members.append(member);
        at = skipJsonSpace(text, member.valueEnd);
        if (at >= text.size() || text[at] != ',')
            break;
        at = skipJsonSpace(text, at + 1);
    }
    const bool closed = at < text.size() && text[at] == '}';
    scan.isWhole = closed && skipJsonSpace(text, at + 1) == text.size();
    return scan;
}

bool jsonStringEquals(QByteArrayView inner, QByteArrayView name)
{
    qsizetype at = 0;
    for (const char wanted : name) {
        if (at >= inner.size())
            return false;
        char16_t unit = static_cast<unsigned char>(inner[at++]);
        if (unit == u'\\') {
            const auto escaped = at + 5 <= inner.size() && inner[at] == 'u'
                                     ? readHexUnit(inner.sliced(at + 1, 4))
                                     : std::nullopt;
            if (!escaped)
                return false;
            unit = *escaped;
            at += 5;
        }
        if (unit != static_cast<unsigned char>(wanted))
            return false;
    }
    return at == inner.size();
}

} // namespace tokenry
