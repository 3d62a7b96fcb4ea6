// SPDX-License-Identifier: Apache-2.0
#include "app/core/displaytext.h"

#include <algorithm>

#include <QChar>
#include <QLocale>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumMarks = 4;

bool isMark(char32_t character)
{
    return QChar::category(character) == QChar::Mark_NonSpacing ||
           QChar::category(character) == QChar::Mark_Enclosing;
}

/// Letters, marks and a symbol that Unicode counts as visible, but that look like nothing at all.
bool isBlankButNoSpace(char32_t character)
{
    switch (character) {
    case 0x034F: // combining grapheme joiner
    case 0x115F: // Hangul fillers
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
    case 0x17B4: // Khmer inherent vowels
    case 0x17B5:
    case 0x2800: // Braille blank
        return true;
    default:
        return false;
    }
}

bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D;
}

bool isVariationSelector(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

/// The joiners are judged by their neighbours: emoji sequences and several scripts need them.
bool isUnsafe(char32_t character)
{
    if (isJoiner(character))
        return false;
    if (isBlankButNoSpace(character))
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visible(char32_t character)
{
    return u"⟨U+"_s + QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0') +
           u'⟩';
}

/// The code point at `index`, moving `index` past it. A lone surrogate is returned as itself.
char32_t takeCodePoint(QStringView text, qsizetype &index)
{
    const QChar first = text.at(index++);
    if (first.isHighSurrogate() && index < text.size() && text.at(index).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(index++));
    return first.unicode();
}

/// A joiner next to ASCII, to another joiner or to nothing joins nothing: it only makes two names differ that
/// look the same.
bool joinsSomething(QStringView text, qsizetype index)
{
    const auto isCarrier = [&text](qsizetype position) {
        return position >= 0 && position < text.size() && text.at(position).unicode() > 0x7F &&
               !isJoiner(text.at(position).unicode());
    };
    return isCarrier(index - 1) && isCarrier(index + 1);
}

/// Likewise a variation selector after ASCII; digits, `#` and `*` take one for their keycap emoji.
bool variesSomething(QStringView text, qsizetype index)
{
    if (index == 0)
        return false;
    const char16_t base = text.at(index - 1).unicode();
    return base > 0x7F || (base >= u'0' && base <= u'9') || base == u'#' || base == u'*';
}

/// Appends the next piece of safe text to `safe` if given; tells whether the piece differs from the original.
bool appendSafe(QStringView text, qsizetype &index, int &marks, QString *safe)
{
    const qsizetype start = index;
    const char32_t character = takeCodePoint(text, index);
    const bool isIdle = (isJoiner(character) && !joinsSomething(text, start)) ||
                        (isVariationSelector(character) && !variesSomething(text, start));
    if (isUnsafe(character) || isIdle) {
        marks = 0;
        if (safe)
            safe->append(visible(character));
        return true;
    }
    marks = isMark(character) ? marks + 1 : 0;
    if (marks > maximumMarks)
        return true;
    if (safe)
        safe->append(text.mid(start, index - start));
    return false;
}

} // namespace

QString displaySafe(QStringView text, qsizetype maximum)
{
    QString safe;
    safe.reserve(std::min(text.size(), maximum));
    int marks = 0;
    for (qsizetype index = 0; index < text.size();) {
        if (safe.size() >= maximum) {
            safe.append(u'…');
            break;
        }
        appendSafe(text, index, marks, &safe);
    }
    return safe;
}

bool hasUnsafeCharacters(QStringView text)
{
    int marks = 0;
    for (qsizetype index = 0; index < text.size();) {
        if (appendSafe(text, index, marks, nullptr))
            return true;
    }
    return false;
}

QString shortId(QStringView id)
{
    constexpr qsizetype head = 8;
    constexpr qsizetype tail = 4;
    if (id.size() <= head + tail + 1)
        return displaySafe(id);
    // A pair of surrogates is kept whole.
    const bool splitsHead = id.at(head - 1).isHighSurrogate() && id.at(head).isLowSurrogate();
    const qsizetype tailBegin = id.size() - tail;
    const bool splitsTail = id.at(tailBegin - 1).isHighSurrogate() && id.at(tailBegin).isLowSurrogate();
    // Between two digits the sign would have the direction of the window's language, and swap the two ends.
    const bool isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return displaySafe(id.first(splitsHead ? head - 1 : head)) +
           (isRightToLeft ? u"\u200E…\u200E"_s : u"…"_s) +
           displaySafe(id.sliced(splitsTail ? tailBegin + 1 : tailBegin));
}

QString mnemonicSafe(const QString &text)
{
    QString safe = text;
    return safe.replace(u'&', u"&&"_s);
}

QString plainTooltip(const QString &text)
{
    // QToolTip asks Qt::mightBeRichText(), which never says yes to a text without a '<'; with one it may, so
    // the text is made rich text that shows exactly these characters.
    if (!text.contains(u'<'))
        return text;
    QString escaped = text.toHtmlEscaped();
    return u"<qt>"_s + escaped.replace(u'\n', u"<br/>"_s) + u"</qt>"_s;
}

} // namespace tokenry
