// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "ui/settings/preferences.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// What is written to settings.ini and read from it.
class TestPreferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreRemembered();
    void writtenLockTimeIsBroughtIntoItsRange_data();
    void writtenLockTimeIsBroughtIntoItsRange();
    void layoutThatCannotBeWrittenIsToldOnce();
    void theOverviewBelongsToItsAccount();
    void writtenAgeIsBroughtIntoItsRange();
};

void TestPreferences::settingsAreRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const Settings chosen{.appearance = Appearance::Light,
                          .clipboardSeconds = 20,
                          .readBound = 50'000,
                          .lockMinutes = 60,
                          .language = u"pt_BR"_s};
    {
        Preferences preferences(path);
        QVERIFY(preferences.settings() == Settings());
        QVERIFY(preferences.setSettings(chosen));
    }
    QVERIFY(Preferences(path).settings() == chosen);
}

void TestPreferences::writtenLockTimeIsBroughtIntoItsRange_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("meant");
    QTest::newRow("never") << QByteArray("0") << 0;
    QTest::newRow("within") << QByteArray("7") << 7;
    QTest::newRow("too long") << QByteArray("1000000") << 60;
    QTest::newRow("negative") << QByteArray("-1") << 1;
    QTest::newRow("no number") << QByteArray("soon") << 15;
    QTest::newRow("larger than a number") << QByteArray("99999999999999999999") << 15;
    QTest::newRow("nothing") << QByteArray() << 15;
}

void TestPreferences::writtenLockTimeIsBroughtIntoItsRange()
{
    QFETCH(QByteArray, written);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlockMinutes=" + written + '\n');
    file.close();
    QTEST(Preferences(file.fileName()).settings().lockMinutes, "meant");
}

/// Row 36: the layout and the filters were lost without a word.
void TestPreferences::layoutThatCannotBeWrittenIsToldOnce()
{
    // Not even root can write there.
    Preferences preferences(u"/proc/tokenry-test/settings.ini"_s);
    int told = 0;
    preferences.setFailureCallback([&told] { ++told; });
    preferences.setPageSize(u"a"_s, 50);
    preferences.setSplitterState(u"a"_s, "layout");
    QCOMPARE(told, 0);
    QTRY_COMPARE(told, 1);
    preferences.setPageSize(u"a"_s, 100);
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
}

void TestPreferences::theOverviewBelongsToItsAccount()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const OverviewSettings chosen{.overAgeDays = 90, .isComparing = false};
    {
        Preferences preferences(path);
        QVERIFY(preferences.setOverviewSettings(u"a"_s, chosen));
        QVERIFY(preferences.setOverviewSettings(u"run:b"_s, chosen));
    }
    const Preferences preferences(path);
    QVERIFY(preferences.overviewSettings(u"a"_s) == chosen);
    // Neither another account nor one of this run inherits it: that would delete its list.
    QVERIFY(preferences.overviewSettings(u"b"_s) == OverviewSettings());
    QVERIFY(preferences.overviewSettings(u"run:b"_s) == OverviewSettings());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("run:"));
}

void TestPreferences::writtenAgeIsBroughtIntoItsRange()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[accounts]\na\\overview\\overAgeDays=0\nb\\overview\\overAgeDays=soon\n");
    file.close();
    const Preferences preferences(file.fileName());
    QCOMPARE(preferences.overviewSettings(u"a"_s).overAgeDays, 1);
    QCOMPARE(preferences.overviewSettings(u"b"_s).overAgeDays, 365);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
