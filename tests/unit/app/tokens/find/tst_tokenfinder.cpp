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

struct Fixture
{
    FakeGateway gateway;
    TokenFinder finder{gateway};
    QSignalSpy found{&finder, &TokenFinder::found};
    QSignalSpy notFound{&finder, &TokenFinder::notFound};
    QSignalSpy progress{&finder, &TokenFinder::progress};
    QSignalSpy failed{&finder, &TokenFinder::failed};

    void answerRead(Result<Token> answer) { gateway.gets.back()->answer(std::move(answer)); }
    void answerPage(Result<TokenPage> answer) { gateway.lists.back()->answer(std::move(answer)); }
    [[nodiscard]] QString foundId() const
    {
        return found.isEmpty() ? QString() : found.last().at(0).value<Token>().id;
    }
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
    void otherFormsAreReadAfterTheTypedOne();
    void aShortenedIdIsLookedForInTheWholeList();
    void aShortenedIdOfSeveralIsSaid();
    void aShortenedIdIsNotProvenByAPartOfTheList();
    void anExpiredCursorDoesNotEndTheScan();
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
    Fixture fixture;
    fixture.finder.find(text, {fakeToken(u"a"_s), fakeToken(u"b"_s)});
    QCOMPARE(fixture.foundId(), u"b"_s);
    QVERIFY(!fixture.finder.isSearching());
    QCOMPARE(fixture.gateway.gets.size(), 0U);
}

void tst_TokenFinder::aTokenIdIsRead()
{
    Fixture fixture;
    fixture.finder.find(u" Token:1 "_s, {fakeToken(u"a"_s)});
    QVERIFY(fixture.finder.isSearching());
    QCOMPARE(fixture.gateway.gets.at(0)->argument, u"Token:1"_s);
    fixture.answerRead(fakeToken(u"Token:1"_s));
    QCOMPARE(fixture.foundId(), u"Token:1"_s);
    QVERIFY(!fixture.finder.isSearching());
    QCOMPARE(fixture.gateway.lists.size(), 0U);
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
    Fixture fixture;
    fixture.finder.find(u"client-of-x"_s, {});
    fixture.answerRead(error);
    QCOMPARE(fixture.gateway.lists.at(0)->argument, (TokenQuery{{}, 100, {}}));
    fixture.answerPage(page({u"w"_s, u"x"_s}, u"more"_s));
    QCOMPARE(fixture.foundId(), u"x"_s);
    QCOMPARE(fixture.failed.size(), 0);
}

void tst_TokenFinder::anotherTokenIsNoHit()
{
    Fixture fixture;
    fixture.finder.find(u"client-of-x"_s, {});
    fixture.answerRead(fakeToken(u"something else"_s));
    QCOMPARE(fixture.found.size(), 0);
    fixture.answerPage(page({u"x"_s}));
    QCOMPARE(fixture.foundId(), u"x"_s);
}

void tst_TokenFinder::theScanWalksTheWholeList()
{
    Fixture fixture;
    fixture.finder.find(u"nowhere"_s, {});
    fixture.answerRead(noSuchToken);
    fixture.answerPage(page({u"a"_s, u"b"_s}, u"c1"_s));
    QCOMPARE(fixture.progress.size(), 1);
    QCOMPARE(fixture.progress.at(0).at(0).toLongLong(), 2);
    QCOMPARE(fixture.progress.at(0).at(1).value<std::optional<qint64>>(), std::optional<qint64>(500));
    QCOMPARE(fixture.gateway.lists.back()->argument.cursor, u"c1"_s);
    fixture.answerPage(page({u"c"_s}, u"c2"_s));
    fixture.answerPage(page({u"d"_s}));
    QCOMPARE(fixture.notFound.size(), 1);
    QCOMPARE(fixture.notFound.at(0), (QVariantList{true, qint64(4)}));
    QVERIFY(!fixture.finder.isSearching());
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
    Fixture fixture;
    fixture.finder.find(u"nowhere"_s, {});
    fixture.answerRead(noSuchToken);
    fixture.answerPage(page({u"a"_s}, u"c1"_s));
    fixture.answerPage(page({u"b"_s}, second));
    QCOMPARE(fixture.gateway.lists.size(), 2U);
    QCOMPARE(fixture.notFound.at(0), (QVariantList{false, qint64(2)}));
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
    Fixture fixture;
    fixture.finder.find(u"x"_s, {});
    fixture.answerRead(error);
    QCOMPARE(fixture.failed.at(0).at(0).value<ApiError>(), error);
    QVERIFY(!fixture.finder.isSearching());
    QCOMPARE(fixture.gateway.lists.size(), 0U);
    fixture.finder.find(u"x"_s, {});
    fixture.answerRead(noSuchToken);
    fixture.answerPage(error);
    QCOMPARE(fixture.failed.at(1).at(0).value<ApiError>(), error);
    QVERIFY(!fixture.finder.isSearching());
}

void tst_TokenFinder::cancelEndsEverything()
{
    Fixture fixture;
    fixture.finder.find(u"x"_s, {});
    fixture.answerRead(noSuchToken);
    fixture.finder.cancel();
    QVERIFY(fixture.gateway.lists.at(0)->isCancelled);
    QVERIFY(!fixture.finder.isSearching());
    fixture.answerPage(page({u"x"_s}));
    QCOMPARE(fixture.found.size() + fixture.notFound.size() + fixture.failed.size(), 0);
}

