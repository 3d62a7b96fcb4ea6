// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/loadingline.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <chrono>

#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

constexpr int thickness = 2;
constexpr int steps = 60;

} // namespace

LoadingLine::LoadingLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(thickness);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    m_step.setInterval(33ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        raise();
        if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
            m_step.start();
    });
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_position = (m_position + 1) % steps;
        update();
    });
    hide();
}

void LoadingLine::setActive(bool active)
{
    if (active) {
        if (!isVisible() && !m_delay.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_step.stop();
    hide();
}

void LoadingLine::setProgress(std::optional<double> progress)
{
    m_progress = progress;
    update();
}

void LoadingLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_progress) {
        const int done = static_cast<int>(width() * std::clamp(*m_progress, 0.0, 1.0));
        painter.fillRect(isRightToLeft() ? width() - done : 0, 0, done, height(),
                         themeColor(ColorRole::Focus, palette()));
        return;
    }
    const int part = width() * 2 / 5;
    const int x = -part + (width() + part) * m_position / steps;
    const bool isStill = !m_step.isActive();
    painter.fillRect(isStill ? rect() : QRect(isRightToLeft() ? width() - x - part : x, 0, part, height()),
                     themeColor(ColorRole::Focus, palette()));
}

} // namespace tokenry
