// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

namespace tokenry {

/// A line of 2 px along the top of what is being read; it takes no room. It shows how far the reading has
/// come, if that is known; otherwise it moves, or stands still where animation is off.
class LoadingLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadingLine)

public:
    explicit LoadingLine(QWidget *parent = nullptr);
    /// Appears only after a moment, so that a quick answer does not flicker.
    void setActive(bool active);
    /// From 0 to 1; none when it is not known.
    void setProgress(std::optional<double> progress);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_step;
    int m_position = 0;
    std::optional<double> m_progress;
};

} // namespace tokenry
