// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "aboutdialog.h"
#include "confirmdialog.h"
#include "querydialog.h"
#include "settingsdialog.h"
#include "shortcutsdialog.h"

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
    void shortcutsAreATable();
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
    connect(&dialog, &SettingsDialog::changed, &dialog, [&announced](const Settings &settings) { announced.append(settings); });
    QTest::mouseClick(dialog.findChild<QRadioButton *>(u"settingsDark"_s), Qt::LeftButton);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.last().appearance, Appearance::Dark);
    auto *seconds = dialog.findChild<QComboBox *>(u"settingsClipboard"_s);
    seconds->setCurrentIndex(seconds->findData(60));
    QCOMPARE(announced.size(), 2);
    QVERIFY(announced.last() == (Settings{.appearance = Appearance::Dark, .clipboardSeconds = 60}));
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

void tst_SmallDialogs::shortcutsAreATable()
{
    const ShortcutsDialog dialog({{u"New token"_s, QKeySequence(QKeySequence::New)}, {u"Refresh"_s, QKeySequence(Qt::Key_F5)}}, nullptr);
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
    for (const QString &part : {u"1.2.3"_s, u"Apache License 2.0"_s, u"GNU LGPL 3"_s, u"Boost Software License 1.0"_s,
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
    ConfirmDialog dialog(u"Reset & <b>lose</b> all?"_s, u"<b>Everything</b> goes."_s, u"Reset & lose"_s, u"Cancel"_s, nullptr);
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
    ConfirmDialog dialog(u"Not written"_s, u"Why"_s, u"Another file…"_s, u"Cancel"_s, nullptr, ConfirmDialog::Kind::Harmless);
    dialog.open();
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

QTEST_MAIN(tst_SmallDialogs)
#include "tst_smalldialogs.moc"
