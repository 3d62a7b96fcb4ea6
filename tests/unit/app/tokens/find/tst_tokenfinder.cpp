// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/find/tokenfinder.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const ApiError noSuchToken = fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s);

TokenPage page(const QStringList &ids, const QString &next = {})
{
    TokenPage made;
    for (const QString &id : ids)
        made.tokens.append(fakeToken(id));
    made.hasMore = !next.isNull();
    made.nextCursor = next;
    made.totalCount = 500;
    return made;
}

struct Desk
{
    FakeGateway gateway;
    TokenFinder finder{gateway};
    QSignalSpy found{&finder, &TokenFinder::found};
    QSignalSpy notFound{&finder, &TokenFinder::notFound};
    QSignalSpy progress{&finder, &TokenFinder::progress};
    QSignalSpy failed{&finder, &TokenFinder::failed};

    void answerRead(Result<Token> answer) { gateway.gets.back()->answer(std::move(answer)); }
    void answerPage(Result<TokenPage> answer) { gateway.lists.back()->answer(std::move(answer)); }
    [[nodiscard]] QString foundId() const { return found.isEmpty() ? QString() : found.last().at(0).value<Token>().id; }
};

} // namespace

class tst_TokenFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLoadedRowIsFoundAtOnce_data();
    void aLoadedRowIsFoundAtOnce();
    void aTokenIdIsRead();
    void whatIsNoTokenIdIsScannedFor_data();
    void whatIsNoTokenIdIsScannedFor();
    void anotherTokenIsNoHit();
    void theScanWalksTheWholeList();
    void aBrokenListIsNotCalledComplete_data();
    void aBrokenListIsNotCalledComplete();
    void errorsAreTold_data();
    void errorsAreTold();
    void cancelEndsEverything();
    void aNewSearchEndsTheOldOne();
    void cancelFromAProgressListener();
    void nothingIsAskedForNothing();
    void freshCursorsForEverEnd();
};

void tst_TokenFinder::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_TokenFinder::aLoadedRowIsFoundAtOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("token id") << u"b"_s;
    QTest::newRow("client id") << u"client-of-b"_s;
    QTest::newRow("white space around") << u" \tclient-of-b\n"_s;
}

void tst_TokenFinder::aLoadedRowIsFoundAtOnce()
{
    QFETCH(QString, text);
    Desk desk;
    desk.finder.find(text, {fakeToken(u"a"_s), fakeToken(u"b"_s)});
    QCOMPARE(desk.foundId(), u"b"_s);
    QVERIFY(!desk.finder.isSearching());
    QCOMPARE(desk.gateway.gets.size(), 0U);
}

void tst_TokenFinder::aTokenIdIsRead()
{
    Desk desk;
    desk.finder.find(u" Token:1 "_s, {fakeToken(u"a"_s)});
    QVERIFY(desk.finder.isSearching());
    QCOMPARE(desk.gateway.gets.at(0)->argument, u"Token:1"_s);
    desk.answerRead(fakeToken(u"Token:1"_s));
    QCOMPARE(desk.foundId(), u"Token:1"_s);
    QVERIFY(!desk.finder.isSearching());
    QCOMPARE(desk.gateway.lists.size(), 0U);
}

void tst_TokenFinder::whatIsNoTokenIdIsScannedFor_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::newRow("not found") << noSuchToken;
    QTest::newRow("invalid input") << fakeError(ErrorKind::InvalidInput, 400);
    QTest::newRow("not allowed") << fakeError(ErrorKind::NotAllowed);
    QTest::newRow("a router's 404") << fakeError(ErrorKind::NotTheApi, 404);
}

void tst_TokenFinder::whatIsNoTokenIdIsScannedFor()
{
    QFETCH(ApiError, error);
    Desk desk;
    desk.finder.find(u"client-of-x"_s, {});
    desk.answerRead(error);
    QCOMPARE(desk.gateway.lists.at(0)->argument, (TokenQuery{{}, 100, {}}));
    desk.answerPage(page({u"w"_s, u"x"_s}, u"more"_s));
    QCOMPARE(desk.foundId(), u"x"_s);
    QCOMPARE(desk.failed.size(), 0);
}

void tst_TokenFinder::anotherTokenIsNoHit()
{
    Desk desk;
    desk.finder.find(u"client-of-x"_s, {});
    desk.answerRead(fakeToken(u"something else"_s));
    QCOMPARE(desk.found.size(), 0);
    desk.answerPage(page({u"x"_s}));
    QCOMPARE(desk.foundId(), u"x"_s);
}

