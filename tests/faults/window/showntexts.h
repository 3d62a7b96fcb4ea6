// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tokenry::test {

/// What a person reads in a widget with this object name, all of it; nothing when it is not visible.
[[nodiscard]] std::optional<QString> shownText(const QString &objectName);
/// Every visible text of every window.
[[nodiscard]] QStringList allShownTexts();
/// Every visible widget with its texts, to be read when a test failed.
[[nodiscard]] QString shownReport();

} // namespace tokenry::test
