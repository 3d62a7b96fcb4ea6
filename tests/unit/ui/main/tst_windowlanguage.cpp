// SPDX-License-Identifier: Apache-2.0
#include "ui/main/windowlanguage.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <QTest>

using namespace tokenry;
using namespace Qt::StringLiterals;

/// A window speaks one language: its own texts, Qt's texts, keys, dates and numbers.
class TestWindowLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInTheChosenLanguage_data();
    void everythingIsInTheChosenLanguage();
};

void TestWindowLanguage::everythingIsInTheChosenLanguage_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("number");
    // The system of the tests has no language.
    QTest::newRow("system") << QString() << u"English"_s << u"Cancel"_s << u"Ctrl+L"_s << u"September"_s
                            << u"12345"_s;
    QTest::newRow("English") << u"en"_s << u"English"_s << u"Cancel"_s << u"Ctrl+L"_s << u"September"_s
                             << u"12345"_s;
    QTest::newRow("German") << u"de"_s << u"Deutsch"_s << u"Abbrechen"_s << u"Strg+L"_s << u"September"_s
                            << u"12.345"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Español"_s << u"Cancelar"_s << u"Control+L"_s << u"septiembre"_s
                             << u"12.345"_s;
    QTest::newRow("French") << u"fr"_s << u"Français"_s << u"Annuler"_s << u"Ctrl+L"_s << u"septembre"_s
                            << u"12\u202f345"_s;
    QTest::newRow("Portuguese") << u"pt_BR"_s << u"Português (Brasil)"_s << u"Cancelar"_s << u"Ctrl+L"_s
                                << u"setembro"_s << u"12.345"_s;
}

void TestWindowLanguage::everythingIsInTheChosenLanguage()
{
    QFETCH(const QString, chosen);
    const WindowLanguage language(chosen);
    QTEST(QCoreApplication::translate("Languages", "English",
                                      "the name of the language of this catalogue, in that language"),
          "name");
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
    QTEST(QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText), "keys");
    QTEST(QLocale().monthName(9), "month");
    QTEST(QLocale().toString(12'345), "number");
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