void tst_TokenFinder::aNewSearchEndsTheOldOne()
{
    Fixture fixture;
    fixture.finder.find(u"x"_s, {});
    fixture.finder.find(u"y"_s, {});
    QVERIFY(fixture.gateway.gets.at(0)->isCancelled);
    fixture.answerRead(fakeToken(u"y"_s));
    QCOMPARE(fixture.foundId(), u"y"_s);
    QCOMPARE(fixture.found.size(), 1);
}

void tst_TokenFinder::cancelFromAProgressListener()
{
    Fixture fixture;
    connect(&fixture.finder, &TokenFinder::progress, &fixture.finder,
            [&fixture] { fixture.finder.cancel(); });
    fixture.finder.find(u"x"_s, {});
    fixture.answerRead(noSuchToken);
    fixture.answerPage(page({u"a"_s}, u"c1"_s));
    QVERIFY(!fixture.finder.isSearching());
    QVERIFY(fixture.gateway.lists.back()->isCancelled);
}

void tst_TokenFinder::nothingIsAskedForNothing()
{
    Fixture fixture;
    Token without = fakeToken(u"a"_s);
    without.clientId = QString();
    fixture.finder.find(u"  "_s, {without});
    QCOMPARE(fixture.failed.size(), 1);
    QCOMPARE(fixture.found.size(), 0);
    QCOMPARE(fixture.gateway.gets.size(), 0U);
}

/// L03 of the design's list of faults.
void tst_TokenFinder::freshCursorsForEverEnd()
{
    Fixture fixture;
    fixture.finder.find(u"x"_s, {});
    fixture.answerRead(noSuchToken);
    for (int number = 0; fixture.finder.isSearching() && number < 30'000; ++number)
        fixture.answerPage(page({}, QString::number(number)));
    QVERIFY(!fixture.finder.isSearching());
    QCOMPARE(fixture.notFound.at(0), (QVariantList{false, qint64(0)}));
}

void tst_TokenFinder::otherFormsAreReadAfterTheTypedOne()
{
    const QString uuid = u"019542f5-b3e7-1d02-0000-000000000001"_s;
    Fixture fixture;
    fixture.finder.find(u"TOKEN%3A"_s + uuid, {});
    QCOMPARE(fixture.gateway.gets.back()->argument, u"TOKEN%3A"_s + uuid);
    fixture.answerRead(noSuchToken);
    QCOMPARE(fixture.gateway.gets.back()->argument, u"TOKEN:"_s + uuid);
    fixture.answerRead(noSuchToken);
    QCOMPARE(fixture.gateway.gets.back()->argument, u"Token:"_s + uuid);
    fixture.answerRead(fakeToken(u"Token:"_s + uuid));
    QCOMPARE(fixture.foundId(), u"Token:"_s + uuid);
    QVERIFY(fixture.gateway.lists.empty());
}

void tst_TokenFinder::aShortenedIdIsLookedForInTheWholeList()
{
    const QString id = u"01947d22a3b4c5d6e7f8091a2b3c10df"_s;
    Fixture fixture;
    fixture.finder.find(u"01947d22…10df"_s, {});
    QVERIFY(fixture.gateway.gets.empty());
    fixture.answerPage(page({u"a"_s, id}, u"c1"_s));
    QVERIFY2(fixture.finder.isSearching(), "another token may have the same shortened id");
    // A row that comes twice is no other token.
    fixture.answerPage(page({id}));
    QCOMPARE(fixture.foundId(), id);
}

void tst_TokenFinder::aShortenedIdOfSeveralIsSaid()
{
    Fixture fixture;
    const QSignalSpy several(&fixture.finder, &TokenFinder::foundSeveral);
    fixture.finder.find(u"01947d22…10df"_s, {});
    fixture.answerPage(page({u"01947d22-one-10df"_s}, u"c1"_s));
    fixture.answerPage(page({u"01947d22-two-10df"_s}, u"c2"_s));
    QCOMPARE(several.size(), 1);
    QCOMPARE(fixture.found.size() + fixture.notFound.size(), 0);
    QVERIFY(!fixture.finder.isSearching());
}

void tst_TokenFinder::aShortenedIdIsNotProvenByAPartOfTheList()
{
    Fixture fixture;
    fixture.finder.find(u"01947d22…10df"_s, {});
    fixture.answerPage(page({u"01947d22-one-10df"_s}, u""_s));
    QCOMPARE(fixture.found.size(), 0);
    QCOMPARE(fixture.notFound.at(0), (QVariantList{false, qint64(1)}));
}

void tst_TokenFinder::anExpiredCursorDoesNotEndTheScan()
{
    Fixture fixture;
    fixture.finder.find(u"client-of-b"_s, {});
    fixture.answerRead(noSuchToken);
    fixture.answerPage(page({u"a"_s}, u"c1"_s));
    fixture.answerPage(fakeError(ErrorKind::InvalidInput, 400));
    QCOMPARE(fixture.failed.size(), 0);
    fixture.answerPage(page({u"a"_s, u"b"_s}));
    QCOMPARE(fixture.foundId(), u"b"_s);
}

QTEST_GUILESS_MAIN(tst_TokenFinder)
#include "tst_tokenfinder.moc"
