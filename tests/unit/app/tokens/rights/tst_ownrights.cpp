// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/list/tokenlist.h"
#include "app/tokens/rights/ownrights.h"
#include "app/tokens/rights/owntoken.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Belief = Rights::Belief;
using Source = Rights::Source;
using Search = OwnTokenSearch::State;

namespace {

const QStringList reader{u"VIEW"_s};
const QStringList administrator{u"VIEW"_s, u"MANAGE"_s};

struct Fixture
{
    Fixture()
    {
        rights.listenTo(commands);
        commands.setCreatedTokenReceiver([](CreatedToken) {});
        // Of a long list, which holds it further down.
        list.setBoundSource([] { return onlyFirstPage; });
        QObject::connect(&list, &TokenList::pageRead, &rights,
                         [this](const ReadPage &page) { rights.observe(page); });
        QObject::connect(&list, &TokenList::stateChanged, &rights, [this] { rights.observe(list.state()); });
    }

    FakeGateway gateway;
    FakeClock clock;
    OwnToken own{u"client-of-me"_s};
    TokenList list{gateway, gateway, clock};
    TokenCommands commands{gateway, clock};
    OwnRights rights{gateway, clock, own};

    static Token me(const QStringList &permissions)
    {
        return fakeToken(u"me"_s, u"ops laptop"_s, permissions);
    }
    static TokenPage page(const QList<Token> &tokens, const QString &cursor = {})
    {
        return {.tokens = tokens, .hasMore = !cursor.isEmpty(), .nextCursor = cursor};
    }
    /// The list is read anew and answered with this.
    void load(Result<TokenPage> answer)
    {
        clock.advance(1s);
        list.reload();
        const auto call = gateway.lists.back();
        clock.advance(100ms);
        call->answer(std::move(answer));
    }
    void create(Result<CreatedToken> answer)
    {
        clock.advance(1s);
        commands.create({u"n"_s, {Permission::View}});
        gateway.creates.back()->answer(std::move(answer));
    }
    /// Requests of the search: the list's own ask for a page as it is shown.
    [[nodiscard]] QList<FakeGateway::Call<TokenQuery, TokenPage> *> scans() const
    {
        QList<FakeGateway::Call<TokenQuery, TokenPage> *> calls;
        for (const auto &call : gateway.lists) {
            if (call->argument.limit == maximumPageSize)
                calls.append(call.get());
        }
        return calls;
    }
    [[nodiscard]] Belief manage() const { return rights.rights().manage; }
};

const ApiError forbidden = fakeError(ErrorKind::Forbidden, 403, u"FORBIDDEN"_s);

} // namespace

class tst_OwnRights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void permissionsAreNeverGuessed_data();
    void permissionsAreNeverGuessed();
    void theLoadedOwnTokenIsBelieved();
    void aRefusedChangeOutweighsTheOwnToken();
    void aProxysRefusalSaysNothing();
    void onlyALaterReadingEndsARefusal();
    void aClockSetBackDoesNotKeepARefusal();
    void afterARefusalTheOwnTokenIsReadOnceAReading();
    void aMadeChangeCorrectsAWrongNo();
    void aRefusedDeletionCountsToo();
    void theListTellsWhetherOneMayView();
    void itIsLookedForPageByPage();
    void aWholeListOnOnePageNeedsNoSearch();
    void aSearchThatFoundNothingIsNotRepeated();
    void anIncompleteListIsNoProof();
    void aFailedSearchIsTriedThreeTimes();
    void longListsAreNotWalkedToTheirEnd();
    void theListIsReadBeforeItIsLookedForElsewhere();
    void seenMeanwhileTheSearchEnds();
    void cancelledItBeginsAgainWithTheNextPage();
    void anotherClientIdStartsAnew();
};

