// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace tokenry {

/// The locale for dates and numbers in the window. The system may name one language for messages and another
/// for dates (`LC_TIME`); a window speaks one. So it has the language of the window's texts, with the habits
/// of the system's country where that language has any. `language` is a code such as "de" or "pt_BR". English
/// on a system without a language is the C locale.
[[nodiscard]] QLocale windowLocale(const QString &language, const QLocale &system);

} // namespace tokenry
