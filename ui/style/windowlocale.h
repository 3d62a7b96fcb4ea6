// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace tokenry {

/// The locale for dates and numbers in the window. The system may name one language for messages (`LANG`) and
/// another for dates (`LC_TIME`); a window speaks one. So it has the language of the window's texts, which is
/// English so far, with the habits of the system's country, and European digits. The C locale stays.
[[nodiscard]] QLocale windowLocale(const QLocale &system);

} // namespace tokenry
