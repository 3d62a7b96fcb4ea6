// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "ui/main/displayfailure.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// The program ended by an abort, and in Qt's words, where no display could be opened.
class tst_DisplayFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void theProgramEndsWithASentence_data();
    void theProgramEndsWithASentence();
};

void tst_DisplayFailure::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("waylandDisplay");
    QTest::addColumn<QStringList>("plugins");
    QTest::addColumn<QString>("says");
    const QStringList both = {u"libqxcb.so"_s, u"libqwayland-generic.so"_s};
    const QStringList x11 = {u"libqxcb.so"_s};
    QTest::newRow("no display at all") << u""_s << u""_s << u""_s << both << u"Neither DISPLAY nor"_s;
    QTest::newRow("Wayland, no plugin")
        << u""_s << u""_s << u"wayland-0"_s << x11 << u"package qt6-wayland"_s;
    QTest::newRow("Wayland asked for, no plugin")
        << u"wayland-egl"_s << u":0"_s << u"wayland-0"_s << x11 << u"package qt6-wayland"_s;
    QTest::newRow("Wayland, no compositor")
        << u""_s << u""_s << u"wayland-0"_s << both << u"answers at WAYLAND_DISPLAY=wayland-0."_s;
    QTest::newRow("X11, no plugin") << u""_s << u":0"_s << u""_s << QStringList() << u"package libqt6gui6"_s;
    QTest::newRow("X11, no server") << u"xcb"_s << u":7"_s << u"wayland-0"_s << both
                                    << u"answers at DISPLAY=:7,"_s;
    QTest::newRow("another platform")
        << u"linuxfb"_s << u":0"_s << u""_s << both << u"QT_QPA_PLATFORM is set to linuxfb"_s;
}

void tst_DisplayFailure::saysWhatIsMissing()
{
    QFETCH(const QString, platform);
    QFETCH(const QString, display);
    QFETCH(const QString, waylandDisplay);
    QFETCH(const QStringList, plugins);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    for (const QString &plugin : plugins)
        QVERIFY(QFile(folder.filePath(plugin)).open(QIODevice::WriteOnly));
    const QString sentence = displayFailure({.platform = platform,
                                             .display = display,
                                             .waylandDisplay = waylandDisplay,
                                             .pluginFolder = folder.path()});
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

void tst_DisplayFailure::theProgramEndsWithASentence_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("no display") << u"TOKENRY_NOTHING"_s << u""_s
                                << u"Neither DISPLAY nor WAYLAND_DISPLAY is set."_s;
    QTest::newRow("no X server") << u"DISPLAY"_s << u":7654"_s << u"no X server answers at DISPLAY=:7654"_s;
    QTest::newRow("no such plugin") << u"QT_QPA_PLATFORM"_s << u"nosuch"_s
                                    << u"QT_QPA_PLATFORM is set to nosuch"_s;
}

void tst_DisplayFailure::theProgramEndsWithASentence()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(variable, value);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(TOKENRY_PROGRAM), {u"--state-dir"_s, folder.path()});
    QVERIFY(program.waitForFinished());
    const QString output = QString::fromUtf8(program.readAllStandardError());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY2(output.contains(u"tokenry: The window cannot open"_s) && output.contains(says),
             qPrintable(output));
    QCOMPARE(program.exitCode(), 1);
}

QTEST_GUILESS_MAIN(tst_DisplayFailure)
#include "tst_displayfailure.moc"
