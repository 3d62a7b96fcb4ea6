// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/changes/namelint.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/core/displaytext.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NameLint)
};

/// The bidirectional controls of Unicode (UAX #9): marks, embeddings, overrides and isolates.
bool isBidirectionalControl(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool isRefused(QChar character)
{
    return isBidirectionalControl(character) || character.category() == QChar::Other_Control ||
           character.category() == QChar::Separator_Line ||
           character.category() == QChar::Separator_Paragraph;
}

bool hasLoneSurrogate(const QString &name)
{
    return !name.isValidUtf16();
}

} // namespace

NameLint lintName(const QString &name, const QStringList &loadedNames)
{
    if (name.isEmpty())
        return {Text::tr("Enter a name."), {}};
    if (name.trimmed().isEmpty())
        return {Text::tr("The name is only white space."), {}};
    if (hasLoneSurrogate(name) || std::any_of(name.cbegin(), name.cend(), isRefused))
        return {
            Text::tr("The name holds control or text-direction characters, which would make it misleading."),
            {}};

    // Each on its own line: they are independent of each other.
    QStringList warnings;
    if (name.trimmed() != name)
        warnings.append(Text::tr("The name begins or ends with a space."));
    if (hasUnsafeCharacters(name))
        warnings.append(Text::tr("The name holds characters that cannot be seen."));
    // Two Unicode forms of one name look alike.
    const QString composed = name.normalized(QString::NormalizationForm_C);
    if (std::any_of(loadedNames.cbegin(), loadedNames.cend(), [&composed](const QString &loaded) {
            return loaded.normalized(QString::NormalizationForm_C) == composed;
        }))
        warnings.append(Text::tr("A loaded token already has this name. Names need not be unique."));
    return {{}, warnings.join(u'\n')};
}

} // namespace tokenry
