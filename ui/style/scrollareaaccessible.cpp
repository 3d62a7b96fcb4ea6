// SPDX-License-Identifier: Apache-2.0
#include "ui/style/scrollareaaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

namespace tokenry {

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void installScrollAreaAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace tokenry
