// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/painttrace.h"

#include <QEvent>
#include <QWidget>

#include "app/core/logging.h"
#include "app/core/trace.h"

namespace tokenry {

namespace {

class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget &widget, const char *point) : QObject(&widget), m_point(point)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched == parent()) {
            watched->removeEventFilter(this);
            // The painted frame is on the screen in the next turn of the event loop.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    trace(m_point);
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    const char *m_point;
};

} // namespace

void traceNextPaint(QWidget &widget, const char *point)
{
    if (logTrace().isDebugEnabled())
        new PaintWatch(widget, point);
}

} // namespace tokenry
