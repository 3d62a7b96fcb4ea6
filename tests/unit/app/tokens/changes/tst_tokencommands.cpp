// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <memory>

#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = DeletionOutcome;

const ApiError gone = fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s);
const ApiError lost = fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown);

ApiError limited(std::optional<std::chrono::seconds> retryAfter)
{
    ApiError error = fakeError(ErrorKind::RateLimited, 429, u"RATE_LIMITED"_s);
    error.retryAfter = retryAfter;
    return error;
}

struct Desk
{
    FakeGateway gateway;
    FakeClock clock;
    TokenCommands commands{gateway, clock};
    QSignalSpy finished{&commands, &TokenCommands::deletionFinished};
    QSignalSpy waiting{&commands, &TokenCommands::deletionWaiting};

    /// Starts to delete the tokens of these names.
    void start(const QStringList &ids)
    {
        QList<Token> tokens;
        for (const QString &id : ids)
            tokens.append(fakeToken(id));
        QVERIFY(commands.deleteTokens(tokens));
    }
    [[nodiscard]] QList<Outcome> outcomes() const
    {
        QList<Outcome> outcomes;
        for (const DeletionEntry &entry : commands.deletion())
            outcomes.append(entry.outcome);
        return outcomes;
    }
    [[nodiscard]] QStringList sent() const
    {
        QStringList ids;
        for (const auto &call : gateway.removes)
            ids.append(call->argument);
        return ids;
    }
    void answer(Result<void> result) { gateway.removes.back()->answer(std::move(result)); }
};

} // namespace

class tst_TokenCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSecretIsHandedOverBeforeAnythingIsTold();
    void oneCreateAtATime();
    void nothingIsCreatedWhenNobodyTakesTheSecret();
    void aFailedCreateIsTold();
    void severalAreDeletedInTurn();
    void answersBecomeOutcomes_data();
    void answersBecomeOutcomes();
    void readsDecideUnknownOutcomes_data();
    void readsDecideUnknownOutcomes();
    void refusedCredentialsStopTheRest_data();
    void refusedCredentialsStopTheRest();
    void theOwnTokenIsDeletedLast();
    void waitsAreAsToldAndClamped_data();
    void waitsAreAsToldAndClamped();
    void threeWaitsAreEnough();
    void cancelBetweenTokens();
    void cancelWhileWaitingActsAtOnce();
    void cancelAwaitsTheProof();
    void cancelTwiceDoesWithoutTheProof();
    void fiftyWithFaultsNeverHitAWrongId();
    void aTokenWithoutAnIdIsNotAddressed();
    void dyingWhileWaitingIsHarmless();
    void aReadOnlyAccountSendsNothing();
    void anAccountMadeReadOnlyMidwaySendsNothingMore();
    void answersTellWhatOneMayDo_data();
    void answersTellWhatOneMayDo();
};

void tst_TokenCommands::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_TokenCommands::theSecretIsHandedOverBeforeAnythingIsTold()
{
    Desk desk;
    QStringList story;
    desk.commands.setHandover([&](CreatedToken created) {
        story.append(u"handover %1 %2"_s.arg(created.token.id, QString::fromUtf8(created.secret.bytes())));
        QVERIFY(!desk.commands.isCreating());
    });
    connect(&desk.commands, &TokenCommands::createStarted, this, [&] { story.append(u"started"_s); });
    connect(&desk.commands, &TokenCommands::created, this, [&](const QString &id) { story.append(u"created "_s + id); });
    QVERIFY(desk.commands.create({u"n"_s, {Permission::View}}));
    QVERIFY(desk.commands.isCreating());
    CreatedToken created;
    created.token = fakeToken(u"new"_s);
    created.secret = Secret(QByteArrayView("canary"));
    desk.gateway.creates.at(0)->answer(std::move(created));
    QCOMPARE(story, (QStringList{u"started"_s, u"handover new canary"_s, u"created new"_s}));
}

