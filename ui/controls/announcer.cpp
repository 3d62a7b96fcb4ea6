// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace tokenry {

namespace {

class Announcement final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *window) : QWidget(window)
    {
        setObjectName(QStringLiteral("announcement"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(0, 0, 0, 0);
        show();
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

Announcement *announcementOf(QWidget *window)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
    auto *found = window->findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? found : new Announcement(window);
}

} // namespace

void announce(const QWidget *about, const QString &text)
{
    if (text.isEmpty() || !about->isVisible())
        return;
    Announcement *announcement = announcementOf(about->window());
    announcement->setAccessibleName(text);
    QAccessibleEvent shown(announcement, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QAccessibleEvent alert(announcement, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tokenry

#include "announcer.moc"
