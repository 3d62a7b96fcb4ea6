// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/core/displaytext.h"
#include "app/errors/fieldmessages.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestFieldMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void constraintBecomesWords_data();
    void constraintBecomesWords();
    void serviceWordsComeFirst();
    void thereIsAlwaysAReason();
    void hostileConstraintIsSafeToShow();
};

void TestFieldMessages::constraintBecomesWords_data()
{
    QTest::addColumn<FieldConstraint>("constraint");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing known") << FieldConstraint{} << QString();
    QTest::newRow("most") << FieldConstraint{.maxLength = 64} << u"Use at most 64 characters."_s;
    QTest::newRow("least") << FieldConstraint{.minLength = 3} << u"Use at least 3 characters."_s;
    QTest::newRow("between") << FieldConstraint{.minLength = 1, .maxLength = 64}
                             << u"Use between 1 and 64 characters."_s;
    QTest::newRow("exactly") << FieldConstraint{.minLength = 8, .maxLength = 8}
                             << u"Use exactly 8 characters."_s;
    QTest::newRow("least of nothing") << FieldConstraint{.minLength = 0} << QString();
    QTest::newRow("values") << FieldConstraint{.allowed = {u"VIEW"_s, u"MANAGE"_s}}
                            << u"The allowed values are VIEW, MANAGE."_s;
    QTest::newRow("format") << FieldConstraint{.format = u"email"_s} << u"Use the format “email”."_s;
    QTest::newRow("pattern") << FieldConstraint{.pattern = u"^[a-z]%1$"_s}
                             << u"The value must match the pattern “^[a-z]%1$”."_s;
    QTest::newRow("several") << FieldConstraint{.format = u"slug"_s, .maxLength = 9}
                             << u"Use at most 9 characters. Use the format “slug”."_s;
}

void TestFieldMessages::constraintBecomesWords()
{
    QFETCH(FieldConstraint, constraint);
    QTEST(constraintText(constraint), "words");
}

void TestFieldMessages::serviceWordsComeFirst()
{
    QCOMPARE(fieldReason({.field = u"name"_s, .constraint = {.maxLength = 9}, .message = u" too long "_s}),
             u"too long"_s);
    QCOMPARE(fieldReason({.field = u"name"_s, .constraint = {.maxLength = 9}, .message = u" "_s}),
             u"Use at most 9 characters."_s);
}

void TestFieldMessages::thereIsAlwaysAReason()
{
    QCOMPARE(fieldReason({.field = u"name"_s}),
             u"The service does not accept this value and gives no reason."_s);
}

void TestFieldMessages::hostileConstraintIsSafeToShow()
{
    const QString hostile = u"a\u202Eb\n<b>"_s + QString(10'000, u'x');
    const QString words = constraintText({.format = hostile,
                                          .pattern = hostile,
                                          .allowed = QStringList(5'000, hostile),
                                          .maxLength = 1LL << 60});
    QVERIFY(!hasUnsafeCharacters(words));
    QVERIFY(words.size() < 2'000);
}

QTEST_GUILESS_MAIN(TestFieldMessages)
#include "tst_fieldmessages.moc"