void tst_TokenCommands::oneCreateAtATime()
{
    Desk desk;
    desk.commands.setHandover([](CreatedToken) {});
    QVERIFY(desk.commands.create({u"n"_s, {Permission::View}}));
    QVERIFY(!desk.commands.create({u"n"_s, {Permission::View}}));
    QCOMPARE(desk.gateway.creates.size(), 1U);
    desk.gateway.creates.at(0)->answer(CreatedToken{});
    QVERIFY(desk.commands.create({u"n"_s, {Permission::View}}));
}

void tst_TokenCommands::nothingIsCreatedWhenNobodyTakesTheSecret()
{
    Desk desk;
    QVERIFY(!desk.commands.create({u"n"_s, {Permission::View}}));
    QCOMPARE(desk.gateway.creates.size(), 0U);
}

void tst_TokenCommands::aFailedCreateIsTold()
{
    Desk desk;
    bool wasHandedOver = false;
    desk.commands.setHandover([&](CreatedToken) { wasHandedOver = true; });
    const QSignalSpy failed(&desk.commands, &TokenCommands::createFailed);
    QVERIFY(desk.commands.create({u"n"_s, {Permission::View}}));
    desk.gateway.creates.at(0)->answer(lost);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<ApiError>(), lost);
    QVERIFY(!wasHandedOver && !desk.commands.isCreating());
}

void tst_TokenCommands::severalAreDeletedInTurn()
{
    Desk desk;
    QVERIFY(!desk.commands.deleteTokens({}));
    desk.start({u"a"_s, u"b"_s});
    QCOMPARE(desk.outcomes(), (QList{Outcome::Sending, Outcome::Waiting}));
    QVERIFY(!desk.commands.deleteTokens({fakeToken(u"c"_s)}));
    QCOMPARE(desk.sent(), QStringList{u"a"_s});
    desk.answer({});
    QCOMPARE(desk.outcomes(), (QList{Outcome::Deleted, Outcome::Sending}));
    QCOMPARE(desk.finished.size(), 0);
    desk.answer({});
    QCOMPARE(desk.outcomes(), (QList{Outcome::Deleted, Outcome::Deleted}));
    QCOMPARE(desk.finished.size(), 1);
    QVERIFY(!desk.commands.isDeleting());
    desk.start({u"c"_s});
    QCOMPARE(desk.commands.deletion().size(), 1);
}

void tst_TokenCommands::answersBecomeOutcomes_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isChecked");
    const auto failed = [](ErrorKind kind, int status) { return fakeError(kind, status); };
    QTest::newRow("token not found") << gone << Outcome::AlreadyGone << false;
    QTest::newRow("another 404") << fakeError(ErrorKind::NotFound, 404, u"CUSTOMER_NOT_FOUND"_s) << Outcome::Sending << true;
    QTest::newRow("proxy's 404") << fakeError(ErrorKind::NotTheApi, 404, {}, Effect::Unknown) << Outcome::Sending << true;
    QTest::newRow("400") << failed(ErrorKind::InvalidInput, 400) << Outcome::Failed << false;
    QTest::newRow("409") << failed(ErrorKind::Conflict, 409) << Outcome::Failed << false;
    QTest::newRow("501") << failed(ErrorKind::NotSupported, 501) << Outcome::Failed << false;
    QTest::newRow("refused") << failed(ErrorKind::Refused, 0) << Outcome::Failed << false;
    QTest::newRow("lost") << lost << Outcome::Sending << true;
    QTest::newRow("timed out") << fakeError(ErrorKind::Timeout, 0, {}, Effect::Unknown) << Outcome::Sending << true;
    QTest::newRow("500") << fakeError(ErrorKind::ServerError, 500, {}, Effect::Unknown) << Outcome::Sending << true;
}

