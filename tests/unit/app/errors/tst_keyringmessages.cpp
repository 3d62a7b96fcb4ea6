// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "app/errors/keyringmessages.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// Whatever the keyring does: what happened, what was not changed and what to do. C28 of the design's list of
/// faults.
class tst_KeyringMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFailureExplainsItself_data();
    void eachFailureExplainsItself();
    void noTwoSoundAlike();
    void namesAndDetailsAreOnlyText();
};

namespace {

const QList<CredentialFailure> allFailures{CredentialFailure::NotFound,  CredentialFailure::Locked,
                                           CredentialFailure::Dismissed, CredentialFailure::Absent,
                                           CredentialFailure::TimedOut,  CredentialFailure::Died,
                                           CredentialFailure::NotKept,   CredentialFailure::Other};

} // namespace

void tst_KeyringMessages::eachFailureExplainsItself_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, CredentialFailure failure, const QString &happened,
                        const QString &advice) {
        QTest::newRow(name) << static_cast<int>(failure) << happened << advice;
    };
    row("not found", CredentialFailure::NotFound, u"holds no secret"_s, u"Enter the client secret again"_s);
    row("locked", CredentialFailure::Locked, u"is locked"_s, u"session only"_s);
    row("dismissed", CredentialFailure::Dismissed, u"closed or could not be shown"_s, u"session only"_s);
    row("absent", CredentialFailure::Absent, u"No keyring service runs"_s, u"session only"_s);
    row("timed out", CredentialFailure::TimedOut, u"did not answer"_s, u"session only"_s);
    row("died", CredentialFailure::Died, u"ended while"_s, u"session only"_s);
    row("not kept", CredentialFailure::NotKept, u"a different text"_s, u"session only"_s);
    row("other", CredentialFailure::Other, u"with an error"_s, u"session only"_s);
}

void tst_KeyringMessages::eachFailureExplainsItself()
{
    QFETCH(int, failure);
    QFETCH(QString, happened);
    QFETCH(QString, advice);
    const ErrorText text =
        describe(CredentialError{.failure = static_cast<CredentialFailure>(failure), .detail = u"org.x: y"_s},
                 u"Main"_s);
    QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.'));
    QVERIFY2(text.message.contains(happened), qPrintable(text.message));
    QVERIFY2(text.message.contains(u"“Main”"_s), qPrintable(text.message));
    QVERIFY2(text.message.contains(u"never written to a file"_s), qPrintable(text.message));
    QVERIFY2(text.message.contains(advice), qPrintable(text.message));
    QVERIFY2(text.details.contains(QString::fromLatin1(QTest::currentDataTag())), qPrintable(text.details));
    QVERIFY2(text.details.contains(u"org.x: y"_s), qPrintable(text.details));
}

void tst_KeyringMessages::noTwoSoundAlike()
{
    QSet<QString> titles;
    QSet<QString> messages;
    for (const CredentialFailure failure : allFailures) {
        const ErrorText text = describe(CredentialError{.failure = failure}, u"Main"_s);
        titles.insert(text.title);
        messages.insert(text.message);
    }
    QCOMPARE(titles.size(), allFailures.size());
    QCOMPARE(messages.size(), allFailures.size());
}

void tst_KeyringMessages::namesAndDetailsAreOnlyText()
{
    for (const CredentialFailure failure : allFailures) {
        const ErrorText text =
            describe(CredentialError{.failure = failure, .detail = u"a\u202Eb"_s}, u"x\u202E%1%2"_s);
        QVERIFY2(text.message.contains(u"“x⟨U+202E⟩%1%2”"_s), qPrintable(text.message));
        QVERIFY2(text.details.contains(u"a⟨U+202E⟩b"_s), qPrintable(text.details));
    }
}

QTEST_GUILESS_MAIN(tst_KeyringMessages)
#include "tst_keyringmessages.moc"
