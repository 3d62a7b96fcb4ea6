// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include "app/rotation/rotation.h"

namespace tokenry {

/// The five steps of a rotation as a line of numbered circles: done, current, to come. Never colour alone: a
/// done step has a check mark, the current one is bold. To assistive technology it is one sentence.
class RotationSteps final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationSteps)

public:
    explicit RotationSteps(QWidget *parent = nullptr);

    void setRotation(const Rotation &rotation);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCircle(QPainter &painter, int step, const QRect &circle) const;

    int m_current = 1;
    QStringList m_names;
    QStringList m_times; ///< Empty where a step was not done or its time is not known
};

} // namespace tokenry
