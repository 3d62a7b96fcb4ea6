// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace tokenry {

using namespace std::chrono_literals;

namespace {

/// Long enough for a screen reader that asks late; after it no old message is found there.
constexpr auto lifetime = 3s;

class Announcement final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *window) : QWidget(window)
    {
        setObjectName(QStringLiteral("announcement"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(0, 0, 1, 1);
        hide();
        m_end.setSingleShot(true);
        m_end.setInterval(lifetime);
        connect(&m_end, &QTimer::timeout, this, [this] {
            hide();
            setAccessibleName({});
        });
    }
    void announce(const QString &text)
    {
        hide();
        setAccessibleName(text);
        // Qt sends the event for the showing itself.
        show();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        m_end.start();
    }

private:
    QTimer m_end;
};

QAccessibleInterface *makeAccessibleAnnouncer(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

Announcement *announcementOf(QWidget *window)
{
    QAccessible::installFactory(makeAccessibleAnnouncer); // Qt ignores one that it has already.
    auto *found = window->findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? found : new Announcement(window);
}

} // namespace

void announce(const QWidget *about, const QString &text)
{
    if (text.isEmpty() || !about->isVisible())
        return;
    announcementOf(about->window())->announce(text);
}

} // namespace tokenry

#include "announcer.moc"
