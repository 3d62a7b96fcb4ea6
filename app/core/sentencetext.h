// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace tokenry {

/// `displaySafe()` for a name inside a sentence. A name with letters of another direction than the language
/// of the window (`QLocale()`) comes between U+2068 and U+2069, so that it moves no word, mark or number
/// around it. Not for text that stands alone, is compared, typed, stored or exported, and not for
/// `displaySafe()`, which would show the two characters.
[[nodiscard]] QString displaySafeInSentence(QStringView text, qsizetype maximum = 4096);

} // namespace tokenry
