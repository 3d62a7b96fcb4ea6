// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/changes/createdtokencheck.h"

#include <QTest>

#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_CreatedTokenCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void unreadablePermissionsAreADifference();
};

void tst_CreatedTokenCheck::saysWhatDiffers_data()
{
    QTest::addColumn<QString>("givenName");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("said");
    const QString name = u"worker"_s;
    QTest::newRow("as asked") << name << QStringList{u"VIEW"_s, u"TRANSACT"_s} << QString();
    QTest::newRow("in another order, twice")
        << name << QStringList{u"TRANSACT"_s, u"VIEW"_s, u"VIEW"_s} << QString();
    QTest::newRow("more")
        << name << QStringList{u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s}
        << u"You asked for VIEW and TRANSACT. The service gave VIEW, TRANSACT and MANAGE."_s;
    QTest::newRow("less") << name << QStringList{u"VIEW"_s}
                          << u"You asked for VIEW and TRANSACT. The service gave VIEW."_s;
    QTest::newRow("none") << name << QStringList{}
                          << u"You asked for VIEW and TRANSACT. The service gave none listed."_s;
    QTest::newRow("another name") << u"boss"_s << QStringList{u"VIEW"_s, u"TRANSACT"_s}
                                  << u"You asked for the name “worker”. The service gave “boss”."_s;
    QTest::newRow("both") << u"a\u202Eb"_s << QStringList{u"VIEW"_s}
                          << u"You asked for VIEW and TRANSACT. The service gave VIEW.\n"
                             u"You asked for the name “worker”. The service gave “a⟨U+202E⟩b”."_s;
}

void tst_CreatedTokenCheck::saysWhatDiffers()
{
    QFETCH(const QString, givenName);
    QFETCH(const QStringList, given);
    QFETCH(const QString, said);
    const NewToken asked{u"worker"_s, {Permission::View, Permission::Transact}};
    QCOMPARE(differencesFromRequest(asked, fakeToken(u"1"_s, givenName, given)), said);
}

void tst_CreatedTokenCheck::unreadablePermissionsAreADifference()
{
    Token token = fakeToken(u"1"_s, u"worker"_s, {u"VIEW"_s});
    token.permissions.valid = false;
    QVERIFY(!differencesFromRequest({u"worker"_s, {Permission::View}}, token).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CreatedTokenCheck)
#include "tst_createdtokencheck.moc"