void tst_TokenFinder::theScanWalksTheWholeList()
{
    Desk desk;
    desk.finder.find(u"nowhere"_s, {});
    desk.answerRead(noSuchToken);
    desk.answerPage(page({u"a"_s, u"b"_s}, u"c1"_s));
    QCOMPARE(desk.progress.size(), 1);
    QCOMPARE(desk.progress.at(0).at(0).toLongLong(), 2);
    QCOMPARE(desk.progress.at(0).at(1).value<std::optional<qint64>>(), std::optional<qint64>(500));
    QCOMPARE(desk.gateway.lists.back()->argument.cursor, u"c1"_s);
    desk.answerPage(page({u"c"_s}, u"c2"_s));
    desk.answerPage(page({u"d"_s}));
    QCOMPARE(desk.notFound.size(), 1);
    QCOMPARE(desk.notFound.at(0), (QVariantList{true, qint64(4)}));
    QVERIFY(!desk.finder.isSearching());
}

void tst_TokenFinder::aBrokenListIsNotCalledComplete_data()
{
    QTest::addColumn<QString>("second");
    QTest::newRow("missing cursor") << u""_s;
    QTest::newRow("the same again") << u"c1"_s;
}

void tst_TokenFinder::aBrokenListIsNotCalledComplete()
{
    QFETCH(QString, second);
    Desk desk;
    desk.finder.find(u"nowhere"_s, {});
    desk.answerRead(noSuchToken);
    desk.answerPage(page({u"a"_s}, u"c1"_s));
    desk.answerPage(page({u"b"_s}, second));
    QCOMPARE(desk.gateway.lists.size(), 2U);
    QCOMPARE(desk.notFound.at(0), (QVariantList{false, qint64(2)}));
}

void tst_TokenFinder::errorsAreTold_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::newRow("401") << fakeError(ErrorKind::Unauthorized, 401);
    QTest::newRow("403") << fakeError(ErrorKind::Forbidden, 403);
    QTest::newRow("timeout") << fakeError(ErrorKind::Timeout);
}

void tst_TokenFinder::errorsAreTold()
{
    QFETCH(ApiError, error);
    Desk desk;
    desk.finder.find(u"x"_s, {});
    desk.answerRead(error);
    QCOMPARE(desk.failed.at(0).at(0).value<ApiError>(), error);
    QVERIFY(!desk.finder.isSearching());
    QCOMPARE(desk.gateway.lists.size(), 0U);
    desk.finder.find(u"x"_s, {});
    desk.answerRead(noSuchToken);
    desk.answerPage(error);
    QCOMPARE(desk.failed.at(1).at(0).value<ApiError>(), error);
    QVERIFY(!desk.finder.isSearching());
}

void tst_TokenFinder::cancelEndsEverything()
{
    Desk desk;
    desk.finder.find(u"x"_s, {});
    desk.answerRead(noSuchToken);
    desk.finder.cancel();
    QVERIFY(desk.gateway.lists.at(0)->isCancelled);
    QVERIFY(!desk.finder.isSearching());
    desk.answerPage(page({u"x"_s}));
    QCOMPARE(desk.found.size() + desk.notFound.size() + desk.failed.size(), 0);
}

void tst_TokenFinder::aNewSearchEndsTheOldOne()
{
    Desk desk;
    desk.finder.find(u"x"_s, {});
    desk.finder.find(u"y"_s, {});
    QVERIFY(desk.gateway.gets.at(0)->isCancelled);
    desk.answerRead(fakeToken(u"y"_s));
    QCOMPARE(desk.foundId(), u"y"_s);
    QCOMPARE(desk.found.size(), 1);
}

void tst_TokenFinder::cancelFromAProgressListener()
{
    Desk desk;
    connect(&desk.finder, &TokenFinder::progress, &desk.finder, [&desk] { desk.finder.cancel(); });
    desk.finder.find(u"x"_s, {});
    desk.answerRead(noSuchToken);
    desk.answerPage(page({u"a"_s}, u"c1"_s));
    QVERIFY(!desk.finder.isSearching());
    QVERIFY(desk.gateway.lists.back()->isCancelled);
}

void tst_TokenFinder::nothingIsAskedForNothing()
{
    Desk desk;
    Token without = fakeToken(u"a"_s);
    without.clientId = QString();
    desk.finder.find(u"  "_s, {without});
    QCOMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.found.size(), 0);
    QCOMPARE(desk.gateway.gets.size(), 0U);
}

/// L03 of the design's list of faults.
void tst_TokenFinder::freshCursorsForEverEnd()
{
    Desk desk;
    desk.finder.find(u"x"_s, {});
    desk.answerRead(noSuchToken);
    for (int number = 0; desk.finder.isSearching() && number < 30'000; ++number)
        desk.answerPage(page({}, QString::number(number)));
    QVERIFY(!desk.finder.isSearching());
    QCOMPARE(desk.notFound.at(0), (QVariantList{false, qint64(0)}));
}

QTEST_GUILESS_MAIN(tst_TokenFinder)
#include "tst_tokenfinder.moc"
