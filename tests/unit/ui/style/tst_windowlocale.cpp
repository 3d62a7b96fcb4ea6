// SPDX-License-Identifier: Apache-2.0
#include "ui/style/windowlocale.h"

#include <QDate>
#include <QTest>

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_WindowLocale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOneLanguage_data();
    void speaksOneLanguage();
};

void tst_WindowLocale::speaksOneLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("date");
    const QLocale germany(QLocale::German, QLocale::Germany);
    const QLocale unitedStates(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("C") << u"en"_s << QLocale::c() << u"12 Sep 2026"_s;
    QTest::newRow("German dates") << u"en"_s << germany << u"12 September 2026"_s;
    QTest::newRow("Arabic digits") << u"en"_s << QLocale(QLocale::Arabic, QLocale::Egypt)
                                   << u"12 September 2026"_s;
    QTest::newRow("Japanese") << u"en"_s << QLocale(QLocale::Japanese, QLocale::Japan)
                              << u"12 September 2026"_s;
    QTest::newRow("United States") << u"en"_s << unitedStates << u"September 12, 2026"_s;
    QTest::newRow("German") << u"de"_s << germany << u"Samstag, 12. September 2026"_s;
    QTest::newRow("German, chosen on an English system")
        << u"de"_s << unitedStates << u"Samstag, 12. September 2026"_s;
    QTest::newRow("German, chosen on a system without a language")
        << u"de"_s << QLocale::c() << u"Samstag, 12. September 2026"_s;
    QTest::newRow("Spanish of Mexico")
        << u"es"_s << QLocale(QLocale::Spanish, QLocale::Mexico) << u"sábado, 12 de septiembre de 2026"_s;
    QTest::newRow("French") << u"fr"_s << germany << u"samedi 12 septembre 2026"_s;
    QTest::newRow("Portuguese of Brazil")
        << u"pt_BR"_s << QLocale::c() << u"sábado, 12 de setembro de 2026"_s;
}

void tst_WindowLocale::speaksOneLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QLocale, system);
    QFETCH(const QString, date);
    const QLocale locale = windowLocale(language, system);
    const bool isC = locale == QLocale::c();
    QCOMPARE(isC, language == u"en"_s && system == QLocale::c());
    const QString said =
        locale.toString(QDate(2026, 9, 12), isC ? QLocale::ShortFormat : QLocale::LongFormat);
    QVERIFY2(said.contains(date), qPrintable(said));
    QCOMPARE(locale.zeroDigit(), u"0"_s);
}

QTEST_GUILESS_MAIN(tst_WindowLocale)
#include "tst_windowlocale.moc"
