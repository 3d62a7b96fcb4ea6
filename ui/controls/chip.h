// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QLabel>

#include "ui/style/palette.h"

class QPainter;

namespace tokenry {

/// Paints a rounded outline with a word in it; shared by the label below and the table's "you".
void paintChip(QPainter &painter, const QRect &rect, const QString &text, const QColor &color);
[[nodiscard]] QSize chipSize(const QString &text, const QFontMetrics &metrics);

/// A word in a rounded outline: the account's mode, "you".
class Chip final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    explicit Chip(ColorRole role, QWidget *parent = nullptr);
    void setRole(ColorRole role);
    /// Stands before the word; a null one is left out.
    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColorRole m_role;
    QIcon m_icon;
};

} // namespace tokenry
