// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "tests/support/taborder.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tokens/list/querydialog.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutsdialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// The dialogs that change nothing on the service; each is too small for a program of its own.
class tst_SmallDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSettingCountsAtOnceAndOnce();
    void settingsShowWhatTheyWereGiven();
    void settingsStayWithinTheirRange();
    void lockOffersNeverAndFourTimes();
    void lockKeepsWhatWasSetElsewhere_data();
    void lockKeepsWhatWasSetElsewhere();
    void settingsAreRemembered();
    void settingsThatCannotBeWrittenAreTold();
    void writtenLockTimeIsBroughtIntoItsRange_data();
    void writtenLockTimeIsBroughtIntoItsRange();
    void shortcutsAreATable();
    void rowsGrowWithTheFont();
    void aboutNamesEveryLicence();
    void theQueryIsEncodedAsItIsSent();
    void theQueryCanBeCopied();
    void enterDoesNotDestroy();
    void enterGoesOnWhereNothingIsLost();
};

void tst_SmallDialogs::eachSettingCountsAtOnceAndOnce()
{
    SettingsDialog dialog({}, nullptr);
    dialog.open();
    QList<Settings> announced;
    connect(&dialog, &SettingsDialog::changed, &dialog,
            [&announced](const Settings &settings) { announced.append(settings); });
    QTest::mouseClick(dialog.findChild<QRadioButton *>(u"settingsDark"_s), Qt::LeftButton);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.last().appearance, Appearance::Dark);
    auto *seconds = dialog.findChild<QComboBox *>(u"settingsClipboard"_s);
    seconds->setCurrentIndex(seconds->findData(60));
    QCOMPARE(announced.size(), 2);
    QVERIFY(announced.last() == (Settings{.appearance = Appearance::Dark, .clipboardSeconds = 60}));
    auto *minutes = dialog.findChild<QComboBox *>(u"settingsLockMinutes"_s);
    QTest::keyClick(minutes, Qt::Key_Home);
    QCOMPARE(announced.size(), 3);
    QVERIFY(announced.last() == (Settings{.appearance = Appearance::Dark,
                                          .clipboardSeconds = 60,
                                          .lockMinutes = Settings::neverLock}));
}

void tst_SmallDialogs::settingsShowWhatTheyWereGiven()
{
    const SettingsDialog dialog({.appearance = Appearance::Light, .clipboardSeconds = 45}, nullptr);
    QVERIFY(dialog.findChild<QRadioButton *>(u"settingsLight"_s)->isChecked());
    QCOMPARE(dialog.findChild<QComboBox *>(u"settingsClipboard"_s)->currentData().toInt(), 45);
    // One that is not offered by itself is kept.
    const SettingsDialog other({.clipboardSeconds = 25}, nullptr);
    QCOMPARE(other.findChild<QComboBox *>(u"settingsClipboard"_s)->currentData().toInt(), 25);
}

void tst_SmallDialogs::settingsStayWithinTheirRange()
{
    const SettingsDialog dialog({.clipboardSeconds = 4000}, nullptr);
    const auto *seconds = dialog.findChild<QComboBox *>(u"settingsClipboard"_s);
    QCOMPARE(seconds->currentData().toInt(), Settings::maximumClipboardSeconds);
    QCOMPARE(seconds->itemData(0).toInt(), Settings::minimumClipboardSeconds);
    QCOMPARE(seconds->itemData(seconds->count() - 1).toInt(), Settings::maximumClipboardSeconds);
}

void tst_SmallDialogs::lockOffersNeverAndFourTimes()
{
    SettingsDialog dialog({}, nullptr);
    const auto *minutes = dialog.findChild<QComboBox *>(u"settingsLockMinutes"_s);
    QList<int> offered;
    for (int index = 0; index < minutes->count(); ++index)
        offered.append(minutes->itemData(index).toInt());
    QCOMPARE(offered, (QList{0, 5, 15, 30, 60}));
    QCOMPARE(minutes->itemText(0), u"Never"_s);
    QCOMPARE(minutes->itemText(1), u"5 minutes"_s);
    QCOMPARE(minutes->currentData().toInt(), 15);
    // A combo box is found by its label.
    const auto labels = dialog.findChildren<QLabel *>();
    const auto label = std::find_if(labels.cbegin(), labels.cend(),
                                    [minutes](const QLabel *each) { return each->buddy() == minutes; });
    QVERIFY(label != labels.cend());
    QCOMPARE((*label)->text(), u"Lock when idle for"_s);
    dialog.open();
    QCOMPARE(test::tabOrderFault(&dialog), QString());
}

void tst_SmallDialogs::lockKeepsWhatWasSetElsewhere_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("choices");
    QTest::newRow("never") << 0 << 0 << 5;
    QTest::newRow("one that is offered") << 30 << 30 << 5;
    QTest::newRow("one that is not offered by itself") << 7 << 7 << 6;
    QTest::newRow("too long") << 4000 << 60 << 5;
    QTest::newRow("negative") << -3 << 1 << 6;
}

