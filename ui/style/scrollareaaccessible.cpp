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
    QAccessible::installFactory(makeAccessible); // Qt ignores one that it has already.
}

} // namespace tokenry
