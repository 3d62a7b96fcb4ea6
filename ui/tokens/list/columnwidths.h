// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>

#include <optional>

class QHeaderView;

/// The widths of the token table's columns: fitted to the window until a person sizes one, and remembered.
namespace tokenry::columnwidths {

/// Gives every shown column what its usual content needs and the name what is left, so that `width` is filled
/// without scrolling as long as that can be. In a narrow window less important columns make room for the
/// name: they are hidden and stand in `folded` until there is room again.
void fit(QHeaderView &header, int width, const QFont &cells, const QFont &headings, QList<int> &folded);
/// Shows them again.
void unfold(QHeaderView &header, QList<int> &folded);

/// Order, widths, visibility and whether the columns follow the window; with a version. Folded columns count
/// as shown.
[[nodiscard]] QByteArray save(const QHeaderView &header, bool fits, const QList<int> &folded);
/// Whether the columns follow the window, or nothing when the bytes are of another version or do not fit the
/// columns; the header is then as it was. Columns that a layout of an older program does not know are hidden.
[[nodiscard]] std::optional<bool> restore(QHeaderView &header, const QByteArray &layout);

} // namespace tokenry::columnwidths
