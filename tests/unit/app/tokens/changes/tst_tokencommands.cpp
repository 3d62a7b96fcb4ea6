// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <optional>

#include "tests/unit/app/tokens/changes/commandsfixture.h"

using namespace tokenry;
using namespace tokenry::test;
using namespace Qt::StringLiterals;

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
    void aTokenWithoutAnIdIsNotAddressed();
    void aReadOnlyAccountSendsNothing();
    void answersTellWhatOneMayDo_data();
    void answersTellWhatOneMayDo();
};

void tst_TokenCommands::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_TokenCommands::theSecretIsHandedOverBeforeAnythingIsTold()
{
    Fixture fixture;
    QStringList story;
    fixture.commands.setCreatedTokenReceiver([&](CreatedToken created) {
        story.append(u"handover %1 %2"_s.arg(created.token.id, QString::fromUtf8(created.secret.bytes())));
        QVERIFY(!fixture.commands.isCreating());
    });
    connect(&fixture.commands, &TokenCommands::createStarted, this, [&] { story.append(u"started"_s); });
    connect(&fixture.commands, &TokenCommands::created, this,
            [&](const Token &token) { story.append(u"created "_s + token.id); });
    QVERIFY(fixture.commands.create({u"n"_s, {Permission::View}}));
    QVERIFY(fixture.commands.isCreating());
    CreatedToken created;
    created.token = fakeToken(u"new"_s);
    created.secret = Secret(QByteArrayView("canary"));
    fixture.gateway.creates.at(0)->answer(std::move(created));
    QCOMPARE(story, (QStringList{u"started"_s, u"handover new canary"_s, u"created new"_s}));
}

void tst_TokenCommands::oneCreateAtATime()
{
    Fixture fixture;
    fixture.commands.setCreatedTokenReceiver([](CreatedToken) {});
    QVERIFY(fixture.commands.create({u"n"_s, {Permission::View}}));
    QVERIFY(!fixture.commands.create({u"n"_s, {Permission::View}}));
    QCOMPARE(fixture.gateway.creates.size(), 1U);
    fixture.gateway.creates.at(0)->answer(CreatedToken{});
    QVERIFY(fixture.commands.create({u"n"_s, {Permission::View}}));
}

void tst_TokenCommands::nothingIsCreatedWhenNobodyTakesTheSecret()
{
    Fixture fixture;
    QVERIFY(!fixture.commands.create({u"n"_s, {Permission::View}}));
    QCOMPARE(fixture.gateway.creates.size(), 0U);
}

void tst_TokenCommands::aFailedCreateIsTold()
{
    Fixture fixture;
    bool wasHandedOver = false;
    fixture.commands.setCreatedTokenReceiver([&](CreatedToken) { wasHandedOver = true; });
    const QSignalSpy failed(&fixture.commands, &TokenCommands::createFailed);
    QVERIFY(fixture.commands.create({u"n"_s, {Permission::View}}));
    fixture.gateway.creates.at(0)->answer(lost);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<ApiError>(), lost);
    QVERIFY(!wasHandedOver && !fixture.commands.isCreating());
}

void tst_TokenCommands::severalAreDeletedInTurn()
{
    Fixture fixture;
    const QSignalSpy deleted(&fixture.commands, &TokenCommands::deleted);
    QVERIFY(!fixture.commands.deleteTokens({}));
    fixture.start({u"a"_s, u"b"_s});
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Sending, Outcome::Waiting}));
    QVERIFY(!fixture.commands.deleteTokens({fakeToken(u"c"_s)}));
    QCOMPARE(fixture.sent(), QStringList{u"a"_s});
    fixture.answer({});
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Deleted, Outcome::Sending}));
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().toString(), u"a"_s);
    QCOMPARE(fixture.finished.size(), 0);
    fixture.answer({});
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Deleted, Outcome::Deleted}));
    QCOMPARE(fixture.finished.size(), 1);
    QVERIFY(!fixture.commands.isDeleting());
    fixture.start({u"c"_s});
    QCOMPARE(fixture.commands.deletion().size(), 1);
}

