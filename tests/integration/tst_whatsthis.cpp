// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWhatsThis>

#include "app/errors/errortext.h"
#include "tests/support/windowharness.h"
#include "ui/accounts/edit/environmentselector.h"
#include "ui/controls/accountband.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/window/windowactions.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

/// The objects of a window that explain themselves, by name.
QStringList explained(const QObject &window)
{
    QStringList names;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->whatsThis().isEmpty())
            names.append(widget->objectName());
    }
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->whatsThis().isEmpty())
            names.append(action->objectName());
    }
    names.sort();
    return names;
}

/// Qt's window with the text, if it is shown.
QWidget *bubble()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup && popup->inherits("QWhatsThat") ? popup : nullptr;
}

} // namespace

class tst_WhatsThis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allExplainedElements();
    void textsFollowTheAccount();
    void shiftF1ExplainsTheFocus();
    void shiftF1WaitsForAClickElsewhere();
    void dialogsHaveTheKeyToo();
};

/// A new element with an explanation belongs into this list.
void tst_WhatsThis::allExplainedElements()
{
    WindowHarness harness(3);
    harness.window().showLocked({});
    QCOMPARE(explained(harness.window()),
             QStringList({u"accountBand"_s, u"accountSwitcher"_s, u"actionLock"_s, u"bandEnvironment"_s,
                          u"bandIcon"_s, u"bandMode"_s, u"unlockButton"_s}));
    const EnvironmentSelector selector(nullptr);
    QCOMPARE(explained(selector), QStringList({u"accountEnvironment"_s, u"accountMode"_s}));
}

void tst_WhatsThis::textsFollowTheAccount()
{
    const EnvironmentSelector selector(nullptr);
    auto *environment = selector.findChild<QComboBox *>(u"accountEnvironment"_s);
    auto *mode = selector.findChild<QComboBox *>(u"accountMode"_s);
    QVERIFY(environment->whatsThis().startsWith(u"Not labelled:"_s));
    environment->setCurrentIndex(0);
    QVERIFY(environment->whatsThis().startsWith(u"Production:"_s));
    QVERIFY(mode->whatsThis().startsWith(u"Protected:"_s));
    WindowHarness harness(3, AccountMode::ReadOnly);
    const auto *band = harness.find<QWidget>("accountBand");
    QVERIFY(band->whatsThis().contains(u"Read-only:"_s));
    QCOMPARE(harness.find<QWidget>("accountSwitcher")->whatsThis(), band->whatsThis());
    // An account without a label asks for its name as a protected one does, unless it is on this machine.
    AccountBand other({.baseUrl = QUrl(u"https://api.example.com"_s)});
    QVERIFY(other.whatsThis().contains(u"Protected:"_s));
    other.setAccount({.baseUrl = QUrl(u"http://127.0.0.1:1"_s)});
    QVERIFY(other.whatsThis().contains(u"Normal:"_s));
}

void tst_WhatsThis::shiftF1ExplainsTheFocus()
{
    WindowHarness harness(3);
    auto *switcher = harness.find<QWidget>("accountSwitcher");
    switcher->setFocus();
    QTest::keyClick(switcher, Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bubble(), waitLimitMs);
    // Assistive technology hears it too.
    QCOMPARE(harness.find<QWidget>("announcement")->accessibleName(), switcher->whatsThis());
    QTest::keyClick(bubble(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!bubble(), waitLimitMs);
}

void tst_WhatsThis::shiftF1WaitsForAClickElsewhere()
{
    WindowHarness harness(3);
    harness.find<QWidget>("tokenTable")->setFocus();
    harness.window().actions().whatsThis->trigger();
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QVERIFY(!bubble());
    QTest::mouseClick(harness.find<QWidget>("bandEnvironment"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bubble(), waitLimitMs);
    QWhatsThis::hideText();
    QWhatsThis::leaveWhatsThisMode();
}

void tst_WhatsThis::dialogsHaveTheKeyToo()
{
    NoticeDialog dialog({.title = u"Title"_s, .message = u"Message"_s}, nullptr);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QVERIFY2(dialog.isVisible(), "Escape ended the help only");
}

QTEST_MAIN(tst_WhatsThis)
#include "tst_whatsthis.moc"
