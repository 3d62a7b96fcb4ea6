// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tokenry {

/// One line of plain text that is cut with `…` when it does not fit; the whole text is in the tool tip and
/// for assistive technology.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace tokenry
