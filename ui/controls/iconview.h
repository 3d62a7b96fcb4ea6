// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QWidget>

namespace tokenry {

/// Paints an icon anew each time, so that it follows a change of scheme and of scale; says nothing to
/// assistive technology.
class IconView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconView)

public:
    explicit IconView(int extent, QWidget *parent = nullptr);
    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_extent;
};

} // namespace tokenry