void tst_OwnRights::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_OwnRights::permissionsAreNeverGuessed_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<Belief>("transact");
    QTest::addColumn<Belief>("manage");
    QTest::newRow("listed") << administrator << true << Belief::No << Belief::Yes;
    QTest::newRow("not listed") << reader << true << Belief::No << Belief::No;
    QTest::newRow("none listed may be unrestricted")
        << QStringList{} << true << Belief::Unknown << Belief::Unknown;
    QTest::newRow("absent or no array") << administrator << false << Belief::Unknown << Belief::Unknown;
    QTest::newRow("unknown value may hold it")
        << QStringList{u"VIEW"_s, u"ADMIN"_s} << true << Belief::Unknown << Belief::Unknown;
    QTest::newRow("unknown value beside it")
        << QStringList{u"MANAGE"_s, u"ADMIN"_s} << true << Belief::Unknown << Belief::Yes;
    QTest::newRow("lower case is another value")
        << QStringList{u"manage"_s} << true << Belief::Unknown << Belief::Unknown;
    QTest::newRow("twice") << QStringList{u"MANAGE"_s, u"MANAGE"_s} << true << Belief::No << Belief::Yes;
}

void tst_OwnRights::permissionsAreNeverGuessed()
{
    QFETCH(const QStringList, values);
    QFETCH(const bool, valid);
    QFETCH(const Belief, transact);
    QFETCH(const Belief, manage);
    const Rights rights = rightsOf({values, valid});
    QCOMPARE(rights.transact, transact);
    QCOMPARE(rights.manage, manage);
    QCOMPARE(rights.manageSource, manage == Belief::Unknown ? Source::None : Source::OwnToken);
}

void tst_OwnRights::theLoadedOwnTokenIsBelieved()
{
    Fixture fixture;
    QCOMPARE(fixture.manage(), Belief::Unknown);
    const QSignalSpy changes(&fixture.rights, &OwnRights::changed);
    fixture.load(Fixture::page({fakeToken(u"a"_s), Fixture::me(reader)}));
    QCOMPARE(fixture.manage(), Belief::No);
    QCOMPARE(fixture.rights.rights().manageSource, Source::OwnToken);
    QCOMPARE(fixture.rights.rights().transact, Belief::No);
    QVERIFY(!changes.isEmpty());
    QVERIFY(fixture.scans().isEmpty());
}

void tst_OwnRights::aRefusedChangeOutweighsTheOwnToken()
{
    Fixture fixture;
    fixture.load(Fixture::page({Fixture::me(administrator)}));
    QCOMPARE(fixture.manage(), Belief::Yes);
    bool wasKnownInTime = false;
    connect(&fixture.commands, &TokenCommands::createFailed, this,
            [&] { wasKnownInTime = fixture.manage() == Belief::No; });
    fixture.create(forbidden);
    QCOMPARE(fixture.manage(), Belief::No);
    QCOMPARE(fixture.rights.rights().manageSource, Source::Answer);
    QVERIFY2(wasKnownInTime, "the dialog that says it shows the rights too");
}

void tst_OwnRights::aProxysRefusalSaysNothing()
{
    Fixture fixture;
    fixture.load(Fixture::page({Fixture::me(administrator)}));
    fixture.create(fakeError(ErrorKind::Forbidden, 403));
    QCOMPARE(fixture.manage(), Belief::Yes);
    fixture.create(fakeError(ErrorKind::Unauthorized, 401, u"UNAUTHORIZED"_s));
    QCOMPARE(fixture.manage(), Belief::Yes);
}

void tst_OwnRights::aClockSetBackDoesNotKeepARefusal()
{
    Fixture fixture;
    fixture.load(Fixture::page({Fixture::me(administrator)}));
    fixture.create(forbidden);
    QCOMPARE(fixture.manage(), Belief::No);
    fixture.clock.setWallClock(-1h);
    fixture.load(Fixture::page({Fixture::me(administrator)}));
    QCOMPARE(fixture.manage(), Belief::Yes);
}

