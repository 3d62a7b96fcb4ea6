// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include "app/errors/errortext.h"
#include "ui/controls/announcer.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/fieldhint.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/statusline.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Hears what Qt tells assistive technology when it listens: the node shows, with the text for its name. The
/// way over the bus is tried in tests/accessibility.
class tst_Announcer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nodeIsANotification();
    void messagesAreToldOnce();
    void warningsOfANewDialogAreTold();
    void countdownIsToldOnce();
    void errorsNotesAndHintsAreTold();
    void hiddenTextsAreNotTold();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_told;
};

bool tst_Announcer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->objectName() == u"announcement"_s)
        m_told.append(qobject_cast<QWidget *>(watched)->accessibleName());
    return QObject::eventFilter(watched, event);
}

void tst_Announcer::initTestCase()
{
    qApp->installEventFilter(this);
}

void tst_Announcer::init()
{
    m_told.clear();
}

void tst_Announcer::nodeIsANotification()
{
    QWidget window;
    window.show();
    announce(&window, u"Done."_s);
    auto *node = QAccessible::queryAccessibleInterface(window.findChild<QWidget *>(u"announcement"_s));
    QVERIFY(node);
    QCOMPARE(node->role(), QAccessible::Notification);
    QCOMPARE(node->text(QAccessible::Name), u"Done."_s);
    QTRY_VERIFY_WITH_TIMEOUT(node->text(QAccessible::Name).isEmpty(), 30000);
}

void tst_Announcer::messagesAreToldOnce()
{
    QWidget window;
    auto *panel = new MessagePanel(&window);
    window.show();
    panel->setMessage(MessagePanel::Kind::Neutral, u"Creating the token…"_s);
    panel->setMessage(MessagePanel::Kind::Neutral, u"Creating the token…"_s);
    QCOMPARE(m_told, QStringList{u"Creating the token…"_s});
    panel->setMessage(MessagePanel::Kind::Neutral, {});
    panel->setMessage(MessagePanel::Kind::Error, u"No."_s);
    QCOMPARE(m_told, (QStringList{u"Creating the token…"_s, u"No."_s}));
    panel->setMessage(MessagePanel::Kind::Error, {});
    panel->setMessage(MessagePanel::Kind::Error, u"No."_s);
    QCOMPARE(m_told.size(), 3);
}

void tst_Announcer::warningsOfANewDialogAreTold()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *warning = new MessagePanel(&window);
    auto *note = new MessagePanel(&window);
    layout->addWidget(warning);
    layout->addWidget(note);
    warning->setMessage(MessagePanel::Kind::Warning, u"You are signed in with this token."_s);
    note->setMessage(MessagePanel::Kind::Neutral, u"Not copied yet."_s);
    window.show();
    QCOMPARE(m_told, QStringList{u"You are signed in with this token."_s});
}

void tst_Announcer::countdownIsToldOnce()
{
    QWidget window;
    auto *panel = new MessagePanel(&window);
    auto *line = new StatusLine(&window);
    window.show();
    panel->setMessage(MessagePanel::Kind::Success, u"30 s"_s);
    panel->updateMessage(u"29 s"_s);
    panel->updateMessage(u"28 s"_s);
    QCOMPARE(m_told, QStringList{u"30 s"_s});
    line->showRetry(2, std::chrono::seconds(3));
    line->showRetry(2, std::chrono::seconds(2));
    QCOMPARE(m_told.size(), 2);
}

void tst_Announcer::errorsNotesAndHintsAreTold()
{
    QWidget window;
    auto *banner = new ErrorBanner(&window);
    auto *line = new StatusLine(&window);
    auto *hint = new FieldHint(nullptr, &window);
    window.show();
    const ErrorText error{.title = u"Offline"_s, .message = u"No route."_s};
    banner->showError(error, {});
    banner->showError(error, {});
    line->showNote(u"Client ID copied"_s);
    hint->setHint(FieldHint::Kind::Error, u"Too long."_s);
    hint->setHint(FieldHint::Kind::Error, u"Too long."_s);
    hint->setHint(FieldHint::Kind::Note, u"A note."_s);
    QCOMPARE(m_told, (QStringList{u"Offline. No route."_s, u"Client ID copied"_s, u"Too long."_s}));
}

void tst_Announcer::hiddenTextsAreNotTold()
{
    QWidget window;
    auto *page = new QWidget(&window);
    auto *panel = new MessagePanel(page);
    window.show();
    page->hide();
    panel->setMessage(MessagePanel::Kind::Error, u"No."_s);
    QVERIFY(m_told.isEmpty());
    page->show();
    QCOMPARE(m_told, QStringList{u"No."_s});
}

QTEST_MAIN(tst_Announcer)
#include "tst_announcer.moc"
