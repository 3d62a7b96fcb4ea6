// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include "app/errors/errortext.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/fieldhint.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/statusline.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Listens as the desktop's bridge to assistive technology does.
class tst_Announcer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void messagesAreToldOnce();
    void warningsOfANewDialogAreTold();
    void countdownIsToldOnce();
    void errorsNotesAndHintsAreTold();
    void hiddenTextsAreNotTold();

private:
    static void listen(QAccessibleEvent *event);

    static QStringList s_told;
    QAccessible::UpdateHandler m_before = nullptr;
};

QStringList tst_Announcer::s_told;

void tst_Announcer::listen(QAccessibleEvent *event)
{
    const QAccessibleInterface *node = event->accessibleInterface();
    if (event->type() == QAccessible::ObjectShow && node && node->role() == QAccessible::Notification)
        s_told.append(node->text(QAccessible::Name));
}

void tst_Announcer::initTestCase()
{
    m_before = QAccessible::installUpdateHandler(listen);
}

void tst_Announcer::init()
{
    s_told.clear();
}

void tst_Announcer::cleanupTestCase()
{
    QAccessible::installUpdateHandler(m_before);
}

void tst_Announcer::messagesAreToldOnce()
{
    QWidget window;
    auto *panel = new MessagePanel(&window);
    window.show();
    panel->setMessage(MessagePanel::Kind::Neutral, u"Creating the token…"_s);
    panel->setMessage(MessagePanel::Kind::Neutral, u"Creating the token…"_s);
    QCOMPARE(s_told, QStringList{u"Creating the token…"_s});
    panel->setMessage(MessagePanel::Kind::Neutral, {});
    panel->setMessage(MessagePanel::Kind::Error, u"No."_s);
    QCOMPARE(s_told, (QStringList{u"Creating the token…"_s, u"No."_s}));
    panel->setMessage(MessagePanel::Kind::Error, {});
    panel->setMessage(MessagePanel::Kind::Error, u"No."_s);
    QCOMPARE(s_told.size(), 3);
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
    QCOMPARE(s_told, QStringList{u"You are signed in with this token."_s});
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
    QCOMPARE(s_told, QStringList{u"30 s"_s});
    line->showRetry(2, std::chrono::seconds(3));
    line->showRetry(2, std::chrono::seconds(2));
    QCOMPARE(s_told.size(), 2);
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
    QCOMPARE(s_told, (QStringList{u"Offline. No route."_s, u"Client ID copied"_s, u"Too long."_s}));
}

void tst_Announcer::hiddenTextsAreNotTold()
{
    QWidget window;
    auto *page = new QWidget(&window);
    auto *panel = new MessagePanel(page);
    window.show();
    page->hide();
    panel->setMessage(MessagePanel::Kind::Error, u"No."_s);
    QVERIFY(s_told.isEmpty());
    page->show();
    QCOMPARE(s_told, QStringList{u"No."_s});
}

QTEST_MAIN(tst_Announcer)
#include "tst_announcer.moc"