void tst_TokenCommands::answersBecomeOutcomes_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isChecked");
    const auto failed = [](ErrorKind kind, int status) { return fakeError(kind, status); };
    QTest::newRow("token not found") << gone << Outcome::AlreadyGone << false;
    QTest::newRow("410") << fakeError(ErrorKind::Conflict, 410, u"GONE"_s) << Outcome::AlreadyGone << false;
    QTest::newRow("410 without the API's JSON")
        << failed(ErrorKind::Conflict, 410) << Outcome::Failed << false;
    QTest::newRow("another 404") << fakeError(ErrorKind::NotFound, 404, u"CUSTOMER_NOT_FOUND"_s)
                                 << Outcome::Sending << true;
    QTest::newRow("proxy's 404") << fakeError(ErrorKind::NotTheApi, 404, {}, Effect::Unknown)
                                 << Outcome::Sending << true;
    QTest::newRow("400") << failed(ErrorKind::InvalidInput, 400) << Outcome::Failed << false;
    QTest::newRow("409") << failed(ErrorKind::Conflict, 409) << Outcome::Failed << false;
    QTest::newRow("501") << failed(ErrorKind::NotSupported, 501) << Outcome::Failed << false;
    QTest::newRow("refused") << failed(ErrorKind::Refused, 0) << Outcome::Failed << false;
    QTest::newRow("lost") << lost << Outcome::Sending << true;
    QTest::newRow("timed out") << fakeError(ErrorKind::Timeout, 0, {}, Effect::Unknown) << Outcome::Sending
                               << true;
    QTest::newRow("500") << fakeError(ErrorKind::ServerError, 500, {}, Effect::Unknown) << Outcome::Sending
                         << true;
}

void tst_TokenCommands::answersBecomeOutcomes()
{
    QFETCH(ApiError, error);
    QFETCH(bool, isChecked);
    Fixture fixture;
    fixture.start({u"a"_s});
    fixture.answer(error);
    QTEST(fixture.outcomes().first(), "outcome");
    QCOMPARE(fixture.gateway.gets.size(), isChecked ? 1U : 0U);
    QCOMPARE(fixture.finished.size(), isChecked ? 0 : 1);
    // Whatever it was, it is not sent again.
    QCOMPARE(fixture.sent().size(), 1);
    if (fixture.outcomes().first() == Outcome::Failed)
        QCOMPARE(fixture.commands.deletion().first().error, std::optional(error));
}

void tst_TokenCommands::readsDecideUnknownOutcomes_data()
{
    QTest::addColumn<std::optional<ApiError>>("read"); // Absent: the token is there.
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("still there") << std::optional<ApiError>() << false << Outcome::StillThere;
    QTest::newRow("gone") << std::optional(gone) << false << Outcome::Deleted;
    QTest::newRow("proxy's 404") << std::optional(fakeError(ErrorKind::NotTheApi, 404)) << false
                                 << Outcome::Unknown;
    QTest::newRow("lost too") << std::optional(lost) << false << Outcome::Unknown;
    QTest::newRow("gone, by 410") << std::optional(fakeError(ErrorKind::Conflict, 410, u"GONE"_s)) << false
                                  << Outcome::Deleted;
    QTest::newRow("own, 401") << std::optional(fakeError(ErrorKind::Unauthorized, 401, u"UNAUTHORIZED"_s))
                              << true << Outcome::Deleted;
    QTest::newRow("own, a proxy's 401")
        << std::optional(fakeError(ErrorKind::Unauthorized, 401)) << true << Outcome::Unknown;
    QTest::newRow("not own, 401") << std::optional(fakeError(ErrorKind::Unauthorized, 401)) << false
                                  << Outcome::Unknown;
    QTest::newRow("own, still there") << std::optional<ApiError>() << true << Outcome::StillThere;
}

