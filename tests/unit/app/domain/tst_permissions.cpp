// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/domain/permissions.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_Permissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsListedIsJudged_data();
    void whatIsListedIsJudged();
    void thousandsOfValuesAreCounted();
    void unknownValuesAreNeverTakenForKnownOnes();
    void everyCombinationHasASummaryOfItsOwn();
    void aSummaryNeverDeniesWhatIsNotKnown();
};

void tst_Permissions::whatIsListedIsJudged_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<bool>("sensitive");

    QTest::newRow("view") << QStringList{u"VIEW"_s} << true << u"VIEW"_s << false << false;
    QTest::newRow("two") << QStringList{u"VIEW"_s, u"TRANSACT"_s} << true << u"VIEW and TRANSACT"_s << false
                         << false;
    QTest::newRow("three") << QStringList{u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s} << true
                           << u"VIEW, TRANSACT and MANAGE"_s << false << true;
    QTest::newRow("manage") << QStringList{u"MANAGE"_s} << true << u"MANAGE"_s << false << true;
    QTest::newRow("none") << QStringList{} << true << u"none listed"_s << false << true;
    QTest::newRow("invalid") << QStringList{} << false << u"invalid"_s << false << true;
    QTest::newRow("half readable") << QStringList{u"VIEW"_s} << false << u"invalid; readable values: VIEW"_s
                                   << false << true;
    QTest::newRow("unknown") << QStringList{u"APPROVE"_s} << true << u"APPROVE"_s << true << true;
    QTest::newRow("lower case is unknown") << QStringList{u"view"_s} << true << u"view"_s << true << true;
    QTest::newRow("repeated") << QStringList{u"VIEW"_s, u"VIEW"_s} << true << u"VIEW and VIEW"_s << false
                              << false;
    QTest::newRow("empty value") << QStringList{u""_s} << true << u"(empty)"_s << true << true;
    QTest::newRow("hostile") << QStringList{u"VIEW\u202E"_s, u"%1"_s} << true << u"VIEW⟨U+202E⟩ and %1"_s
                             << true << true;
    QTest::newRow("placeholders") << QStringList{u"%2"_s, u"%1"_s} << true << u"%2 and %1"_s << true << true;
}

void tst_Permissions::whatIsListedIsJudged()
{
    QFETCH(QStringList, values);
    QFETCH(bool, valid);
    const Permissions permissions{values, valid};
    QTEST(permissions.toWords(), "words");
    QTEST(permissions.hasUnknown(), "unknown");
    QTEST(permissions.isSensitive(), "sensitive");
    QCOMPARE(permissions.noneListed(), values.isEmpty());
    QVERIFY(!permissionSummary(permissions).isEmpty());
}

void tst_Permissions::thousandsOfValuesAreCounted()
{
    const Permissions permissions{QStringList(10'000, u"VIEW"_s), true};
    QVERIFY(permissions.toWords().endsWith(u" and 9992 more"_s));
    const Permissions unknown{QStringList(10'000, u"x"_s), true};
    QVERIFY(permissionSummary(unknown).size() < 400);
}

void tst_Permissions::unknownValuesAreNeverTakenForKnownOnes()
{
    for (const QString &value :
         {u"manage"_s, u"MANAGE "_s, u"MANAGE_ALL"_s, u"ＭＡＮＡＧＥ"_s, u"MΑNAGE"_s}) {
        const Permissions permissions{{value}, true};
        QVERIFY2(!permissions.has(Permission::Manage), qPrintable(value));
        QVERIFY2(permissions.hasUnknown(), qPrintable(value));
    }
}

void tst_Permissions::everyCombinationHasASummaryOfItsOwn()
{
    QSet<QString> summaries;
    const QStringList all{u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s};
    for (int mask = 0; mask < 8; ++mask) {
        QStringList values;
        for (int bit = 0; bit < 3; ++bit) {
            if (mask & (1 << bit))
                values.append(all.at(bit));
        }
        const QString summary = permissionSummary({values, true});
        summaries.insert(summary);
        if (mask == 0)
            continue;
        // What it can do stands before any "not".
        const qsizetype firstNot =
            summary.toLower().indexOf(u"not"_s) < 0 ? summary.size() : summary.toLower().indexOf(u"not"_s);
        QCOMPARE(summary.indexOf(u"see all data"_s) >= 0 && summary.indexOf(u"see all data"_s) < firstNot,
                 values.contains(u"VIEW"_s));
        QCOMPARE(summary.toLower().indexOf(u"send payments"_s) < firstNot, values.contains(u"TRANSACT"_s));
        QCOMPARE(summary.indexOf(u"change platform"_s) >= 0 &&
                     summary.indexOf(u"change platform"_s) < firstNot,
                 values.contains(u"MANAGE"_s));
    }
    QCOMPARE(summaries.size(), 8);
}

void tst_Permissions::aSummaryNeverDeniesWhatIsNotKnown()
{
    for (const Permissions &permissions :
         {Permissions{{u"VIEW"_s, u"APPROVE"_s}, true}, Permissions{{u"APPROVE"_s}, true},
          Permissions{{}, true}, Permissions{{u"VIEW"_s}, false}}) {
        const QString summary = permissionSummary(permissions);
        QVERIFY2(!summary.contains(u"annot"_s), qPrintable(summary));
    }
    QVERIFY(permissionSummary({{u"<b>x</b>\u202E"_s}, true}).contains(u"<b>x</b>⟨U+202E⟩"_s));
}

QTEST_GUILESS_MAIN(tst_Permissions)
#include "tst_permissions.moc"
