// SPDX-License-Identifier: Apache-2.0
#include <QDialog>
#include <QLabel>
#include <QTest>

#include <algorithm>

#include "app/core/clock.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/mainwindow.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Settings that the window saves.
class TestMainWindowSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsThatCannotBeWrittenAreTold();
};

/// Row 36: the change applied and was lost without a word.
void TestMainWindowSettings::settingsThatCannotBeWrittenAreTold()
{
    // Not even root can write there.
    Preferences preferences(u"/proc/tokenry-test/settings.ini"_s);
    QVERIFY(!preferences.setSettings({.clipboardSeconds = 20}));
    const SystemClock clipboardClock;
    SecretClipboard clipboard(clipboardClock);
    MainWindow window(preferences, clipboard);
    window.show();
    window.actions().settings->trigger();
    auto *dialog = window.findChild<SettingsDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->changed({.clipboardSeconds = 30});
    auto *notice = window.findChild<QDialog *>(u"noticeDialog"_s);
    QVERIFY(notice);
    const auto labels = notice->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(u"/proc/tokenry-test/settings.ini"_s);
    }));
}

QTEST_MAIN(TestMainWindowSettings)
#include "tst_mainwindowsettings.moc"
