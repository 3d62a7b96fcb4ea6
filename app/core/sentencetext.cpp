// SPDX-License-Identifier: Apache-2.0
#include "app/core/sentencetext.h"

#include <QChar>
#include <QLocale>

#include <algorithm>

#include "app/core/displaytext.h"

namespace tokenry {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool hasRightToLeft(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](char32_t character) {
        const QChar::Direction direction = QChar::direction(character);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

} // namespace

QString displaySafeInSentence(QStringView text, qsizetype maximum)
{
    const QString safe = displaySafe(text, maximum);
    const bool isOther = QLocale().textDirection() == Qt::RightToLeft || hasRightToLeft(safe);
    return isOther ? firstStrongIsolate + safe + popDirectionalIsolate : safe;
}

} // namespace tokenry
