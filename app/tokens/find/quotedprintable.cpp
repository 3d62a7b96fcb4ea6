// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/quotedprintable.h"

#include <utility>

namespace tokenry {

namespace {

/// 0 to 15; −1 for another character. Small letters are not allowed in quoted-printable.
int hexValue(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= u'A' && code <= u'F' ? code - u'A' + 10 : -1;
}

/// How many characters of a line end stand there.
qsizetype lineEndAt(QStringView text, qsizetype at)
{
    if (at < text.size() && text.at(at) == u'\n')
        return 1;
    return at + 1 < text.size() && text.at(at) == u'\r' && text.at(at + 1) == u'\n' ? 2 : 0;
}

/// The ASCII character that is written as `=XX`, or −1.
int escapedAt(QStringView text, qsizetype at)
{
    if (at + 2 >= text.size() || text.at(at) != u'=')
        return -1;
    const int high = hexValue(text.at(at + 1));
    const int low = hexValue(text.at(at + 2));
    constexpr int lastAscii = 0x7e;
    const int code = high < 0 || low < 0 ? -1 : high * 16 + low;
    return code >= u' ' && code <= lastAscii ? code : -1;
}

} // namespace

std::optional<DecodedText> fromQuotedPrintable(QStringView text)
{
    // An e-mail has this sign wherever a value is given a name.
    if (!text.contains(u"=3D"))
        return std::nullopt;
    DecodedText decoded;
    decoded.text.reserve(text.size());
    decoded.places.reserve(static_cast<std::size_t>(text.size()) + 1);
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) == u'=') {
            if (const qsizetype end = lineEndAt(text, at + 1); end > 0) {
                at += 1 + end;
                continue;
            }
        }
        const int escaped = escapedAt(text, at);
        decoded.text.append(escaped < 0 ? text.at(at) : QChar(escaped));
        decoded.places.push_back(at);
        at += escaped < 0 ? 1 : 3;
    }
    decoded.places.push_back(text.size());
    return decoded;
}

} // namespace tokenry