void tst_TokenCommands::readsDecideUnknownOutcomes()
{
    QFETCH(std::optional<ApiError>, read);
    QFETCH(bool, isOwn);
    QFETCH(Outcome, outcome);
    Fixture fixture;
    if (isOwn)
        fixture.commands.setOwnClientId(fakeToken(u"a"_s).clientId);
    fixture.start({u"a"_s});
    fixture.answer(lost);
    QCOMPARE(fixture.gateway.gets.at(0)->argument, u"a"_s);
    if (read)
        fixture.gateway.gets.at(0)->answer(*read);
    else
        fixture.gateway.gets.at(0)->answer(fakeToken(u"a"_s));
    QCOMPARE(fixture.outcomes().first(), outcome);
    QCOMPARE(fixture.finished.size(), 1);
    const auto error = fixture.commands.deletion().first().error;
    QCOMPARE(error.has_value(), outcome != Outcome::Deleted);
    if (error) {
        // The delete's own error.
        QCOMPARE(error->kind, ErrorKind::ConnectionLost);
        QCOMPARE(error->effect, Effect::Unknown);
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
    Fixture fixture;
    fixture.start({u"a"_s, u"b"_s, u"c"_s});
    fixture.answer({});
    fixture.answer(byRead ? lost : error);
    if (byRead)
        fixture.gateway.gets.back()->answer(error);
    QCOMPARE(fixture.outcomes(),
             (QList{Outcome::Deleted, byRead ? Outcome::Unknown : Outcome::Failed, Outcome::NotSent}));
    QCOMPARE(fixture.commands.deletion().at(2).error, std::optional(error));
    QCOMPARE(fixture.sent().size(), 2);
    QCOMPARE(fixture.finished.size(), 1);
}

/// After it nothing can be sent: the others would all fail.
void tst_TokenCommands::theOwnTokenIsDeletedLast()
{
    Fixture fixture;
    fixture.commands.setOwnClientId(fakeToken(u"a"_s).clientId);
    fixture.start({u"a"_s, u"b"_s, u"c"_s});
    for (int answers = 0; answers < 3; ++answers)
        fixture.answer({});
    QCOMPARE(fixture.sent(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(fixture.commands.deletion().first().token.id, u"a"_s);
}

void tst_TokenCommands::aTokenWithoutAnIdIsNotAddressed()
{
    Fixture fixture;
    fixture.start({u""_s, u"b"_s});
    QCOMPARE(fixture.sent(), QStringList{u"b"_s});
    QCOMPARE(fixture.outcomes(), (QList{Outcome::Failed, Outcome::Sending}));
    QCOMPARE(fixture.commands.deletion().first().error->kind, ErrorKind::NotAllowed);
}

void tst_TokenCommands::aReadOnlyAccountSendsNothing()
{
    Fixture fixture;
    bool wasHandedOver = false;
    fixture.commands.setCreatedTokenReceiver([&](CreatedToken) { wasHandedOver = true; });
    fixture.commands.setChangesAllowed(false, u"read-only"_s);
    std::optional<ApiError> said;
    connect(&fixture.commands, &TokenCommands::createFailed, this,
            [&](const ApiError &error) { said = error; });
    QVERIFY(fixture.commands.create({u"n"_s, {Permission::View}}));
    QVERIFY(said);
    QCOMPARE(said->kind, ErrorKind::NotAllowed);
    QCOMPARE(said->message, u"read-only"_s);
    QCOMPARE(said->effect, Effect::None);
    QVERIFY(!fixture.commands.isCreating());
    fixture.start({u"a"_s, u"b"_s});
    QCOMPARE(fixture.outcomes(), (QList<Outcome>{Outcome::NotSent, Outcome::NotSent}));
    QCOMPARE(fixture.commands.deletion().constFirst().error->message, u"read-only"_s);
    QCOMPARE(fixture.finished.size(), 1);
    QVERIFY2(fixture.gateway.creates.empty() && fixture.gateway.removes.empty(), "not one byte is sent");
    QVERIFY2(fixture.gateway.gets.empty() && fixture.gateway.lists.empty() && !wasHandedOver,
             "nor anything beside it");
    fixture.commands.setChangesAllowed(true);
    fixture.start({u"a"_s});
    QVERIFY(fixture.commands.create({u"n"_s, {Permission::View}}));
    QCOMPARE(fixture.gateway.removes.size(), 1U);
    QCOMPARE(fixture.gateway.creates.size(), 1U);
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
    Fixture fixture;
    fixture.commands.setCreatedTokenReceiver([](CreatedToken) {});
    const QSignalSpy refused(&fixture.commands, &TokenCommands::changeForbidden);
    const QSignalSpy made(&fixture.commands, &TokenCommands::changeMade);
    fixture.commands.create({u"n"_s, {Permission::View}});
    fixture.gateway.creates.back()->answer(fakeError(static_cast<ErrorKind>(kind), 400, code));
    QCOMPARE(refused.size(), forbidden);
    fixture.start({u"a"_s});
    fixture.answer(fakeError(static_cast<ErrorKind>(kind), 400, code));
    QCOMPARE(refused.size(), 2 * forbidden);
    QCOMPARE(made.size(), 0);
    fixture.commands.create({u"n"_s, {Permission::View}});
    fixture.gateway.creates.back()->answer(CreatedToken{});
    QCOMPARE(made.size(), 1);
}

QTEST_GUILESS_MAIN(tst_TokenCommands)
#include "tst_tokencommands.moc"
