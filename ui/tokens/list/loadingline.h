// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace tokenry {

/// A line of 2 px along the top of what is being read; it takes no room. Stands still where animation is off.
class LoadingLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadingLine)

public:
    explicit LoadingLine(QWidget *parent = nullptr);
    /// Appears only after a moment, so that a quick answer does not flicker.
    void setActive(bool active);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_step;
    int m_position = 0;
};

} // namespace tokenry
