// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotationrules.h"

#include <QTest>

#include "app/rotation/rotationmessages.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestRotationRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposedName_data();
    void proposedName();
    void unknownPermissionsAreCarriedOver();
    void noneListedMustBeChosen();
    void oneTokenIsRotatedOnce();
    void onlyANewTokenThatNothingNeedsMayBeDeleted();
    void searchFindsEachRotationThatWaitsForThePerson();
};

void TestRotationRules::proposedName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("without a month") << u"payout worker"_s << u"payout worker 2026-11"_s;
    QTest::newRow("last month's") << u"payout worker 2026-10"_s << u"payout worker 2026-11"_s;
    QTest::newRow("no month") << u"batch 2026-13"_s << u"batch 2026-13 2026-11"_s;
    QTest::newRow("only a month") << u"2026-10"_s << u"2026-10 2026-11"_s;
    QTest::newRow("within the name") << u"2026-10 batch"_s << u"2026-10 batch 2026-11"_s;
}

void TestRotationRules::proposedName()
{
    QFETCH(QString, name);
    QTEST(tokenry::proposedName(name, QDate(2026, 11, 28)), "expected");
}

void TestRotationRules::unknownPermissionsAreCarriedOver()
{
    const QStringList carried = carriedOver({{u"AUDIT"_s, u"VIEW"_s, u"AUDIT"_s, u"manage"_s}, true});
    QCOMPARE(carried, QStringList({u"AUDIT"_s, u"VIEW"_s, u"manage"_s}));
    const NewToken token = successorOf({.newName = u"n"_s, .permissions = carried});
    QCOMPARE(token.permissions, QList<Permission>{Permission::View});
    QCOMPARE(token.otherPermissions, QStringList({u"AUDIT"_s, u"manage"_s}));
    QCOMPARE(askedPermissions(token), QStringList({u"VIEW"_s, u"AUDIT"_s, u"manage"_s}));
}

void TestRotationRules::noneListedMustBeChosen()
{
    QVERIFY(carriedOver({}).isEmpty());
    QVERIFY(carriedOver({{u"VIEW"_s}, false}).isEmpty());
}

/// The Overview counts the same rotations as waiting.
void TestRotationRules::searchFindsEachRotationThatWaitsForThePerson()
{
    for (const RotationStep step :
         {RotationStep::CreateUnknown, RotationStep::SecretLost, RotationStep::ToProve, RotationStep::Waiting,
          RotationStep::ToDelete, RotationStep::DeleteUnknown}) {
        QVERIFY(waitsForPerson(step));
        QCOMPARE(searchWords({{.step = step, .oldId = u"old"_s}}).value(u"old"_s), u"rotation waiting"_s);
    }
    // Whether the deleted token is gone is read again without the person.
    for (const RotationStep step : {RotationStep::Deleting, RotationStep::ToProveGone}) {
        QVERIFY(!waitsForPerson(step));
        QCOMPARE(searchWords({{.step = step, .oldId = u"old"_s}}).value(u"old"_s), u"rotation"_s);
    }
    QVERIFY(searchWords({{.step = RotationStep::Finished, .oldId = u"old"_s}}).isEmpty());
}

void TestRotationRules::oneTokenIsRotatedOnce()
{
    const Token token = fakeToken(u"Token:1"_s, u"a\u202eb"_s);
    QVERIFY(refuseRotation(token, {}).isEmpty());
    for (const auto &[oldId, newId] : {std::pair(token.id, QString()), std::pair(u"x"_s, token.id)}) {
        Rotation rotation{.step = RotationStep::Waiting, .oldId = oldId, .newId = newId};
        const QString why = refuseRotation(token, {rotation});
        QVERIFY(!why.isEmpty());
        QVERIFY(!why.contains(QChar(0x202e)));
        rotation.step = RotationStep::Finished;
        QVERIFY(refuseRotation(token, {rotation}).isEmpty());
        rotation.step = RotationStep::Aborted;
        QVERIFY(refuseRotation(token, {rotation}).isEmpty());
    }
    const Token hebrew = fakeToken(u"Token:1"_s, u"שלום"_s);
    QVERIFY(refuseRotation(hebrew, {{.step = RotationStep::Waiting, .oldId = hebrew.id}})
                .contains(u"“\u2068שלום\u2069”"_s));
    Token nameless = token;
    nameless.id.clear();
    QVERIFY(!refuseRotation(nameless, {}).isEmpty());
}

void TestRotationRules::onlyANewTokenThatNothingNeedsMayBeDeleted()
{
    const Rotation rotation{.step = RotationStep::Waiting, .newId = u"new"_s, .newClientId = u"client"_s};
    QVERIFY(mayDeleteNew(rotation, u"another client"_s));
    QVERIFY2(!mayDeleteNew(rotation, u"client"_s), "the account is signed in with it");
    Rotation changed = rotation;
    changed.newId.clear();
    QVERIFY2(!mayDeleteNew(changed, {}), "it is not known");
    changed = rotation;
    changed.isNewGone = true;
    QVERIFY(!mayDeleteNew(changed, {}));
    changed = rotation;
    changed.isElsewhere = true;
    QVERIFY(!mayDeleteNew(changed, {}));
}

QTEST_GUILESS_MAIN(TestRotationRules)
#include "tst_rotationrules.moc"
