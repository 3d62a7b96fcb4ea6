// SPDX-License-Identifier: Apache-2.0
#include "app/errors/errormessages.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"
#include "app/errors/proxymessages.h"
#include "app/errors/signinmessages.h"
#include "app/errors/tlsmessages.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

constexpr qsizetype maximumTarget = 300;

QString forbiddenSentence(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return Text::tr("The token that is signed in with may not create tokens: it needs MANAGE.");
    case Operation::Delete:
        return Text::tr("The token that is signed in with may not delete tokens: it needs MANAGE.");
    case Operation::TestCredentials:
        return Text::tr("The service accepts these credentials, but they may not read tokens.");
    case Operation::SignIn:
    case Operation::List:
    case Operation::Read:
    case Operation::Find:
        return Text::tr("The token that is signed in with may not read tokens.");
    }
    return {};
}

QString unauthorizedSentence(Operation operation, const QString &host)
{
    return operation == Operation::TestCredentials
               ? Text::tr("%1 does not accept this client ID and secret.").arg(host)
               : Text::tr("%1 does not accept the client ID and secret that you are signed in with.")
                     .arg(host);
}

QString notTheApiSentence(const ApiError &error, const QString &host)
{
    return error.httpStatus == 404
               ? Text::tr("%1 answered, but knows nothing at this address.").arg(host)
               : Text::tr("%1 answered with something that does not come from the tokens service.").arg(host);
}

} // namespace

QString errorTitle(ErrorKind kind, Operation operation)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
        return Text::tr("The service's address was not found");
    case ErrorKind::Refused:
        return Text::tr("The service cannot be reached");
    case ErrorKind::ConnectTimeout:
        return Text::tr("The service cannot be reached");
    case ErrorKind::TlsFailed:
        return Text::tr("No secure connection");
    case ErrorKind::ProxyFailed:
        return Text::tr("The proxy did not let the request through");
    case ErrorKind::ProxySignIn:
        return Text::tr("The proxy wants a sign-in of its own");
    case ErrorKind::ConnectionLost:
        return Text::tr("The connection broke off");
    case ErrorKind::Timeout:
        return Text::tr("The service did not answer in time");
    case ErrorKind::Cancelled:
        return Text::tr("Stopped");
    case ErrorKind::Unauthorized:
        return operation == Operation::TestCredentials || operation == Operation::SignIn
                   ? Text::tr("The credentials are not accepted")
                   : Text::tr("The service refuses your credentials");
    case ErrorKind::Forbidden:
        return operation == Operation::SignIn ? Text::tr("The credentials may not list tokens")
                                              : Text::tr("Not permitted");
    case ErrorKind::NotFound:
        return Text::tr("There is no such token");
    case ErrorKind::InvalidInput:
        return operation == Operation::Create ? Text::tr("The service does not accept these entries")
                                              : Text::tr("The service does not accept this request");
    case ErrorKind::Conflict:
        return Text::tr("Something else is in the way");
    case ErrorKind::RateLimited:
        return Text::tr("Too many requests");
    case ErrorKind::NotSupported:
        return Text::tr("The service cannot do this");
    case ErrorKind::ServerError:
        return Text::tr("The service has a problem");
    case ErrorKind::Redirected:
        return Text::tr("The service points elsewhere");
    case ErrorKind::NotTheApi:
        return Text::tr("This is not the tokens service");
    case ErrorKind::TooLarge:
        return Text::tr("The answer is too large");
    case ErrorKind::NotAllowed:
        return Text::tr("This was not sent");
    case ErrorKind::SecretUnusable:
        return Text::tr("The secret cannot be used");
    }
    return {};
}

