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
        return Text::tr("Your token may not create tokens. It needs the MANAGE permission.");
    case Operation::Delete:
        return Text::tr("Your token may not delete tokens. It needs the MANAGE permission.");
    case Operation::TestCredentials:
        return Text::tr("The service accepts these credentials, but they may not read tokens.");
    case Operation::SignIn:
    case Operation::List:
    case Operation::Read:
    case Operation::Find:
        return Text::tr("Your token may not read tokens.");
    }
    return {};
}

QString unauthorizedSentence(Operation operation, const QString &host)
{
    return operation == Operation::TestCredentials
               ? Text::tr("%1 does not accept this client ID and secret.").arg(host)
               : Text::tr("%1 does not accept your client ID and secret.").arg(host);
}

QString notTheApiSentence(const ApiError &error, const QString &host)
{
    if (isInterim(error))
        return interimSentence(error, host);
    return error.httpStatus == 404
               ? Text::tr("%1 answered that nothing exists at this address.").arg(host)
               : Text::tr("The answer of %1 does not come from the tokens service.").arg(host);
}

} // namespace

bool isInterim(const ApiError &error)
{
    return error.httpStatus >= 100 && error.httpStatus < 200;
}

QString interimSentence(const ApiError &error, const QString &host)
{
    return Text::tr("%1 sent an interim answer (status %2) before the final one. "
                    "This program cannot read the final answer after it.")
        .arg(host, QString::number(error.httpStatus));
}

QString interimAdvice()
{
    return Text::tr(
        "Ask the people who run the service, or a proxy on the way, to switch off interim answers "
        "(“early hints”).");
}

QString errorTitle(ErrorKind kind, Operation operation)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
        return Text::tr("The service's address was not found");
    case ErrorKind::Refused:
    case ErrorKind::ConnectTimeout:
        return Text::tr("The service cannot be reached");
    case ErrorKind::TlsFailed:
        return Text::tr("No secure connection");
    case ErrorKind::ProxyFailed:
        return Text::tr("The proxy did not forward the request");
    case ErrorKind::ProxySignIn:
        return Text::tr("The proxy requires its own sign-in");
    case ErrorKind::ConnectionLost:
        return Text::tr("The connection was interrupted");
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
        return Text::tr("The service refused because of a conflict");
    case ErrorKind::RateLimited:
        return Text::tr("Too many requests");
    case ErrorKind::NotSupported:
        return Text::tr("The service does not support this");
    case ErrorKind::ServerError:
        return Text::tr("The service has a problem");
    case ErrorKind::Redirected:
        return Text::tr("The service redirects to another address");
    case ErrorKind::NotTheApi:
        return Text::tr("This is not the tokens service");
    case ErrorKind::TooLarge:
        return Text::tr("The answer is too large");
    case ErrorKind::NotAllowed:
        return Text::tr("The request was not sent");
    case ErrorKind::SecretUnusable:
        return Text::tr("The secret cannot be used");
    }
    return {};
}

QString errorSentence(const ApiError &error, Operation operation, const QString &host)
{
    if (QString sentence = operation == Operation::SignIn ? signInSentence(error, host) : QString();
        !sentence.isEmpty())
        return sentence;
    switch (error.kind) {
    case ErrorKind::NameNotFound:
        return Text::tr("The host name %1 was not found.").arg(host);
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
        return Text::tr("%1 did not send a complete answer in time.").arg(host);
    case ErrorKind::Cancelled:
        return Text::tr("The request was stopped before an answer came.");
    case ErrorKind::Unauthorized:
        return unauthorizedSentence(operation, host);
    case ErrorKind::Forbidden:
        return forbiddenSentence(operation);
    case ErrorKind::NotFound:
        return Text::tr("The service knows no token with this ID. It may have been deleted.");
    case ErrorKind::InvalidInput:
        return Text::tr("The service did not accept the request.");
    case ErrorKind::Conflict:
        return Text::tr("The service refused the request because of its current state.");
    case ErrorKind::RateLimited:
        if (isDailyLimit(error))
            return Text::tr("The daily limit of the service is used up.");
        return Text::tr("The service received too many requests and asks for a pause.");
    case ErrorKind::NotSupported:
        return Text::tr("%1 does not support this request.").arg(host);
    case ErrorKind::ServerError:
        return Text::tr("%1 reported a server error.").arg(host);
    case ErrorKind::Redirected:
        return error.detail.isEmpty()
                   ? Text::tr("%1 redirects requests to another address. This program did not follow the "
                              "redirect.")
                         .arg(host)
                   : Text::tr("%1 redirects requests to another address: %2. This program did not follow it, "
                              "so your credentials were not sent there.")
                         .arg(host, displaySafe(error.detail, maximumTarget));
    case ErrorKind::NotTheApi:
        return notTheApiSentence(error, host);
    case ErrorKind::TooLarge:
        return Text::tr(
                   "The answer of %1 is larger than this program accepts, so it was not read completely.")
            .arg(host);
    case ErrorKind::NotAllowed:
        return Text::tr("This program did not send the request.");
    case ErrorKind::SecretUnusable:
        return Text::tr("The answer of %1 contains no usable secret.").arg(host);
    }
    return {};
}

QString errorAdvice(const ApiError &error, Operation operation)
{
    if (QString advice = operation == Operation::SignIn ? signInAdvice(error) : QString(); !advice.isEmpty())
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
                   ? Text::tr("The service may need a minute to accept new credentials.")
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
        if (isDailyLimit(error))
            return Text::tr("Try again tomorrow, or ask the people who run the service about the limit.");
        return Text::tr("Wait a moment, then try again.");
    case ErrorKind::NotSupported:
        return Text::tr("Check the address of the service.");
    case ErrorKind::ServerError:
        return Text::tr("Try again later.");
    case ErrorKind::Redirected:
        return Text::tr("If the service has moved, change its address.");
    case ErrorKind::NotTheApi:
        if (isInterim(error))
            return interimAdvice();
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
