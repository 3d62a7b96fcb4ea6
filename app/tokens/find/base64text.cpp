// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/base64text.h"

#include <algorithm>

#include "app/core/wipedbuffer.h"

namespace tokenry {

namespace {

/// 0 to 63; −1 for another character.
int valueOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u'A' && code <= u'Z')
        return code - u'A';
    if (code >= u'a' && code <= u'z')
        return code - u'a' + 26;
    if (code >= u'0' && code <= u'9')
        return code - u'0' + 52;
    if (code == u'+' || code == u'-')
        return 62;
    return code == u'/' || code == u'_' ? 63 : -1;
}

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/// What stands at the ends and the starts of lines: blanks, a shell's backslash, an e-mail's `>` and `|`.
bool isBetweenLines(QChar character)
{
    return character.isSpace() || character == u'\\' || character == u'>' || character == u'|';
}

} // namespace

std::optional<WipedText> textFromBase64(QStringView base64)
{
    WipedBuffer bytes;
    unsigned int group = 0;
    int bits = 0;
    for (const QChar character : base64) {
        const int value = valueOf(character);
        if (value < 0) {
            if (character == u'=' || isBetweenLines(character))
                continue;
            return std::nullopt;
        }
        group = (group << 6U) | static_cast<unsigned int>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((group >> static_cast<unsigned int>(bits)) & 0xFFU));
        }
    }
    if (bytes.isEmpty() || !bytes.view().isValidUtf8())
        return std::nullopt;
    WipedText text(QString::fromUtf8(bytes.view()));
    const auto &characters = text.text();
    const bool isPrintable = std::all_of(characters.cbegin(), characters.cend(),
                                         [](QChar character) { return character.isPrint(); });
    return isPrintable ? std::optional(std::move(text)) : std::nullopt;
}

TextSpan base64Span(QStringView text, qsizetype begin, int lines)
{
    qsizetype end = begin;
    for (int line = 0; line < lines; ++line) {
        qsizetype at = end;
        if (line > 0) {
            bool hasBreak = false;
            // A soft break of an e-mail is `=` before the end of a line; padding is not.
            if (at < text.size() && text.at(at) == u'=' && at + 1 < text.size() &&
                isLineBreak(text.at(at + 1)))
                ++at;
            while (at < text.size() && isBetweenLines(text.at(at))) {
                hasBreak = hasBreak || isLineBreak(text.at(at));
                ++at;
            }
            if (!hasBreak)
                break;
        }
        const qsizetype start = at;
        while (at < text.size() && valueOf(text.at(at)) >= 0)
            ++at;
        // A line of a text begins with a word too, but goes on behind it.
        const bool isWholeLine = at == text.size() || text.at(at) == u'=' || isBetweenLines(text.at(at)) ||
                                 text.at(at) == u'"' || text.at(at) == u'\'';
        if (at == start || (line > 0 && !isWholeLine))
            break;
        end = at;
        qsizetype padding = at;
        while (padding < text.size() && text.at(padding) == u'=')
            ++padding;
        const bool isSoftBreak = padding == at + 1 && padding < text.size() && isLineBreak(text.at(padding));
        if (padding > at && !isSoftBreak) {
            end = padding;
            break;
        }
    }
    return {.begin = begin, .length = end - begin};
}

} // namespace tokenry
