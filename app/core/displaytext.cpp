// SPDX-License-Identifier: Apache-2.0
#include "displaytext.h"

#include <algorithm>

#include <QChar>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumMarks = 4;

bool isMark(char32_t character)
{
    return QChar::category(character) == QChar::Mark_NonSpacing || QChar::category(character) == QChar::Mark_Enclosing;
}

/// The joiners are left alone: emoji sequences and several scripts need them.
bool isUnsafe(char32_t character)
{
    if (character == 0x200D || character == 0x200C)
        return false;
    // Blank letters that look like nothing at all.
    if (character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0)
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
    return u"⟨U+"_s + QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, u'0') + u'⟩';
}

/// The code point at `index`, moving `index` past it. A lone surrogate is returned as itself.
char32_t takeCodePoint(QStringView text, qsizetype &index)
{
    const QChar first = text.at(index++);
    if (first.isHighSurrogate() && index < text.size() && text.at(index).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(index++));
    return first.unicode();
}

/// Appends the next piece of safe text to `safe` if given; tells whether the piece differs from the original.
bool appendSafe(QStringView text, qsizetype &index, int &marks, bool previousVisible, QString *safe)
{
    const qsizetype start = index;
    const char32_t character = takeCodePoint(text, index);
    const bool joinsNothing = (character == 0x200D || character == 0x200C) && !previousVisible;
    if (isUnsafe(character) || joinsNothing) {
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

/// A joiner between two ASCII characters joins nothing: it only makes two names differ that look the same.
bool canCarryJoiner(QStringView text, qsizetype index)
{
    return index > 0 && text.at(index - 1).unicode() > 0x7F && index + 1 < text.size()
        && text.at(index + 1).unicode() > 0x7F;
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
        appendSafe(text, index, marks, canCarryJoiner(text, index), &safe);
    }
    return safe;
}

bool hasUnsafeCharacters(QStringView text)
{
    int marks = 0;
    for (qsizetype index = 0; index < text.size();) {
        if (appendSafe(text, index, marks, canCarryJoiner(text, index), nullptr))
            return true;
    }
    return false;
}

QString shortId(QStringView id)
{
    constexpr qsizetype head = 8;
    constexpr qsizetype tail = 4;
    const QString safe = displaySafe(id, 256);
    if (safe.size() <= head + tail + 1)
        return safe;
    return safe.left(head) + u'…' + safe.right(tail);
}

QString mnemonicSafe(const QString &text)
{
    QString safe = text;
    return safe.replace(u'&', u"&&"_s);
}

QString plainTooltip(const QString &text)
{
    // QToolTip asks Qt::mightBeRichText(), which never says yes to a text without a '<'; with one it may, so the text is
    // made rich text that shows exactly these characters.
    if (!text.contains(u'<'))
        return text;
    QString escaped = text.toHtmlEscaped();
    return u"<qt>"_s + escaped.replace(u'\n', u"<br/>"_s) + u"</qt>"_s;
}

} // namespace tokenry
