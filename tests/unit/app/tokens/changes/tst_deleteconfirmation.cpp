// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/changes/deleteconfirmation.h"

#include <QTest>

#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_DeleteConfirmation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmlessTokensWantNoTyping();
    void oneDangerousTokenWantsItsName_data();
    void oneDangerousTokenWantsItsName();
    void anAwkwardNameGivesWayToTheClientId_data();
    void anAwkwardNameGivesWayToTheClientId();
    void aNameThatIsLoadedTwiceTellsNothing();
    void theOwnTokenIsDangerousWhateverItMay();
    void severalDangerousTokensWantTheirNumber();
    void aTokenWithoutNameAndClientIdCanStillBeDeleted();
    void aProtectedAccountWantsItsName();
    void theOwnTokenInAProtectedAccountWantsBothNames();
    void capitalsCountAndSpacesDoNot();

private:
    [[nodiscard]] static TypedConfirmation ask(const QList<Token> &tokens, const QStringList &loaded = {},
                                               const QString &ownClientId = {})
    {
        const auto all =
            deleteConfirmations({.name = u"Acme"_s, .environment = Environment::Sandbox},
                                {.tokens = tokens, .loadedNames = loaded, .ownClientId = ownClientId});
        return all.value(0);
    }
};

void tst_DeleteConfirmation::harmlessTokensWantNoTyping()
{
    const TypedConfirmation confirmation = ask(
        {fakeToken(u"1"_s), fakeToken(u"2"_s, u"payer"_s, {u"VIEW"_s, u"TRANSACT"_s})}, {}, u"somebody"_s);
    QVERIFY(!confirmation.isAsked());
    QVERIFY(confirmation.isMetBy({}));
}

void tst_DeleteConfirmation::oneDangerousTokenWantsItsName_data()
{
    QTest::addColumn<QStringList>("permissions");
    QTest::newRow("manage") << QStringList{u"VIEW"_s, u"MANAGE"_s};
    QTest::newRow("none listed") << QStringList{};
    QTest::newRow("unknown") << QStringList{u"VIEW"_s, u"AUDIT"_s};
}

void tst_DeleteConfirmation::oneDangerousTokenWantsItsName()
{
    QFETCH(QStringList, permissions);
    const Token token = fakeToken(u"1"_s, u"treasury & co"_s, permissions);
    QCOMPARE(ask({token}).expected, u"treasury & co"_s);
    // Also among harmless ones.
    QCOMPARE(ask({fakeToken(u"2"_s), token, fakeToken(u"3"_s)}).expected, u"treasury & co"_s);
}

void tst_DeleteConfirmation::anAwkwardNameGivesWayToTheClientId_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("long") << QString(33, u'a');
    QTest::newRow("empty") << u""_s;
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("absent") << QString();
    QTest::newRow("not on every keyboard") << u"Köln"_s;
    QTest::newRow("looks like ASCII") << u"p\u0430yer"_s;
    QTest::newRow("turned around") << u"a\u202Eb"_s;
    QTest::newRow("control") << u"a\tb"_s;
}

void tst_DeleteConfirmation::anAwkwardNameGivesWayToTheClientId()
{
    QFETCH(QString, name);
    Token token = fakeToken(u"1"_s, u"x"_s, {u"MANAGE"_s});
    token.name = name;
    token.clientId = u"01947d2284054f890000e63bca4810df"_s;
    const TypedConfirmation confirmation = ask({token});
    QCOMPARE(confirmation.expected, u"4810df"_s);
    QVERIFY(!confirmation.prompt.contains(QChar(0x202E)));
    const TypedConfirmation amongOthers = ask({token, fakeToken(u"2"_s)});
    QCOMPARE(amongOthers.expected, u"4810df"_s);
    QVERIFY(!amongOthers.prompt.contains(QChar(0x202E)));
}

void tst_DeleteConfirmation::aNameThatIsLoadedTwiceTellsNothing()
{
    const Token token = fakeToken(u"abcdef"_s, u"worker"_s, {u"MANAGE"_s});
    QCOMPARE(ask({token}, {u"worker"_s, u"other"_s}).expected, u"worker"_s);
    QCOMPARE(ask({token}, {u"worker"_s, u"worker"_s}).expected, u"abcdef"_s);
    QCOMPARE(ask({token, fakeToken(u"2"_s, u"worker"_s)}).expected, u"abcdef"_s);
}

void tst_DeleteConfirmation::theOwnTokenIsDangerousWhateverItMay()
{
    const Token own = fakeToken(u"1"_s, u"ops laptop"_s, {u"VIEW"_s});
    QCOMPARE(ask({own}, {}, own.clientId).expected, u"ops laptop"_s);
    // A token without a client id is not ours because nobody is signed in.
    Token nameless = own;
    nameless.clientId = QString();
    QVERIFY(!ask({nameless}).isAsked());
}

void tst_DeleteConfirmation::severalDangerousTokensWantTheirNumber()
{
    const TypedConfirmation confirmation =
        ask({fakeToken(u"1"_s, u"a"_s, {}), fakeToken(u"2"_s, u"b"_s, {u"MANAGE"_s}), fakeToken(u"3"_s)});
    QCOMPARE(confirmation.expected, u"delete 3 tokens"_s);
    QVERIFY(!confirmation.isMetBy(u"delete 2 tokens"_s));
}

void tst_DeleteConfirmation::aTokenWithoutNameAndClientIdCanStillBeDeleted()
{
    Token token;
    token.id = u"1"_s;
    QCOMPARE(ask({token}).expected, u"delete this token"_s);
}

void tst_DeleteConfirmation::aProtectedAccountWantsItsName()
{
    const DeleteSubject subject{.tokens = {fakeToken(u"1"_s)}};
    const auto all =
        deleteConfirmations({.name = u"Acme payments"_s, .mode = AccountMode::Protected}, subject);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().expected, u"Acme payments"_s);
    QVERIFY(deleteConfirmations({.name = u" "_s, .mode = AccountMode::Protected}, subject)
                .constFirst()
                .isAsked());
}

void tst_DeleteConfirmation::theOwnTokenInAProtectedAccountWantsBothNames()
{
    const Token own = fakeToken(u"1"_s, u"ops laptop"_s, {u"VIEW"_s});
    const Account account{.name = u"Acme payments"_s, .mode = AccountMode::Protected};
    const auto all =
        deleteConfirmations(account, {.tokens = {fakeToken(u"2"_s), own}, .ownClientId = own.clientId});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).expected, u"Acme payments"_s);
    QCOMPARE(all.at(1).expected, u"ops laptop"_s);
}

void tst_DeleteConfirmation::capitalsCountAndSpacesDoNot()
{
    const TypedConfirmation confirmation = ask({fakeToken(u"1"_s, u"ops  laptop"_s, {})});
    QVERIFY(confirmation.isMetBy(u" ops laptop "_s));
    QVERIFY(!confirmation.isMetBy(u"Ops laptop"_s));
    QVERIFY(!confirmation.isMetBy(u"ops"_s));
    QVERIFY(!confirmation.isMetBy({}));
}

QTEST_GUILESS_MAIN(tst_DeleteConfirmation)
#include "tst_deleteconfirmation.moc"