void tst_OwnRights::onlyALaterReadingEndsARefusal()
{
    Fixture fixture;
    fixture.load(Fixture::page({Fixture::me(administrator)}));
    // Asked for before the refusal, answered after it.
    fixture.clock.advance(1s);
    fixture.list.reload();
    const auto early = fixture.gateway.lists.back();
    fixture.create(forbidden);
    fixture.clock.advance(1s);
    early->answer(Fixture::page({Fixture::me(administrator)}));
    QCOMPARE(fixture.manage(), Belief::No);
    // The rows on the screen, announced again.
    fixture.list.markStale(fakeError(ErrorKind::Refused));
    QCOMPARE(fixture.manage(), Belief::No);
    fixture.load(Fixture::page({Fixture::me(reader)}));
    QCOMPARE(fixture.manage(), Belief::No);
    fixture.load(Fixture::page({Fixture::me(administrator)}));
    QCOMPARE(fixture.manage(), Belief::Yes);
    QCOMPARE(fixture.rights.rights().manageSource, Source::OwnToken);
}

void tst_OwnRights::afterARefusalTheOwnTokenIsReadOnceAReading()
{
    Fixture fixture;
    fixture.load(Fixture::page({Fixture::me(administrator)}));
    fixture.create(forbidden);
    QVERIFY2(fixture.gateway.gets.empty(), "nothing is asked by itself");
    fixture.load(Fixture::page({fakeToken(u"a"_s)}));
    QCOMPARE(fixture.gateway.gets.size(), 1U);
    QCOMPARE(fixture.gateway.gets.back()->argument, u"me"_s);
    fixture.gateway.gets.back()->answer(fakeError(ErrorKind::Timeout));
    fixture.rights.observe(fixture.list.state());
    QCOMPARE(fixture.gateway.gets.size(), 1U);
    QCOMPARE(fixture.manage(), Belief::No);
    fixture.load(Fixture::page({fakeToken(u"a"_s)}));
    QCOMPARE(fixture.gateway.gets.size(), 2U);
    fixture.gateway.gets.back()->answer(Fixture::me(administrator));
    QCOMPARE(fixture.manage(), Belief::Yes);
    fixture.load(Fixture::page({fakeToken(u"a"_s)}));
    QCOMPARE(fixture.gateway.gets.size(), 2U);
    // A list of three pages.
    fixture.create(forbidden);
    fixture.list.setBoundSource([] { return readEverything; });
    fixture.list.setPageSize(everyRow);
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"c1"_s));
    fixture.clock.advance(1s);
    fixture.gateway.lists.back()->answer(Fixture::page({fakeToken(u"b"_s)}, u"c2"_s));
    fixture.clock.advance(1s);
    QVERIFY2(fixture.gateway.gets.size() == 2U, "the next page may hold it");
    fixture.gateway.lists.back()->answer(Fixture::page({fakeToken(u"c"_s)}));
    QTRY_COMPARE(fixture.gateway.gets.size(), 3U);
    fixture.gateway.gets.back()->answer(Fixture::me(administrator));
    QCOMPARE(fixture.manage(), Belief::Yes);
}

void tst_OwnRights::aMadeChangeCorrectsAWrongNo()
{
    Fixture fixture;
    fixture.load(Fixture::page({Fixture::me(reader)}));
    QCOMPARE(fixture.manage(), Belief::No);
    fixture.create(CreatedToken{});
    QCOMPARE(fixture.manage(), Belief::Yes);
    QCOMPARE(fixture.rights.rights().manageSource, Source::Answer);
    fixture.load(Fixture::page({Fixture::me(reader)}));
    QVERIFY2(fixture.manage() == Belief::Yes, "what the service did outweighs what it lists");
    fixture.create(forbidden);
    QCOMPARE(fixture.manage(), Belief::No);
    // A token whose secret was lost was made all the same.
    fixture.create(fakeError(ErrorKind::SecretUnusable, 201, {}, Effect::Applied));
    QCOMPARE(fixture.manage(), Belief::Yes);
}