QString errorSentence(const ApiError &error, Operation operation, const QString &host)
{
    if (const QString sentence = operation == Operation::SignIn ? signInSentence(error, host) : QString();
        !sentence.isEmpty())
        return sentence;
    switch (error.kind) {
    case ErrorKind::NameNotFound:
        return Text::tr("The name %1 could not be found in the network.").arg(host);
    case ErrorKind::Refused:
        return Text::tr("Nothing answers at %1.").arg(host);
    case ErrorKind::ConnectTimeout:
        return Text::tr("%1 could not be reached in time.").arg(host);
    case ErrorKind::TlsFailed:
        return tlsSentence(error, host);
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignIn:
        return proxySentence(error, host);
    case ErrorKind::ConnectionLost:
        return Text::tr("The connection to %1 ended before a complete answer had arrived.").arg(host);
    case ErrorKind::Timeout:
        return Text::tr("%1 gave no complete answer in time.").arg(host);
    case ErrorKind::Cancelled:
        return Text::tr("The request was stopped before an answer came.");
    case ErrorKind::Unauthorized:
        return unauthorizedSentence(operation, host);
    case ErrorKind::Forbidden:
        return forbiddenSentence(operation);
    case ErrorKind::NotFound:
        return Text::tr("The service knows no token with this ID. It may have been deleted.");
    case ErrorKind::InvalidInput:
        return Text::tr("The service did not accept what was sent.");
    case ErrorKind::Conflict:
        return Text::tr("The service refused, because of the state that things are in now.");
    case ErrorKind::RateLimited:
        return Text::tr("The service asks for a pause, because too much was asked of it.");
    case ErrorKind::NotSupported:
        return Text::tr("%1 does not offer this.").arg(host);
    case ErrorKind::ServerError:
        return Text::tr("%1 could not do it, because something went wrong there.").arg(host);
    case ErrorKind::Redirected:
        return error.detail.isEmpty()
                   ? Text::tr("%1 sends requests to another address. That was not followed.").arg(host)
                   : Text::tr("%1 sends requests to another address: %2. That was not followed, so that "
                              "your credentials stay here.")
                         .arg(host, displaySafe(error.detail, maximumTarget));
    case ErrorKind::NotTheApi:
        return notTheApiSentence(error, host);
    case ErrorKind::TooLarge:
        return Text::tr("The answer of %1 was larger than any real one, so it was not read to its end.")
            .arg(host);
    case ErrorKind::NotAllowed:
        return Text::tr("This program did not send the request.");
    case ErrorKind::SecretUnusable:
        return Text::tr("The answer of %1 held no usable secret.").arg(host);
    }
    return {};
}

QString errorAdvice(const ApiError &error, Operation operation)
{
    if (const QString advice = operation == Operation::SignIn ? signInAdvice(error) : QString();
        !advice.isEmpty())
        return advice;
    switch (error.kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::Refused:
    case ErrorKind::ConnectTimeout:
        return Text::tr("Check the network and the address, then try again.");
    case ErrorKind::TlsFailed:
        return tlsAdvice(error);
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignIn:
        return proxyAdvice(error);
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
        return Text::tr("Try again.");
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::Unauthorized:
        return operation == Operation::TestCredentials
                   ? Text::tr("New credentials can take a minute to be known everywhere.")
                   : Text::tr("Sign in again with a valid client ID and secret.");
    case ErrorKind::Forbidden:
        return operation == Operation::TestCredentials
                   ? QString()
                   : Text::tr("Sign in with a token that has this permission.");
    case ErrorKind::NotFound:
        return operation == Operation::Create ? QString() : Text::tr("Refresh the list.");
    case ErrorKind::InvalidInput:
        return operation == Operation::Create
                   ? Text::tr("Change your entries and try again.")
                   : Text::tr("Change the filter or start again from the first page.");
    case ErrorKind::Conflict:
        return Text::tr("Refresh the list, then try again.");
    case ErrorKind::RateLimited:
        return Text::tr("Wait a moment, then try again.");
    case ErrorKind::NotSupported:
        return Text::tr("Check the address of the service.");
    case ErrorKind::ServerError:
        return Text::tr("Try again later.");
    case ErrorKind::Redirected:
        return Text::tr("If the service has moved, change its address.");
    case ErrorKind::NotTheApi:
        return Text::tr(
            "A sign-in page of the network or a proxy may be in between, or the address is wrong.");
    case ErrorKind::TooLarge:
        return Text::tr("Check that the address is the service's.");
    case ErrorKind::NotAllowed:
        return {};
    case ErrorKind::SecretUnusable:
        return Text::tr("Tell the people who run the service.");
    }
    return {};
}

} // namespace tokenry