void tst_TokenCommands::answersBecomeOutcomes()
{
    QFETCH(ApiError, error);
    QFETCH(bool, isChecked);
    Desk desk;
    desk.start({u"a"_s});
    desk.answer(error);
    QTEST(desk.outcomes().first(), "outcome");
    QCOMPARE(desk.gateway.gets.size(), isChecked ? 1U : 0U);
    QCOMPARE(desk.finished.size(), isChecked ? 0 : 1);
    // Whatever it was, it is not sent again.
    QCOMPARE(desk.sent().size(), 1);
    if (desk.outcomes().first() == Outcome::Failed)
        QCOMPARE(desk.commands.deletion().first().error, std::optional(error));
}

void tst_TokenCommands::readsDecideUnknownOutcomes_data()
{
    QTest::addColumn<std::optional<ApiError>>("read"); // Absent: the token is there.
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("still there") << std::optional<ApiError>() << false << Outcome::Failed;
    QTest::newRow("gone") << std::optional(gone) << false << Outcome::Deleted;
    QTest::newRow("proxy's 404") << std::optional(fakeError(ErrorKind::NotTheApi, 404)) << false << Outcome::Unknown;
    QTest::newRow("lost too") << std::optional(lost) << false << Outcome::Unknown;
    QTest::newRow("own, 401") << std::optional(fakeError(ErrorKind::Unauthorized, 401)) << true << Outcome::Deleted;
    QTest::newRow("not own, 401") << std::optional(fakeError(ErrorKind::Unauthorized, 401)) << false << Outcome::Unknown;
    QTest::newRow("own, still there") << std::optional<ApiError>() << true << Outcome::Failed;
}

void tst_TokenCommands::readsDecideUnknownOutcomes()
{
    QFETCH(std::optional<ApiError>, read);
    QFETCH(bool, isOwn);
    QFETCH(Outcome, outcome);
    Desk desk;
    if (isOwn)
        desk.commands.setOwnClientId(fakeToken(u"a"_s).clientId);
    desk.start({u"a"_s});
    desk.answer(lost);
    QCOMPARE(desk.gateway.gets.at(0)->argument, u"a"_s);
    if (read)
        desk.gateway.gets.at(0)->answer(*read);
    else
        desk.gateway.gets.at(0)->answer(fakeToken(u"a"_s));
    QCOMPARE(desk.outcomes().first(), outcome);
    QCOMPARE(desk.finished.size(), 1);
    const auto error = desk.commands.deletion().first().error;
    QCOMPARE(error.has_value(), outcome != Outcome::Deleted);
    if (error) {
        // The delete's own error; proven harmless when the token is still there.
        QCOMPARE(error->kind, ErrorKind::ConnectionLost);
        QCOMPARE(error->effect, outcome == Outcome::Failed ? Effect::None : Effect::Unknown);
    }
}

void tst_TokenCommands::refusedCredentialsStopTheRest_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("byRead");
    QTest::newRow("401") << fakeError(ErrorKind::Unauthorized, 401) << false;
    QTest::newRow("403") << fakeError(ErrorKind::Forbidden, 403) << false;
    QTest::newRow("401 to the proof") << fakeError(ErrorKind::Unauthorized, 401) << true;
}

void tst_TokenCommands::refusedCredentialsStopTheRest()
{
    QFETCH(ApiError, error);
    QFETCH(bool, byRead);
    Desk desk;
    desk.start({u"a"_s, u"b"_s, u"c"_s});
    desk.answer({});
    desk.answer(byRead ? lost : error);
    if (byRead)
        desk.gateway.gets.back()->answer(error);
    QCOMPARE(desk.outcomes(), (QList{Outcome::Deleted, byRead ? Outcome::Unknown : Outcome::Failed, Outcome::NotSent}));
    QCOMPARE(desk.commands.deletion().at(2).error, std::optional(error));
    QCOMPARE(desk.sent().size(), 2);
    QCOMPARE(desk.finished.size(), 1);
}