void tst_SmallDialogs::lockKeepsWhatWasSetElsewhere()
{
    QFETCH(int, given);
    const SettingsDialog dialog({.lockMinutes = given}, nullptr);
    const auto *minutes = dialog.findChild<QComboBox *>(u"settingsLockMinutes"_s);
    QTEST(minutes->currentData().toInt(), "shown");
    QTEST(minutes->count(), "choices");
}

void tst_SmallDialogs::settingsAreRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    const Settings chosen{.appearance = Appearance::Light, .clipboardSeconds = 20, .lockMinutes = 60};
    {
        Preferences preferences(path);
        QVERIFY(preferences.settings() == Settings());
        QVERIFY(preferences.setSettings(chosen));
    }
    QVERIFY(Preferences(path).settings() == chosen);
}

/// Row 36: the change applied and was lost without a word.
void tst_SmallDialogs::settingsThatCannotBeWrittenAreTold()
{
    // Not even root can write there.
    Preferences preferences(u"/proc/tokenry-test/settings.ini"_s);
    QVERIFY(!preferences.setSettings({.clipboardSeconds = 20}));
    SecretClipboard clipboard;
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

void tst_SmallDialogs::writtenLockTimeIsBroughtIntoItsRange_data()
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

void tst_SmallDialogs::writtenLockTimeIsBroughtIntoItsRange()
{
    QFETCH(QByteArray, written);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlockMinutes=" + written + '\n');
    file.close();
    QTEST(Preferences(file.fileName()).settings().lockMinutes, "meant");
}

void tst_SmallDialogs::shortcutsAreATable()
{
    const ShortcutsDialog dialog(
        {{u"New token"_s, QKeySequence(QKeySequence::New)}, {u"Refresh"_s, QKeySequence(Qt::Key_F5)}},
        nullptr);
    const auto *table = dialog.findChild<QTableWidget *>(u"shortcutsTable"_s);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"New token"_s);
    QCOMPARE(table->item(1, 1)->text(), u"F5"_s);
}

void tst_SmallDialogs::aboutNamesEveryLicence()
{
    const AboutDialog dialog(u"1.2.3"_s, nullptr);
    QString all;
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all += label->text() + u'\n';
    for (const QString &part :
         {u"1.2.3"_s, u"Apache License 2.0"_s, u"GNU LGPL 3"_s, u"Boost Software License 1.0"_s,
          u"nlohmann-json"_s, u"SQLiteCpp"_s, u"SQLite"_s, u"OpenSSL"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

void tst_SmallDialogs::theQueryIsEncodedAsItIsSent()
{
    TokenQuery query{.limit = 50, .cursor = u"a/b+c="_s};
    QCOMPARE(QueryDialog::queryText({}), u"GET /tokens?limit=20"_s);
    query.filter.name = u"a+b &ü"_s;
    query.filter.createdAfter = QDateTime(QDate(2026, 9, 1), QTime(22, 0), Qt::UTC);
    query.filter.updatedBefore = QDateTime(QDate(2026, 9, 2), QTime(21, 59, 59, 999), Qt::UTC);
    QCOMPARE(QueryDialog::queryText(query),
             u"GET /tokens?name=a%2Bb%20%26%C3%BC&createdAfter=2026-09-01T22%3A00%3A00.000Z"
             "&updatedBefore=2026-09-02T21%3A59%3A59.999Z&limit=50&cursor=a%2Fb%2Bc%3D"_s);
}

void tst_SmallDialogs::theQueryCanBeCopied()
{
    QueryDialog dialog({}, nullptr);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"queryCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"GET /tokens?limit=20"_s);
    QVERIFY(dialog.findChild<QPlainTextEdit *>(u"queryText"_s)->isReadOnly());
}

void tst_SmallDialogs::enterDoesNotDestroy()
{
    ConfirmDialog dialog(u"Reset & <b>lose</b> all?"_s, u"<b>Everything</b> goes."_s, u"Reset & lose"_s,
                         u"Cancel"_s, nullptr);
    dialog.open();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    QCOMPARE(dialog.findChild<QLabel *>(u"confirmMessage"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(dialog.findChild<QPushButton *>(u"confirmAccept"_s)->text(), u"Reset && lose"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(rejected.size(), 1);
    dialog.open();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"confirmAccept"_s), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
}

void tst_SmallDialogs::enterGoesOnWhereNothingIsLost()
{
    ConfirmDialog dialog(u"Not written"_s, u"Why"_s, u"Another file…"_s, u"Cancel"_s, nullptr,
                         ConfirmDialog::Kind::Harmless);
    dialog.open();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

/// Guards against rows of 30 pixels at any font size.
void tst_SmallDialogs::rowsGrowWithTheFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSize(30);
    QApplication::setFont(large);
    const ShortcutsDialog dialog({{u"New token"_s, QKeySequence(QKeySequence::New)}}, nullptr);
    const auto *table = dialog.findChild<QTableWidget *>();
    const int needed = table->fontMetrics().height();
    QApplication::setFont(before);
    QVERIFY(table->rowHeight(0) > needed);
}

QTEST_MAIN(tst_SmallDialogs)
#include "tst_smalldialogs.moc"
