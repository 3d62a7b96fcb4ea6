// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QIcon>
#include <QString>

namespace tokenry {

/// One active filter, such as "Created: older than 90 days", with a cross; a click removes the filter. Cuts
/// its text when there is little room.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    explicit FilterChip(QWidget *parent);

    /// Display-safe; an empty text hides the chip.
    void setFilterText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthFor(int textWidth) const;

    QString m_text; ///< Not that of `QAbstractButton`, where `&` is a mnemonic
    QIcon m_cross;
};

} // namespace tokenry