void tst_OwnRights::aRefusedDeletionCountsToo()
{
    Fixture fixture;
    fixture.load(Fixture::page({Fixture::me(administrator)}));
    fixture.commands.deleteTokens({fakeToken(u"a"_s)});
    fixture.gateway.removes.back()->answer(forbidden);
    QCOMPARE(fixture.manage(), Belief::No);
    fixture.commands.deleteTokens({fakeToken(u"a"_s)});
    fixture.gateway.removes.back()->answer(Result<void>());
    QCOMPARE(fixture.manage(), Belief::Yes);
}

void tst_OwnRights::theListTellsWhetherOneMayView()
{
    Fixture fixture;
    fixture.load(forbidden);
    QCOMPARE(fixture.rights.rights().view, Belief::No);
    QCOMPARE(fixture.rights.rights().viewSource, Source::Answer);
    QVERIFY(fixture.scans().isEmpty());
    fixture.load(fakeError(ErrorKind::Timeout));
    QCOMPARE(fixture.rights.rights().view, Belief::No);
    fixture.load(Fixture::page({Fixture::me({u"MANAGE"_s})}));
    QVERIFY2(fixture.rights.rights().view == Belief::Yes, "it was just viewed");
}

void tst_OwnRights::itIsLookedForPageByPage()
{
    Fixture fixture;
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(fixture.rights.searchState(), Search::Running);
    QCOMPARE(fixture.scans().size(), 1);
    QCOMPARE(fixture.scans().last()->argument, (TokenQuery{{}, 100, {}}));
    QVERIFY2(fixture.gateway.gets.empty(), "a client id is no token id");
    fixture.scans().last()->answer(Fixture::page({fakeToken(u"b"_s)}, u"c1"_s));
    QCOMPARE(fixture.scans().last()->argument.cursor, u"c1"_s);
    // A token whose id is our client id is not ours.
    Token impostor = fakeToken(u"client-of-me"_s);
    fixture.scans().last()->answer(Fixture::page({impostor, Fixture::me(administrator)}, u"c2"_s));
    QCOMPARE(fixture.scans().size(), 2);
    QCOMPARE(fixture.own.token()->id, u"me"_s);
    QCOMPARE(fixture.manage(), Belief::Yes);
    QCOMPARE(fixture.rights.searchState(), Search::Idle);
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(fixture.scans().size(), 2);
}

void tst_OwnRights::aWholeListOnOnePageNeedsNoSearch()
{
    Fixture fixture;
    fixture.load(Fixture::page({fakeToken(u"a"_s)}));
    QCOMPARE(fixture.rights.searchState(), Search::NotListed);
    QVERIFY(fixture.scans().isEmpty());
    QCOMPARE(fixture.manage(), Belief::Unknown);

    Fixture filtered;
    filtered.clock.advance(1s);
    filtered.list.setFilter({.name = u"a"_s});
    filtered.gateway.lists.back()->answer(Fixture::page({fakeToken(u"a"_s)}));
    QVERIFY2(filtered.rights.searchState() == Search::Running, "a filtered list is not the whole one");
}

void tst_OwnRights::aSearchThatFoundNothingIsNotRepeated()
{
    Fixture fixture;
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    fixture.scans().last()->answer(Fixture::page({fakeToken(u"a"_s)}));
    QCOMPARE(fixture.rights.searchState(), Search::NotListed);
    QCOMPARE(fixture.manage(), Belief::Unknown);
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(fixture.scans().size(), 1);
}

void tst_OwnRights::anIncompleteListIsNoProof()
{
    Fixture fixture;
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    fixture.scans().last()->answer(TokenPage{.tokens = {fakeToken(u"a"_s)}, .hasMore = true});
    QCOMPARE(fixture.rights.searchState(), Search::Incomplete);
    QCOMPARE(fixture.manage(), Belief::Unknown);
}

