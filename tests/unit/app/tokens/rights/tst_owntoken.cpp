// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/rights/owntoken.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_OwnToken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKnownOnceSeen();
    void nobodySignedInOwnsNothing();
    void anotherAccountForgetsIt();
};

void tst_OwnToken::itIsKnownOnceSeen()
{
    OwnToken own(u"client-of-b"_s);
    const QSignalSpy changes(&own, &OwnToken::changed);
    own.observe({fakeToken(u"a"_s)});
    QVERIFY(!own.token());
    own.observe({fakeToken(u"a"_s), fakeToken(u"b"_s)});
    QCOMPARE(own.token()->id, u"b"_s);
    QCOMPARE(changes.size(), 1);
    own.observe({fakeToken(u"b"_s)});
    QCOMPARE(changes.size(), 1);
    own.observe({fakeToken(u"b"_s, u"renamed"_s)});
    QCOMPARE(changes.size(), 2);
    // A page without it does not make it unknown.
    own.observe({fakeToken(u"c"_s)});
    QCOMPARE(own.token()->name, u"renamed"_s);
}

void tst_OwnToken::nobodySignedInOwnsNothing()
{
    OwnToken own{QString()};
    Token without = fakeToken(u"a"_s);
    without.clientId = QString();
    own.observe({without});
    QVERIFY(!own.token());
}

void tst_OwnToken::anotherAccountForgetsIt()
{
    OwnToken own(u"client-of-b"_s);
    own.observe({fakeToken(u"b"_s)});
    const QSignalSpy changes(&own, &OwnToken::changed);
    own.setClientId(u"client-of-b"_s);
    QCOMPARE(changes.size(), 0);
    own.setClientId(u"client-of-c"_s);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!own.token());
}

QTEST_GUILESS_MAIN(tst_OwnToken)
#include "tst_owntoken.moc"
