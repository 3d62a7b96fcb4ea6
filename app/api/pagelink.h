// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tokenry {

/// The cursor of the page after this one, taken from the bytes of a page without reading its rows: what the
/// whole reading will find if the page does not contradict itself. None when there is no next page, or
/// when the bytes leave any doubt.
[[nodiscard]] std::optional<QString> nextCursorIn(QByteArrayView page);

} // namespace tokenry
