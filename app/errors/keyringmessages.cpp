// SPDX-License-Identifier: Apache-2.0
#include "app/errors/keyringmessages.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/core/displaytext.h"
#include "app/core/sentencetext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyringMessages)
};

constexpr qsizetype maximumName = 100;
constexpr qsizetype maximumDetail = 1000;

QString titleOf(CredentialFailure failure)
{
    switch (failure) {
    case CredentialFailure::NotFound:
        return Text::tr("The keyring holds no secret for this account");
    case CredentialFailure::Locked:
        return Text::tr("The keyring is locked");
    case CredentialFailure::Dismissed:
        return Text::tr("The keyring was not unlocked");
    case CredentialFailure::Absent:
        return Text::tr("There is no keyring");
    case CredentialFailure::TimedOut:
        return Text::tr("The keyring did not answer in time");
    case CredentialFailure::Died:
        return Text::tr("The keyring service ended");
    case CredentialFailure::NotKept:
        return Text::tr("The keyring did not store the secret");
    case CredentialFailure::Other:
        return Text::tr("The keyring reported an error");
    }
    return {};
}

QString sentenceOf(CredentialFailure failure, const QString &name)
{
    switch (failure) {
    case CredentialFailure::NotFound:
        return Text::tr("The keyring works, but it holds no secret for “%1” at this base URL and client ID.")
            .arg(name);
    case CredentialFailure::Locked:
        return Text::tr("The secret of “%1” cannot be read because the keyring is locked.").arg(name);
    case CredentialFailure::Dismissed:
        return Text::tr("The secret of “%1” cannot be read because the prompt to unlock the keyring was "
                        "closed or could not be shown.")
            .arg(name);
    case CredentialFailure::Absent:
        return Text::tr("No keyring service runs in this desktop session, so the secret of “%1” cannot be "
                        "kept or read there.")
            .arg(name);
    case CredentialFailure::TimedOut:
        return Text::tr("The keyring did not answer the request for the secret of “%1”.").arg(name);
    case CredentialFailure::Died:
        return Text::tr("The keyring service ended while it was asked for the secret of “%1”.").arg(name);
    case CredentialFailure::NotKept:
        return Text::
            tr("The secret of “%1” was written to the keyring, but the keyring returned a different text.")
                .arg(name);
    case CredentialFailure::Other:
        return Text::tr("The keyring answered with an error when it was asked for the secret of “%1”.")
            .arg(name);
    }
    return {};
}

QString adviceOf(CredentialFailure failure)
{
    switch (failure) {
    case CredentialFailure::NotFound:
        return Text::tr("Enter the client secret again.");
    case CredentialFailure::Locked:
    case CredentialFailure::Dismissed:
        return Text::tr(
            "Unlock the keyring and try again, or enter the client secret for this session only.");
    case CredentialFailure::Absent:
        return Text::tr("Start a keyring such as GNOME Keyring and try again, or use the client secret for "
                        "this session only.");
    case CredentialFailure::TimedOut:
        return Text::tr("Check whether the keyring shows a prompt in another window. Then try again, or use "
                        "the client secret for this session only.");
    case CredentialFailure::Died:
    case CredentialFailure::NotKept:
    case CredentialFailure::Other:
        return Text::tr("Try again, or use the client secret for this session only.");
    }
    return {};
}

/// For *Copy details*; not translated.
QString nameOf(CredentialFailure failure)
{
    switch (failure) {
    case CredentialFailure::NotFound:
        return u"not found"_s;
    case CredentialFailure::Locked:
        return u"locked"_s;
    case CredentialFailure::Dismissed:
        return u"dismissed"_s;
    case CredentialFailure::Absent:
        return u"absent"_s;
    case CredentialFailure::TimedOut:
        return u"timed out"_s;
    case CredentialFailure::Died:
        return u"died"_s;
    case CredentialFailure::NotKept:
        return u"not kept"_s;
    case CredentialFailure::Other:
        return u"other"_s;
    }
    return {};
}

} // namespace

ErrorText describe(const CredentialError &error, const QString &accountName)
{
    QStringList details{Text::tr("Keyring: %1").arg(nameOf(error.failure))};
    if (!error.detail.isEmpty())
        details.append(Text::tr("Detail: %1").arg(displaySafe(error.detail, maximumDetail)));
    const QStringList sentences{
        sentenceOf(error.failure, displaySafeInSentence(accountName, maximumName)),
        Text::tr("The account was not changed, and its secret is never written to a file."),
        adviceOf(error.failure)};
    return {.title = titleOf(error.failure), .message = sentences.join(u' '), .details = details.join(u'\n')};
}

} // namespace tokenry