/// After it nothing can be sent: the others would all fail.
void tst_TokenCommands::theOwnTokenIsDeletedLast()
{
    Desk desk;
    desk.commands.setOwnClientId(fakeToken(u"a"_s).clientId);
    desk.start({u"a"_s, u"b"_s, u"c"_s});
    for (int answers = 0; answers < 3; ++answers)
        desk.answer({});
    QCOMPARE(desk.sent(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(desk.commands.deletion().first().token.id, u"a"_s);
}

void tst_TokenCommands::waitsAreAsToldAndClamped_data()
{
    QTest::addColumn<qint64>("told");
    QTest::addColumn<int>("waits");
    QTest::newRow("as told") << qint64(7) << 7;
    QTest::newRow("negative") << qint64(-1) << 1;
    QTest::newRow("zero") << qint64(0) << 1;
    QTest::newRow("huge") << qint64(1'000'000'000'000) << 300;
    QTest::newRow("not told") << std::numeric_limits<qint64>::min() << 5;
}

void tst_TokenCommands::waitsAreAsToldAndClamped()
{
    QFETCH(qint64, told);
    QFETCH(int, waits);
    Desk desk;
    desk.start({u"a"_s, u"b"_s});
    const bool isTold = told != std::numeric_limits<qint64>::min();
    desk.answer(limited(isTold ? std::optional(std::chrono::seconds(told)) : std::nullopt));
    QCOMPARE(desk.waiting.size(), 1);
    QCOMPARE(desk.waiting.at(0), (QVariantList{0, waits}));
    QCOMPARE(desk.outcomes().first(), Outcome::Waiting);
    desk.clock.advance(std::chrono::seconds(waits) - 1ms);
    QCOMPARE(desk.sent().size(), 1);
    desk.clock.advance(1ms);
    QCOMPARE(desk.sent(), (QStringList{u"a"_s, u"a"_s}));
    desk.answer({});
    QCOMPARE(desk.outcomes(), (QList{Outcome::Deleted, Outcome::Sending}));
    QVERIFY(!desk.commands.deletion().first().error);
}

void tst_TokenCommands::threeWaitsAreEnough()
{
    Desk desk;
    desk.start({u"a"_s, u"b"_s});
    for (int wait = 0; wait < 3; ++wait) {
        desk.answer(limited(1s));
        desk.clock.advance(1s);
    }
    desk.answer(limited(1s));
    QCOMPARE(desk.outcomes(), (QList{Outcome::Failed, Outcome::Sending}));
    // The next token has waits of its own.
    desk.answer(limited(1s));
    QCOMPARE(desk.waiting.size(), 4);
    desk.clock.advance(1s);
    desk.answer({});
    QCOMPARE(desk.outcomes(), (QList{Outcome::Failed, Outcome::Deleted}));
}

void tst_TokenCommands::cancelBetweenTokens()
{
    Desk desk;
    desk.commands.cancelDeletion();
    desk.start({u"a"_s, u"b"_s, u"c"_s});
    desk.commands.cancelDeletion();
    QVERIFY(desk.commands.isDeleting());
    desk.answer({});
    QCOMPARE(desk.outcomes(), (QList{Outcome::Deleted, Outcome::NotSent, Outcome::NotSent}));
    QVERIFY(!desk.commands.deletion().at(1).error);
    QCOMPARE(desk.finished.size(), 1);
    QCOMPARE(desk.sent().size(), 1);
    // A later deletion is not cancelled with it.
    desk.start({u"d"_s, u"e"_s});
    desk.answer({});
    QCOMPARE(desk.outcomes(), (QList{Outcome::Deleted, Outcome::Sending}));
}

void tst_TokenCommands::cancelWhileWaitingActsAtOnce()
{
    Desk desk;
    desk.start({u"a"_s, u"b"_s});
    desk.answer(limited(300s));
    desk.commands.cancelDeletion();
    QCOMPARE(desk.finished.size(), 1);
    QCOMPARE(desk.outcomes(), (QList{Outcome::NotSent, Outcome::NotSent}));
    QCOMPARE(desk.clock.waitingTimers(), 0);
    desk.clock.advance(400s);
    QCOMPARE(desk.sent().size(), 1);
}

void tst_TokenCommands::cancelAwaitsTheProof()
{
    Desk desk;
    desk.start({u"a"_s, u"b"_s});
    desk.answer(lost);
    desk.commands.cancelDeletion();
    QCOMPARE(desk.finished.size(), 0);
    desk.gateway.gets.at(0)->answer(gone);
    QCOMPARE(desk.outcomes(), (QList{Outcome::Deleted, Outcome::NotSent}));
    QCOMPARE(desk.finished.size(), 1);
}

void tst_TokenCommands::cancelTwiceDoesWithoutTheProof()
{
    Desk desk;
    desk.start({u"a"_s, u"b"_s});
    desk.answer(lost);
    desk.commands.cancelDeletion();
    desk.commands.cancelDeletion();
    QCOMPARE(desk.outcomes(), (QList{Outcome::Unknown, Outcome::NotSent}));
    QCOMPARE(desk.finished.size(), 1);
}

/// D06 of the design's list of faults.
void tst_TokenCommands::fiftyWithFaultsNeverHitAWrongId()
{
    Desk desk;
    QStringList ids;
    for (int number = 0; number < 50; ++number)
        ids.append(u"Token:%1"_s.arg(number));
    desk.start(ids);
    for (int number = 0; number < 40; ++number) {
        if (number % 10 == 3) {
            desk.answer(lost);
            desk.gateway.gets.back()->answer(gone);
        } else if (number % 10 == 7) {
            desk.answer(gone);
        } else {
            desk.answer({});
        }
    }
    desk.commands.cancelDeletion();
    desk.answer({});
    QCOMPARE(desk.sent(), ids.first(41));
    for (int number = 0; number < 50; ++number) {
        QCOMPARE(desk.commands.deletion().at(number).token.id, ids.at(number));
        const Outcome expected = number > 40 ? Outcome::NotSent
            : number < 40 && number % 10 == 7 ? Outcome::AlreadyGone
                                              : Outcome::Deleted;
        QCOMPARE(desk.outcomes().at(number), expected);
    }
}

void tst_TokenCommands::aTokenWithoutAnIdIsNotAddressed()
{
    Desk desk;
    desk.start({u""_s, u"b"_s});
    QCOMPARE(desk.sent(), QStringList{u"b"_s});
    QCOMPARE(desk.outcomes(), (QList{Outcome::Failed, Outcome::Sending}));
    QCOMPARE(desk.commands.deletion().first().error->kind, ErrorKind::NotAllowed);
}

void tst_TokenCommands::dyingWhileWaitingIsHarmless()
{
    FakeGateway gateway;
    FakeClock clock;
    auto commands = std::make_unique<TokenCommands>(gateway, clock);
    QVERIFY(commands->deleteTokens({fakeToken(u"a"_s)}));
    gateway.removes.at(0)->answer(limited(5s));
    commands.reset();
    clock.advance(10s);
    QCOMPARE(gateway.removes.size(), 1U);
}

void tst_TokenCommands::aReadOnlyAccountSendsNothing()
{
    Desk desk;
    bool wasHandedOver = false;
    desk.commands.setHandover([&](CreatedToken) { wasHandedOver = true; });
    desk.commands.setChangesAllowed(false, u"read-only"_s);
    std::optional<ApiError> said;
    connect(&desk.commands, &TokenCommands::createFailed, this, [&](const ApiError &error) { said = error; });
    QVERIFY(desk.commands.create({u"n"_s, {Permission::View}}));
    QVERIFY(said);
    QCOMPARE(said->kind, ErrorKind::NotAllowed);
    QCOMPARE(said->message, u"read-only"_s);
    QCOMPARE(said->effect, Effect::None);
    QVERIFY(!desk.commands.isCreating());
    desk.start({u"a"_s, u"b"_s});
    QCOMPARE(desk.outcomes(), (QList<Outcome>{Outcome::NotSent, Outcome::NotSent}));
    QCOMPARE(desk.commands.deletion().constFirst().error->message, u"read-only"_s);
    QCOMPARE(desk.finished.size(), 1);
    QVERIFY2(desk.gateway.creates.empty() && desk.gateway.removes.empty(), "not one byte is sent");
    QVERIFY2(desk.gateway.gets.empty() && desk.gateway.lists.empty() && !wasHandedOver, "nor anything beside it");
    desk.commands.setChangesAllowed(true);
    desk.start({u"a"_s});
    QVERIFY(desk.commands.create({u"n"_s, {Permission::View}}));
    QCOMPARE(desk.gateway.removes.size(), 1U);
    QCOMPARE(desk.gateway.creates.size(), 1U);
}

void tst_TokenCommands::anAccountMadeReadOnlyMidwaySendsNothingMore()
{
    Desk desk;
    desk.start({u"a"_s, u"b"_s});
    desk.commands.setChangesAllowed(false, u"read-only"_s);
    desk.answer({});
    QCOMPARE(desk.sent(), QStringList{u"a"_s});
    QCOMPARE(desk.outcomes(), (QList<Outcome>{Outcome::Deleted, Outcome::NotSent}));
    QVERIFY(!desk.commands.isDeleting());
    // A wait after a 429 ends without sending, too.
    desk.commands.setChangesAllowed(true);
    desk.start({u"c"_s});
    desk.answer(limited(2s));
    desk.commands.setChangesAllowed(false, u"read-only"_s);
    desk.clock.advance(2s);
    QCOMPARE(desk.sent(), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(desk.outcomes(), QList<Outcome>{Outcome::NotSent});
}

void tst_TokenCommands::answersTellWhatOneMayDo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("forbidden");
    QTest::newRow("the API's 403") << static_cast<int>(ErrorKind::Forbidden) << u"FORBIDDEN"_s << 1;
    QTest::newRow("a proxy's 403") << static_cast<int>(ErrorKind::Forbidden) << QString() << 0;
    QTest::newRow("401") << static_cast<int>(ErrorKind::Unauthorized) << u"UNAUTHORIZED"_s << 0;
    QTest::newRow("400") << static_cast<int>(ErrorKind::InvalidInput) << u"INVALID_INPUT"_s << 0;
    QTest::newRow("already gone") << static_cast<int>(ErrorKind::NotFound) << u"TOKEN_NOT_FOUND"_s << 0;
}

void tst_TokenCommands::answersTellWhatOneMayDo()
{
    QFETCH(const int, kind);
    QFETCH(const QString, code);
    QFETCH(const int, forbidden);
    Desk desk;
    desk.commands.setHandover([](CreatedToken) {});
    const QSignalSpy refused(&desk.commands, &TokenCommands::changeForbidden);
    const QSignalSpy made(&desk.commands, &TokenCommands::changeMade);
    desk.commands.create({u"n"_s, {Permission::View}});
    desk.gateway.creates.back()->answer(fakeError(static_cast<ErrorKind>(kind), 400, code));
    QCOMPARE(refused.size(), forbidden);
    desk.start({u"a"_s});
    desk.answer(fakeError(static_cast<ErrorKind>(kind), 400, code));
    QCOMPARE(refused.size(), 2 * forbidden);
    QCOMPARE(made.size(), 0);
    desk.commands.create({u"n"_s, {Permission::View}});
    desk.gateway.creates.back()->answer(CreatedToken{});
    QCOMPARE(made.size(), 1);
}

QTEST_GUILESS_MAIN(tst_TokenCommands)
#include "tst_tokencommands.moc"
