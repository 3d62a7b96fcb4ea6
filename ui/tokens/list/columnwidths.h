// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFont>

#include <optional>

class QHeaderView;

/// The widths of the token table's columns: fitted to the window until a person sizes one, and remembered.
namespace tokenry::columnwidths {

/// Gives every shown column what its usual content needs and the name what is left, so that `width` is filled
/// without scrolling as long as that can be.
void fit(QHeaderView &header, int width, const QFont &cells, const QFont &headings);

/// Order, widths, visibility and whether the columns follow the window; with a version.
[[nodiscard]] QByteArray save(const QHeaderView &header, bool fits);
/// Whether the columns follow the window, or nothing when the bytes are of another version or do not fit the
/// columns; the header is then as it was.
[[nodiscard]] std::optional<bool> restore(QHeaderView &header, const QByteArray &layout);

} // namespace tokenry::columnwidths
