// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QFontMetrics;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace tokenry {

/// Space in device-independent pixels: multiples of 4.
namespace metrics {
inline constexpr int windowMargin = 16;
inline constexpr int groupSpacing = 12;
inline constexpr int labelSpacing = 4;
inline constexpr int controlHeight = 30;
inline constexpr int rowHeight = 36;
inline constexpr int bandHeight = 40;
inline constexpr int dialogWidth = 560;
} // namespace metrics

/// The system's fixed font, as large as the system font looks: ids and secrets.
[[nodiscard]] QFont fixedFont();
/// Dialog titles: 1.25×, semibold.
[[nodiscard]] QFont titleFont();
/// The height of a row of a plain table in this font.
[[nodiscard]] int tableRowHeight(const QFontMetrics &font);
/// Group labels: one step smaller.
[[nodiscard]] QFont smallFont();

/// A label of the kind that stands above a field: small and muted; follows palette changes. It is the field's
/// buddy.
[[nodiscard]] QLabel *makeFieldLabel(const QString &text, QWidget *buddy, QWidget *parent);
/// A field below such a label.
[[nodiscard]] QVBoxLayout *makeFieldColumn(const QString &label, QWidget *field, QWidget *parent);
/// A plain-text, word-wrapping label in muted text colour.
[[nodiscard]] QLabel *makeMutedLabel(const QString &text, QWidget *parent);

} // namespace tokenry