void tst_OwnRights::aFailedSearchIsTriedThreeTimes()
{
    Fixture fixture;
    for (int attempt = 1; attempt <= 5; ++attempt) {
        fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
        fixture.rights.observe(fixture.list.state());
        QCOMPARE(fixture.scans().size(), std::min(attempt, 3));
        fixture.scans().last()->answer(fakeError(ErrorKind::Timeout));
        QCOMPARE(fixture.rights.searchState(), Search::Failed);
        fixture.rights.observe(fixture.list.state());
        QVERIFY2(fixture.scans().size() == std::min(attempt, 3), "the same page does not start it again");
    }
    QCOMPARE(fixture.manage(), Belief::Unknown);
}

void tst_OwnRights::longListsAreNotWalkedToTheirEnd()
{
    Fixture fixture;
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    for (int page = 1; fixture.rights.searchState() == Search::Running; ++page) {
        QVERIFY(page <= OwnTokenSearch::maximumPages);
        fixture.scans().last()->answer(Fixture::page({fakeToken(u"a"_s)}, u"c%1"_s.arg(page)));
    }
    QCOMPARE(fixture.scans().size(), OwnTokenSearch::maximumPages);
    QCOMPARE(fixture.rights.searchState(), Search::Incomplete);
}

/// One walk at a time.
void tst_OwnRights::theListIsReadBeforeItIsLookedForElsewhere()
{
    Fixture fixture;
    fixture.list.setBoundSource([] { return 2; });
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(fixture.rights.searchState(), Search::Idle);
    fixture.clock.advance(TokenList::quietTime);
    QCOMPARE(fixture.gateway.lists.back()->argument.cursor, u"next"_s);
    QCOMPARE(fixture.rights.searchState(), Search::Idle);
    fixture.gateway.lists.back()->answer(Fixture::page({Fixture::me(administrator)}, u"c2"_s));
    QCOMPARE(fixture.manage(), Belief::Yes);
    QTRY_VERIFY(!fixture.list.state().isReading);
    QCOMPARE(fixture.rights.searchState(), Search::Idle);
    QCOMPARE(fixture.gateway.lists.size(), 2U);
}

void tst_OwnRights::seenMeanwhileTheSearchEnds()
{
    Fixture fixture;
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    const auto *scan = fixture.scans().last();
    fixture.load(Fixture::page({Fixture::me(reader)}, u"next"_s));
    QVERIFY(scan->isCancelled);
    QCOMPARE(fixture.rights.searchState(), Search::Idle);
}

void tst_OwnRights::cancelledItBeginsAgainWithTheNextPage()
{
    Fixture fixture;
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    const auto *scan = fixture.scans().last();
    fixture.rights.cancel();
    QVERIFY(scan->isCancelled);
    QCOMPARE(fixture.rights.searchState(), Search::Idle);
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(fixture.rights.searchState(), Search::Running);
    QCOMPARE(fixture.scans().size(), 2);
}

void tst_OwnRights::anotherClientIdStartsAnew()
{
    Fixture fixture;
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    const auto *scan = fixture.scans().last();
    fixture.create(forbidden);
    fixture.own.setClientId(u"client-of-other"_s);
    QVERIFY(scan->isCancelled);
    QCOMPARE(fixture.rights.rights(), Rights{});
    fixture.load(Fixture::page({fakeToken(u"other"_s, {}, administrator)}));
    QCOMPARE(fixture.manage(), Belief::Yes);
    fixture.own.setClientId({});
    fixture.load(Fixture::page({fakeToken(u"a"_s)}, u"next"_s));
    QVERIFY2(fixture.rights.searchState() == Search::Idle, "nobody is looked for when nobody is signed in");
}

QTEST_GUILESS_MAIN(tst_OwnRights)
#include "tst_ownrights.moc"
