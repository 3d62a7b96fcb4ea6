// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHostInfo>
#include <QPlainTextEdit>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/clock.h"
#include "app/platform/desktopprobe.h"
#include "app/singleinstance/singleinstance.h"
#include "tests/support/savedaccounts.h"
#include "ui/main/application.h"
#include "ui/main/apppaths.h"
#include "ui/main/diagnostics.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

constexpr int limitMs = 30000;
/// In everything that names a person, a computer, a folder, an account or a token here.
const QString canary = u"canary7f3a"_s;

MainWindow *mainWindow()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

QDialog *shownDialog(const char *name)
{
    auto *dialog = mainWindow()->findChild<QDialog *>(QString::fromLatin1(name));
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

} // namespace

/// The program itself, in this process.
class TestDiagnostics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void factsAreNamed();
    void nothingPersonalIsInThem();
    void hostileEnvironmentIsNotShown();
    void aRunThatWasKilledIsToldOnce();
};

void TestDiagnostics::initTestCase()
{
    for (const char *name : {"USER", "LOGNAME", "HOSTNAME", "EMAIL"})
        qputenv(name, canary.toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null/nowhere");
    qunsetenv("WAYLAND_DISPLAY");
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
}

void TestDiagnostics::factsAreNamed()
{
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    qputenv("LANG", "de_DE.UTF-8");
    const DesktopFacts facts{
        .keyring = {.state = ServiceFacts::State::Running, .program = u"gnome-keyring-d"_s},
        .defaultKeyring = DefaultKeyring::Locked,
        .portal = {.state = ServiceFacts::State::Running, .program = u"xdg-desktop-por"_s},
        .portalSettingsVersion = 1};
    const QString text = diagnosticsText(facts, {.data = u"Nothing can be written there."_s});
    for (const QString &line :
         {u"Tokenry: 1.2.3\n"_s, u"Qt: 6."_s, u"Platform plugin: offscreen\n"_s,
          u"XDG_CURRENT_DESKTOP=ubuntu:GNOME"_s, u"Keyring: running (gnome-keyring-d), locked\n"_s,
          u"Portal: running (xdg-desktop-por), settings version 1\n"_s, u"LANG=de_DE.UTF-8\n"_s,
          u"Settings folder: can be written\n"_s, u"Data folder: cannot be written"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u'\n' + text));
    for (const auto &[state, words] :
         {std::pair(ServiceFacts::State::Unknown, u"no answer"_s),
          std::pair(ServiceFacts::State::Absent, u"absent"_s),
          std::pair(ServiceFacts::State::Startable, u"not running, can be started"_s)})
        QVERIFY(diagnosticsText({.keyring = {.state = state}}, {}).contains(u"Keyring: %1\n"_s.arg(words)));
    for (const auto &[keyring, words] :
         {std::pair(DefaultKeyring::Unknown, u"its default keyring did not answer"_s),
          std::pair(DefaultKeyring::None, u"no default keyring"_s),
          std::pair(DefaultKeyring::Unlocked, u"unlocked"_s)}) {
        const QString all = diagnosticsText(
            {.keyring = {.state = ServiceFacts::State::Running}, .defaultKeyring = keyring}, {});
        QVERIFY2(all.contains(u"Keyring: running (none), %1\n"_s.arg(words)), qPrintable(all));
    }
}

/// Through the menu of the window, with an account that is shown.
void TestDiagnostics::nothingPersonalIsInThem()
{
    const QTemporaryDir root;
    const QString folder = root.filePath(canary);
    qputenv("HOME", folder.toUtf8());
    const CommandLine commandLine{.stateDir = folder};
    QVERIFY(prepareFolders(commandLine).config.isEmpty());
    {
        const SystemClock clock;
        AccountStore store(configFile(commandLine, u"accounts.json"_s), clock);
        QCOMPARE(saveTo(store, {{.id = canary,
                                 .name = canary,
                                 .environment = Environment::Production,
                                 .mode = AccountMode::Protected,
                                 .baseUrl = QUrl(u"https://%1.example/v1"_s.arg(canary)),
                                 .clientId = canary}}),
                 QString());
    }
    SingleInstance instance(folder);
    Application program(*qApp, instance, commandLine);
    QCOMPARE(program.start({}), QString());
    QGuiApplication::clipboard()->setText(u"before"_s);
    mainWindow()->actions().diagnostics->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shownDialog("diagnosticsDialog"), limitMs);
    const QString text =
        shownDialog("diagnosticsDialog")->findChild<QPlainTextEdit *>(u"diagnosticsText"_s)->toPlainText();
    QVERIFY2(text.contains(u"Keyring: no answer"_s), qPrintable(text));
    for (const QString &personal :
         {canary, QSysInfo::machineHostName(), QHostInfo::localHostName(), root.path()})
        QVERIFY2(personal.isEmpty() || !text.contains(personal, Qt::CaseInsensitive), qPrintable(text));
    // The clipboard may hold a secret.
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestDiagnostics::hostileEnvironmentIsNotShown()
{
    for (const QByteArray &value : {QByteArray("the desktop of %1"), QByteArray("/home/%1/x"),
                                    QByteArray("a\nb%1"), QByteArray("%1") + QByteArray(60, 'x')}) {
        for (const char *name : {"XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "LANG"})
            qputenv(name, QByteArray(value).replace("%1", canary.toUtf8()));
        const QString text = diagnosticsText({.keyring = {.state = ServiceFacts::State::Running,
                                                          .program = QString::fromUtf8(value).arg(canary)}},
                                             {.config = canary, .data = canary});
        QVERIFY2(!text.contains(canary), qPrintable(text));
    }
}

void TestDiagnostics::aRunThatWasKilledIsToldOnce()
{
    const QTemporaryDir folder;
    const CommandLine commandLine{.stateDir = folder.path()};
    const QString marker = configFile(commandLine, u"running"_s);
    QVERIFY(QFile(marker).open(QIODevice::WriteOnly));
    SingleInstance instance(folder.path());
    for (const bool isTold : {true, false}) {
        Application program(*qApp, instance, commandLine);
        QCOMPARE(program.start({}), QString());
        QVERIFY(QFile::exists(marker));
        QCOMPARE(shownDialog("noticeDialog") != nullptr, isTold);
        if (isTold)
            QCOMPARE(shownDialog("noticeDialog")->windowTitle(), u"Tokenry did not end properly last time"_s);
    }
    QVERIFY(!QFile::exists(marker));
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
