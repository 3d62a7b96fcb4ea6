// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/languages.h"

#include <QTest>
#include <QTranslator>

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCatalogueIsOfferedByItsOwnName();
    void languageOfTheWindow_data();
    void languageOfTheWindow();
    void cataloguesAreCompiledIn();
};

void TestLanguages::eachCatalogueIsOfferedByItsOwnName()
{
    QStringList codes;
    QStringList names;
    const auto languages = offeredLanguages();
    for (const Language &language : languages) {
        codes.append(language.code);
        names.append(language.name);
    }
    QCOMPARE(codes, (QStringList{u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"pt_BR"_s}));
    QCOMPARE(names,
             (QStringList{u"English"_s, u"Deutsch"_s, u"Español"_s, u"Français"_s, u"Português (Brasil)"_s}));
}

void TestLanguages::languageOfTheWindow_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("language");
    const QLocale austria(QLocale::German, QLocale::Austria);
    QTest::newRow("system") << QString() << austria << u"de"_s;
    QTest::newRow("system without a language") << QString() << QLocale::c() << u"en"_s;
    QTest::newRow("language that is not offered")
        << QString() << QLocale(QLocale::Japanese, QLocale::Japan) << u"en"_s;
    QTest::newRow("with its country")
        << QString() << QLocale(QLocale::Portuguese, QLocale::Brazil) << u"pt_BR"_s;
    QTest::newRow("of another country")
        << QString() << QLocale(QLocale::Portuguese, QLocale::Portugal) << u"pt_BR"_s;
    QTest::newRow("chosen") << u"fr"_s << austria << u"fr"_s;
    QTest::newRow("English, chosen") << u"en"_s << austria << u"en"_s;
    QTest::newRow("chosen on a system without a language") << u"es"_s << QLocale::c() << u"es"_s;
    QTest::newRow("chosen before, but offered no more") << u"tlh"_s << austria << u"de"_s;
}

void TestLanguages::languageOfTheWindow()
{
    QFETCH(const QString, chosen);
    QFETCH(const QLocale, system);
    QTEST(languageOfWindow(chosen, system), "language");
}

void TestLanguages::cataloguesAreCompiledIn()
{
    QTranslator german;
    QVERIFY(german.load(catalogueOf(u"de"_s)));
    QCOMPARE(german.translate("Languages", "English",
                              "the name of the language of this catalogue, in that language"),
             u"Deutsch"_s);
    QTranslator english;
    QVERIFY(english.load(catalogueOf(u"en"_s)));
    QCOMPARE(english.translate("TimeText", "%n minutes ago", nullptr, 1), u"%n minute ago"_s);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
