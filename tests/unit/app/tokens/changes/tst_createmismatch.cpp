// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <optional>

#include "app/tokens/changes/createmismatch.h"
#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_CreateMismatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherTokenThanAskedForIsTold_data();
    void otherTokenThanAskedForIsTold();
};

void tst_CreateMismatch::otherTokenThanAskedForIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<bool>("wasCut");
    QTest::addColumn<QString>("text");
    const QStringList view{u"VIEW"_s};
    QTest::newRow("as asked") << u"n"_s << view << false << QString();
    QTest::newRow("in twice") << u"n"_s << QStringList{u"VIEW"_s, u"VIEW"_s} << false << QString();
    QTest::newRow("more") << u"n"_s << QStringList{u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s} << false
                          << u"You asked for VIEW. The service gave VIEW, TRANSACT and MANAGE."_s;
    QTest::newRow("none") << u"n"_s << QStringList() << false
                          << u"You asked for VIEW. The service listed no permission."_s;
    QTest::newRow("another name") << u"m"_s << view << false
                                  << u"You asked for the name “n”. The service gave the name “m”."_s;
    QTest::newRow("cut before the name") << QString() << view << true << QString();
}

void tst_CreateMismatch::otherTokenThanAskedForIsTold()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, permissions);
    QFETCH(const bool, wasCut);
    FakeGateway gateway;
    FakeClock clock;
    TokenCommands commands(gateway, clock);
    std::optional<CreatedToken> taken;
    commands.setCreatedTokenReceiver([&](CreatedToken created) { taken = std::move(created); });
    const NewToken asked{u"n"_s, {Permission::View}};
    QVERIFY(commands.create(asked));
    CreatedToken created;
    created.token = fakeToken(u"new"_s, u"n"_s, permissions);
    created.token.name = name;
    created.answerWasCut = wasCut;
    gateway.creates.back()->answer(std::move(created));
    QCOMPARE(taken->asked, asked);
    QTEST(mismatchText(*taken), "text");
    QCOMPARE(mismatchOf(*taken).isAny(), !mismatchText(*taken).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CreateMismatch)
#include "tst_createmismatch.moc"
