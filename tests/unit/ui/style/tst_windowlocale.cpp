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
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("date");
    QTest::newRow("C") << QLocale::c() << u"12 Sep 2026"_s;
    QTest::newRow("German dates") << QLocale(QLocale::German, QLocale::Germany) << u"12 September 2026"_s;
    QTest::newRow("Arabic digits") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"12 September 2026"_s;
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese, QLocale::Japan) << u"12 September 2026"_s;
    QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates)
                                   << u"September 12, 2026"_s;
}

void tst_WindowLocale::speaksOneLanguage()
{
    QFETCH(const QLocale, system);
    QFETCH(const QString, date);
    const QLocale locale = windowLocale(system);
    const auto form = system == QLocale::c() ? QLocale::ShortFormat : QLocale::LongFormat;
    const QString said = locale.toString(QDate(2026, 9, 12), form);
    QVERIFY2(said.contains(date), qPrintable(said));
    QCOMPARE(locale.zeroDigit(), u"0"_s);
}

QTEST_GUILESS_MAIN(tst_WindowLocale)
#include "tst_windowlocale.moc"
