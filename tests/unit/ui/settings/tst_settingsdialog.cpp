// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

#include "tests/support/taborder.h"
#include "ui/settings/settingsdialog.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Each choice counts at once, within its range.
class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSettingCountsAtOnceAndOnce();
    void settingsShowWhatTheyWereGiven();
    void settingsStayWithinTheirRange();
    void theLanguageIsChosen();
    void theBoundOfReadingIsChosen();
    void lockOffersNeverAndFourTimes();
    void lockKeepsWhatWasSetElsewhere_data();
    void lockKeepsWhatWasSetElsewhere();
    void theOverviewOfTheAccountIsChosen();
    void turningTheComparisonOffIsAskedOnce();
};

void TestSettingsDialog::eachSettingCountsAtOnceAndOnce()
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

void TestSettingsDialog::settingsShowWhatTheyWereGiven()
{
    const SettingsDialog dialog({.appearance = Appearance::Light, .clipboardSeconds = 45}, nullptr);
    QVERIFY(dialog.findChild<QRadioButton *>(u"settingsLight"_s)->isChecked());
    QCOMPARE(dialog.findChild<QComboBox *>(u"settingsClipboard"_s)->currentData().toInt(), 45);
    // One that is not offered by itself is kept.
    const SettingsDialog other({.clipboardSeconds = 25}, nullptr);
    QCOMPARE(other.findChild<QComboBox *>(u"settingsClipboard"_s)->currentData().toInt(), 25);
}

void TestSettingsDialog::settingsStayWithinTheirRange()
{
    const SettingsDialog dialog({.clipboardSeconds = 4000}, nullptr);
    const auto *seconds = dialog.findChild<QComboBox *>(u"settingsClipboard"_s);
    QCOMPARE(seconds->currentData().toInt(), Settings::maximumClipboardSeconds);
    QCOMPARE(seconds->itemData(0).toInt(), Settings::minimumClipboardSeconds);
    QCOMPARE(seconds->itemData(seconds->count() - 1).toInt(), Settings::maximumClipboardSeconds);
}

void TestSettingsDialog::theLanguageIsChosen()
{
    SettingsDialog dialog({.language = u"de"_s}, nullptr);
    auto *language = dialog.findChild<QComboBox *>(u"settingsLanguage"_s);
    QStringList offered;
    for (int index = 0; index < language->count(); ++index)
        offered.append(language->itemText(index));
    QCOMPARE(offered, (QStringList{u"As the system"_s, u"English"_s, u"Deutsch"_s, u"Español"_s,
                                   u"Français"_s, u"Português (Brasil)"_s}));
    QCOMPARE(language->currentText(), u"Deutsch"_s);
    QString chosen;
    connect(&dialog, &SettingsDialog::changed, &dialog,
            [&chosen](const Settings &settings) { chosen = settings.language; });
    language->setCurrentIndex(language->count() - 1);
    QCOMPARE(chosen, u"pt_BR"_s);
    language->setCurrentIndex(0);
    QCOMPARE(chosen, QString());
    // A catalogue of a later version: the system's language is shown.
    const SettingsDialog other({.language = u"tlh"_s}, nullptr);
    QCOMPARE(other.findChild<QComboBox *>(u"settingsLanguage"_s)->currentIndex(), 0);
}

void TestSettingsDialog::theBoundOfReadingIsChosen()
{
    const auto offered = [](const SettingsDialog &dialog) {
        const auto *rows = dialog.findChild<QComboBox *>(u"settingsReadBound"_s);
        QStringList texts;
        for (int index = 0; index < rows->count(); ++index)
            texts.append(rows->itemText(index));
        return texts;
    };
    SettingsDialog dialog({}, nullptr);
    QCOMPARE(offered(dialog), (QStringList{u"Only the first page"_s, u"Up to 5,000 tokens"_s,
                                           u"Up to 50,000 tokens"_s, u"The whole list"_s}));
    auto *rows = dialog.findChild<QComboBox *>(u"settingsReadBound"_s);
    QCOMPARE(rows->currentData().toInt(), defaultReadBound);
    int chosen = -1;
    connect(&dialog, &SettingsDialog::changed, &dialog,
            [&chosen](const Settings &settings) { chosen = settings.readBound; });
    rows->setCurrentIndex(rows->count() - 1);
    QCOMPARE(chosen, readEverything);
    rows->setCurrentIndex(0);
    QCOMPARE(chosen, onlyFirstPage);
    // One that was set elsewhere is kept.
    const SettingsDialog other({.readBound = 700}, nullptr);
    QCOMPARE(offered(other).at(1), u"Up to 700 tokens"_s);
    QCOMPARE(other.findChild<QComboBox *>(u"settingsReadBound"_s)->currentData().toInt(), 700);
}

void TestSettingsDialog::lockOffersNeverAndFourTimes()
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

void TestSettingsDialog::lockKeepsWhatWasSetElsewhere_data()
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

void TestSettingsDialog::lockKeepsWhatWasSetElsewhere()
{
    QFETCH(int, given);
    const SettingsDialog dialog({.lockMinutes = given}, nullptr);
    const auto *minutes = dialog.findChild<QComboBox *>(u"settingsLockMinutes"_s);
    QTEST(minutes->currentData().toInt(), "shown");
    QTEST(minutes->count(), "choices");
}

void TestSettingsDialog::theOverviewOfTheAccountIsChosen()
{
    SettingsDialog dialog({}, nullptr);
    QVERIFY(!dialog.findChild<QComboBox *>(u"settingsOverAge"_s));
    dialog.addOverview({.name = u"Acme\u202e"_s}, {.overAgeDays = 120});
    dialog.open();
    QList<OverviewSettings> announced;
    connect(&dialog, &SettingsDialog::overviewChanged, &dialog,
            [&announced](const OverviewSettings &settings) { announced.append(settings); });
    auto *days = dialog.findChild<QComboBox *>(u"settingsOverAge"_s);
    // One that is not offered by itself is kept.
    QCOMPARE(days->currentData().toInt(), 120);
    days->setCurrentIndex(days->findData(90));
    QVERIFY(announced == QList{OverviewSettings{.overAgeDays = 90}});
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel *label) { return label->text().contains(u"“Acme⟨U+202E⟩”"_s); }));
    QCOMPARE(test::tabOrderFault(&dialog), QString());
}

void TestSettingsDialog::turningTheComparisonOffIsAskedOnce()
{
    SettingsDialog dialog({}, nullptr);
    dialog.addOverview({.name = u"Acme"_s}, {});
    dialog.open();
    QList<OverviewSettings> announced;
    connect(&dialog, &SettingsDialog::overviewChanged, &dialog,
            [&announced](const OverviewSettings &settings) { announced.append(settings); });
    auto *comparing = dialog.findChild<QCheckBox *>(u"settingsComparing"_s);
    const auto answer = [&dialog](const QString &button) {
        auto *found = dialog.findChild<QAbstractButton *>(button);
        QVERIFY(found);
        found->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    comparing->click();
    // The band names the account whose list it would delete.
    QVERIFY(dialog.findChild<QWidget *>(u"accountBand"_s));
    answer(u"confirmCancel"_s);
    QVERIFY(announced.isEmpty());
    QVERIFY(comparing->isChecked());
    comparing->click();
    answer(u"confirmAccept"_s);
    QVERIFY(announced == QList{OverviewSettings{.isComparing = false}});
    comparing->click();
    QVERIFY(announced.last() == OverviewSettings());
    QCOMPARE(announced.size(), 2);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
