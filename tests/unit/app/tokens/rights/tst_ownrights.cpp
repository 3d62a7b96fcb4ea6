// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/list/tokenpager.h"
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

struct Desk {
    Desk()
    {
        rights.listenTo(commands);
        commands.setHandover([](CreatedToken) {});
        QObject::connect(&pager, &TokenPager::stateChanged, &rights, [this] { rights.observe(pager.state()); });
    }

    FakeGateway gateway;
    FakeClock clock;
    OwnToken own{u"client-of-me"_s};
    TokenPager pager{gateway, clock};
    TokenCommands commands{gateway, clock};
    OwnRights rights{gateway, clock, own};

    static Token me(const QStringList &permissions) { return fakeToken(u"me"_s, u"ops laptop"_s, permissions); }
    static TokenPage page(const QList<Token> &tokens, const QString &cursor = {})
    {
        return {.tokens = tokens, .hasMore = !cursor.isEmpty(), .nextCursor = cursor};
    }
    /// The list is read anew and answered with this; what is fetched ahead stays unanswered.
    void load(Result<TokenPage> answer)
    {
        clock.advance(1s);
        pager.goToFirst();
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
    /// Requests of the search: the pager's own have the default limit.
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
    void afterARefusalTheOwnTokenIsReadOnceAPage();
    void aMadeChangeCorrectsAWrongNo();
    void aRefusedDeletionCountsToo();
    void theListTellsWhetherOneMayView();
    void itIsLookedForPageByPage();
    void aWholeListOnOnePageNeedsNoSearch();
    void aSearchThatFoundNothingIsNotRepeated();
    void anIncompleteListIsNoProof();
    void aFailedSearchIsTriedThreeTimes();
    void longListsAreNotWalkedToTheirEnd();
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
    QTest::newRow("none listed may be unrestricted") << QStringList{} << true << Belief::Unknown << Belief::Unknown;
    QTest::newRow("absent or no array") << administrator << false << Belief::Unknown << Belief::Unknown;
    QTest::newRow("unknown value may hold it") << QStringList{u"VIEW"_s, u"ADMIN"_s} << true << Belief::Unknown << Belief::Unknown;
    QTest::newRow("unknown value beside it") << QStringList{u"MANAGE"_s, u"ADMIN"_s} << true << Belief::Unknown << Belief::Yes;
    QTest::newRow("lower case is another value") << QStringList{u"manage"_s} << true << Belief::Unknown << Belief::Unknown;
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
    Desk desk;
    QCOMPARE(desk.manage(), Belief::Unknown);
    const QSignalSpy changes(&desk.rights, &OwnRights::changed);
    desk.load(Desk::page({fakeToken(u"a"_s), Desk::me(reader)}));
    QCOMPARE(desk.manage(), Belief::No);
    QCOMPARE(desk.rights.rights().manageSource, Source::OwnToken);
    QCOMPARE(desk.rights.rights().transact, Belief::No);
    QVERIFY(!changes.isEmpty());
    QVERIFY(desk.scans().isEmpty());
}

void tst_OwnRights::aRefusedChangeOutweighsTheOwnToken()
{
    Desk desk;
    desk.load(Desk::page({Desk::me(administrator)}));
    QCOMPARE(desk.manage(), Belief::Yes);
    bool wasKnownInTime = false;
    connect(&desk.commands, &TokenCommands::createFailed, this, [&] { wasKnownInTime = desk.manage() == Belief::No; });
    desk.create(forbidden);
    QCOMPARE(desk.manage(), Belief::No);
    QCOMPARE(desk.rights.rights().manageSource, Source::Answer);
    QVERIFY2(wasKnownInTime, "the dialog that says it shows the rights too");
}

void tst_OwnRights::aProxysRefusalSaysNothing()
{
    Desk desk;
    desk.load(Desk::page({Desk::me(administrator)}));
    desk.create(fakeError(ErrorKind::Forbidden, 403));
    QCOMPARE(desk.manage(), Belief::Yes);
    desk.create(fakeError(ErrorKind::Unauthorized, 401, u"UNAUTHORIZED"_s));
    QCOMPARE(desk.manage(), Belief::Yes);
}

void tst_OwnRights::onlyALaterReadingEndsARefusal()
{
    Desk desk;
    desk.load(Desk::page({Desk::me(administrator)}));
    // Asked for before the refusal, answered after it.
    desk.clock.advance(1s);
    desk.pager.reload();
    const auto early = desk.gateway.lists.back();
    desk.create(forbidden);
    desk.clock.advance(1s);
    early->answer(Desk::page({Desk::me(administrator)}));
    QCOMPARE(desk.manage(), Belief::No);
    // The rows on the screen, announced again.
    desk.pager.markStale(fakeError(ErrorKind::Refused));
    QCOMPARE(desk.manage(), Belief::No);
    desk.load(Desk::page({Desk::me(reader)}));
    QCOMPARE(desk.manage(), Belief::No);
    desk.load(Desk::page({Desk::me(administrator)}));
    QCOMPARE(desk.manage(), Belief::Yes);
    QCOMPARE(desk.rights.rights().manageSource, Source::OwnToken);
}

void tst_OwnRights::afterARefusalTheOwnTokenIsReadOnceAPage()
{
    Desk desk;
    desk.load(Desk::page({Desk::me(administrator)}));
    desk.create(forbidden);
    QVERIFY2(desk.gateway.gets.empty(), "nothing is asked by itself");
    desk.load(Desk::page({fakeToken(u"a"_s)}));
    QCOMPARE(desk.gateway.gets.size(), 1U);
    QCOMPARE(desk.gateway.gets.back()->argument, u"me"_s);
    desk.gateway.gets.back()->answer(fakeError(ErrorKind::Timeout));
    desk.rights.observe(desk.pager.state());
    QCOMPARE(desk.gateway.gets.size(), 1U);
    QCOMPARE(desk.manage(), Belief::No);
    desk.load(Desk::page({fakeToken(u"a"_s)}));
    QCOMPARE(desk.gateway.gets.size(), 2U);
    desk.gateway.gets.back()->answer(Desk::me(administrator));
    QCOMPARE(desk.manage(), Belief::Yes);
    desk.load(Desk::page({fakeToken(u"a"_s)}));
    QCOMPARE(desk.gateway.gets.size(), 2U);
}

void tst_OwnRights::aMadeChangeCorrectsAWrongNo()
{
    Desk desk;
    desk.load(Desk::page({Desk::me(reader)}));
    QCOMPARE(desk.manage(), Belief::No);
    desk.create(CreatedToken{});
    QCOMPARE(desk.manage(), Belief::Yes);
    QCOMPARE(desk.rights.rights().manageSource, Source::Answer);
    desk.load(Desk::page({Desk::me(reader)}));
    QVERIFY2(desk.manage() == Belief::Yes, "what the service did outweighs what it lists");
    desk.create(forbidden);
    QCOMPARE(desk.manage(), Belief::No);
    // A token whose secret was lost was made all the same.
    desk.create(fakeError(ErrorKind::SecretUnusable, 201, {}, Effect::Made));
    QCOMPARE(desk.manage(), Belief::Yes);
}

void tst_OwnRights::aRefusedDeletionCountsToo()
{
    Desk desk;
    desk.load(Desk::page({Desk::me(administrator)}));
    desk.commands.deleteTokens({fakeToken(u"a"_s)});
    desk.gateway.removes.back()->answer(forbidden);
    QCOMPARE(desk.manage(), Belief::No);
    desk.commands.deleteTokens({fakeToken(u"a"_s)});
    desk.gateway.removes.back()->answer(Result<void>());
    QCOMPARE(desk.manage(), Belief::Yes);
}

void tst_OwnRights::theListTellsWhetherOneMayView()
{
    Desk desk;
    desk.load(forbidden);
    QCOMPARE(desk.rights.rights().view, Belief::No);
    QCOMPARE(desk.rights.rights().viewSource, Source::Answer);
    QVERIFY(desk.scans().isEmpty());
    desk.load(fakeError(ErrorKind::Timeout));
    QCOMPARE(desk.rights.rights().view, Belief::No);
    desk.load(Desk::page({Desk::me({u"MANAGE"_s})}));
    QVERIFY2(desk.rights.rights().view == Belief::Yes, "it was just viewed");
}

void tst_OwnRights::itIsLookedForPageByPage()
{
    Desk desk;
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(desk.rights.searchState(), Search::Running);
    QCOMPARE(desk.scans().size(), 1);
    QCOMPARE(desk.scans().last()->argument, (TokenQuery{{}, 100, {}}));
    QVERIFY2(desk.gateway.gets.empty(), "a client id is no token id");
    desk.scans().last()->answer(Desk::page({fakeToken(u"b"_s)}, u"c1"_s));
    QCOMPARE(desk.scans().last()->argument.cursor, u"c1"_s);
    // A token whose id is our client id is not ours.
    Token impostor = fakeToken(u"client-of-me"_s);
    desk.scans().last()->answer(Desk::page({impostor, Desk::me(administrator)}, u"c2"_s));
    QCOMPARE(desk.scans().size(), 2);
    QCOMPARE(desk.own.token()->id, u"me"_s);
    QCOMPARE(desk.manage(), Belief::Yes);
    QCOMPARE(desk.rights.searchState(), Search::Idle);
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(desk.scans().size(), 2);
}

void tst_OwnRights::aWholeListOnOnePageNeedsNoSearch()
{
    Desk desk;
    desk.load(Desk::page({fakeToken(u"a"_s)}));
    QCOMPARE(desk.rights.searchState(), Search::NotListed);
    QVERIFY(desk.scans().isEmpty());
    QCOMPARE(desk.manage(), Belief::Unknown);

    Desk filtered;
    filtered.clock.advance(1s);
    filtered.pager.setFilter({.name = u"a"_s});
    filtered.gateway.lists.back()->answer(Desk::page({fakeToken(u"a"_s)}));
    QVERIFY2(filtered.rights.searchState() == Search::Running, "a filtered list is not the whole one");
}

void tst_OwnRights::aSearchThatFoundNothingIsNotRepeated()
{
    Desk desk;
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    desk.scans().last()->answer(Desk::page({fakeToken(u"a"_s)}));
    QCOMPARE(desk.rights.searchState(), Search::NotListed);
    QCOMPARE(desk.manage(), Belief::Unknown);
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(desk.scans().size(), 1);
}

void tst_OwnRights::anIncompleteListIsNoProof()
{
    Desk desk;
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    desk.scans().last()->answer(TokenPage{.tokens = {fakeToken(u"a"_s)}, .hasMore = true});
    QCOMPARE(desk.rights.searchState(), Search::Incomplete);
    QCOMPARE(desk.manage(), Belief::Unknown);
}

void tst_OwnRights::aFailedSearchIsTriedThreeTimes()
{
    Desk desk;
    for (int attempt = 1; attempt <= 5; ++attempt) {
        desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
        desk.rights.observe(desk.pager.state());
        QCOMPARE(desk.scans().size(), std::min(attempt, 3));
        desk.scans().last()->answer(fakeError(ErrorKind::Timeout));
        QCOMPARE(desk.rights.searchState(), Search::Failed);
        desk.rights.observe(desk.pager.state());
        QVERIFY2(desk.scans().size() == std::min(attempt, 3), "the same page does not start it again");
    }
    QCOMPARE(desk.manage(), Belief::Unknown);
}

void tst_OwnRights::longListsAreNotWalkedToTheirEnd()
{
    Desk desk;
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    for (int page = 1; desk.rights.searchState() == Search::Running; ++page) {
        QVERIFY(page <= OwnTokenSearch::maximumPages);
        desk.scans().last()->answer(Desk::page({fakeToken(u"a"_s)}, u"c%1"_s.arg(page)));
    }
    QCOMPARE(desk.scans().size(), OwnTokenSearch::maximumPages);
    QCOMPARE(desk.rights.searchState(), Search::Incomplete);
}

void tst_OwnRights::seenMeanwhileTheSearchEnds()
{
    Desk desk;
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    const auto *scan = desk.scans().last();
    desk.load(Desk::page({Desk::me(reader)}, u"next"_s));
    QVERIFY(scan->isCancelled);
    QCOMPARE(desk.rights.searchState(), Search::Idle);
}

void tst_OwnRights::cancelledItBeginsAgainWithTheNextPage()
{
    Desk desk;
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    const auto *scan = desk.scans().last();
    desk.rights.cancel();
    QVERIFY(scan->isCancelled);
    QCOMPARE(desk.rights.searchState(), Search::Idle);
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    QCOMPARE(desk.rights.searchState(), Search::Running);
    QCOMPARE(desk.scans().size(), 2);
}

void tst_OwnRights::anotherClientIdStartsAnew()
{
    Desk desk;
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    const auto *scan = desk.scans().last();
    desk.create(forbidden);
    desk.own.setClientId(u"client-of-other"_s);
    QVERIFY(scan->isCancelled);
    QCOMPARE(desk.rights.rights(), Rights{});
    desk.load(Desk::page({fakeToken(u"other"_s, {}, administrator)}));
    QCOMPARE(desk.manage(), Belief::Yes);
    desk.own.setClientId({});
    desk.load(Desk::page({fakeToken(u"a"_s)}, u"next"_s));
    QVERIFY2(desk.rights.searchState() == Search::Idle, "nobody is looked for when nobody is signed in");
}

QTEST_GUILESS_MAIN(tst_OwnRights)
#include "tst_ownrights.moc"
