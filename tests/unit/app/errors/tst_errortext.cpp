// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/core/displaytext.h"
#include "app/errors/errortext.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasWords_data();
    void everyErrorHasWords();
    void unknownNeverClaimsThatNothingHappened_data() { everyErrorHasWords_data(); }
    void unknownNeverClaimsThatNothingHappened();
    void definiteNoSaysSo_data() { everyErrorHasWords_data(); }
    void definiteNoSaysSo();
    void hostileTextIsMadeVisible_data() { everyErrorHasWords_data(); }
    void hostileTextIsMadeVisible();
    void createdWithoutSecretSaysWhatToDo();
    void fieldErrorsAreQuoted();
    void redirectNamesItsTarget();
    void refusalOfOurOwnIsToldInItsOwnWords();
    void codesGoToTheDetailsOnly();

private:
    static QString all(const ErrorText &text) { return text.title + u'\n' + text.message; }
};

void TestErrorText::everyErrorHasWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Operation>("operation");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::SecretUnusable); ++kind) {
        for (const Operation operation :
             {Operation::List, Operation::Read, Operation::Create, Operation::Delete,
              Operation::TestCredentials, Operation::Find, Operation::SignIn})
            QTest::addRow("kind %d, operation %d", kind, static_cast<int>(operation))
                << static_cast<ErrorKind>(kind) << operation;
    }
}

void TestErrorText::everyErrorHasWords()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Operation, operation);
    for (const Effect effect : {Effect::None, Effect::Unknown, Effect::Applied}) {
        const ErrorText text =
            describe({.kind = kind, .effect = effect, .host = u"example.com:443"_s}, operation);
        QVERIFY(!text.title.isEmpty());
        QVERIFY(!text.title.endsWith(u'.'));
        QVERIFY(text.title.size() < 60);
        QVERIFY(text.message.endsWith(u'.'));
        QVERIFY(text.message.size() > 30);
        QVERIFY(!text.details.isEmpty());
        QVERIFY(!all(text).contains(u'!'));
        QVERIFY(!all(text).contains(u"%1"_s));
        QVERIFY(!text.message.contains(u"  "_s));
        for (const QString &jargon : {u"HTTP"_s, u"TLS"_s, u"JSON"_s, u"DNS"_s, u"socket"_s, u"timeout"_s})
            QVERIFY2(!all(text).contains(jargon), qPrintable(all(text)));
    }
}

void TestErrorText::unknownNeverClaimsThatNothingHappened()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Operation, operation);
    if (operation != Operation::Create && operation != Operation::Delete)
        return;
    const ErrorText text = describe({.kind = kind, .effect = Effect::Unknown}, operation);
    QVERIFY(text.title.startsWith(u"It is not known whether"_s));
    QVERIFY(text.message.contains(u"It is not known whether the token was"_s));
    QVERIFY(text.message.contains(u"Nothing was sent again."_s));
    for (const QString &claim :
         {u"Nothing was changed"_s, u"No token was created"_s, u"was not deleted"_s, u"Try again"_s})
        QVERIFY2(!text.message.contains(claim), qPrintable(text.message));
}

void TestErrorText::definiteNoSaysSo()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Operation, operation);
    const ErrorText text = describe({.kind = kind, .effect = Effect::None}, operation);
    const QString expected = operation == Operation::Create   ? u"No token was created."_s
                             : operation == Operation::Delete ? u"The token was not deleted."_s
                                                              : u"Nothing was changed."_s;
    // A sign-in is not meant to change anything, so there it is not said.
    QVERIFY2(text.message.contains(expected) == (operation != Operation::SignIn), qPrintable(text.message));
    QVERIFY(!all(text).contains(u"not known whether"_s));
}

void TestErrorText::hostileTextIsMadeVisible()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Operation, operation);
    const QString hostile = u"<b>x</b>\u202Eevil\u0000\u2028%1 %2\n"_s + QString(100'000, u'A');
    const ErrorText text = describe(
        {.kind = kind,
         .httpStatus = 400,
         .code = hostile,
         .message = hostile,
         .detail = hostile,
         .host = hostile,
         .requestId = hostile,
         .tokenId = hostile,
         .fieldErrors = {{.field = hostile,
                          .constraint = {.format = hostile, .pattern = hostile, .allowed = {hostile}},
                          .message = {},
                          .rawConstraint = hostile},
                         {.field = hostile, .message = hostile}}},
        operation);
    QVERIFY(!hasUnsafeCharacters(text.title));
    QVERIFY(!hasUnsafeCharacters(text.message));
    for (const QString &line : text.details.split(u'\n'))
        QVERIFY(!hasUnsafeCharacters(line));
    QVERIFY(text.message.size() < 3000);
    QVERIFY(text.details.size() < 20'000);
}

void TestErrorText::createdWithoutSecretSaysWhatToDo()
{
    const ErrorText text =
        describe({.kind = ErrorKind::SecretUnusable, .effect = Effect::Applied, .tokenId = u"Token:1"_s},
                 Operation::Create);
    QCOMPARE(text.title, u"The token was created, but its secret is lost"_s);
    QVERIFY(text.message.contains(u"Delete this token and create another one."_s));
    QVERIFY(text.details.contains(u"Token:1"_s));
}

void TestErrorText::fieldErrorsAreQuoted()
{
    const ErrorText text = describe({.kind = ErrorKind::InvalidInput,
                                     .message = u"Bad"_s,
                                     .fieldErrors = {{.field = u"name"_s, .message = u"too long"_s}}},
                                    Operation::Create);
    QVERIFY(text.message.contains(u"“name: too long”"_s));
    const ErrorText ours = describe({.kind = ErrorKind::InvalidInput,
                                     .message = u"Bad"_s,
                                     .fieldErrors = {{.field = u"name"_s, .constraint = {.maxLength = 64}}}},
                                    Operation::Create);
    QVERIFY(ours.message.contains(u"name: Use at most 64 characters."_s));
    QVERIFY(!ours.message.contains(u"“"_s));
}

void TestErrorText::redirectNamesItsTarget()
{
    const ErrorText text = describe(
        {.kind = ErrorKind::Redirected, .detail = u"https://elsewhere.example/%1"_s, .host = u"here:443"_s},
        Operation::List);
    QVERIFY(text.message.contains(u"https://elsewhere.example/%1"_s));
    QVERIFY(text.message.contains(u"here:443"_s));
}

void TestErrorText::refusalOfOurOwnIsToldInItsOwnWords()
{
    const ErrorText text =
        describe({.kind = ErrorKind::NotAllowed, .message = u"Nobody is signed in."_s}, Operation::List);
    QVERIFY(text.message.startsWith(u"Nobody is signed in."_s));
}

void TestErrorText::codesGoToTheDetailsOnly()
{
    const ErrorText text = describe({.kind = ErrorKind::ServerError,
                                     .httpStatus = 503,
                                     .code = u"SERVICE_UNAVAILABLE"_s,
                                     .requestId = u"req-1"_s,
                                     .retryAfter = std::chrono::seconds(9)},
                                    Operation::List);
    QVERIFY(!all(text).contains(u"503"_s));
    QVERIFY(!all(text).contains(u"SERVICE"_s));
    for (const QString &part : {u"503"_s, u"SERVICE_UNAVAILABLE"_s, u"req-1"_s, u"9"_s})
        QVERIFY(text.details.contains(part));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
