// SPDX-License-Identifier: Apache-2.0
#include "errorwords.h"

#include <QCoreApplication>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString errorTitle(ErrorKind kind, Operation operation)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
        return Words::tr("The service's address was not found");
    case ErrorKind::Refused:
        return Words::tr("The service cannot be reached");
    case ErrorKind::ConnectTimeout:
        return Words::tr("The service cannot be reached");
    case ErrorKind::TlsFailed:
        return Words::tr("No secure connection");
    case ErrorKind::ProxyFailed:
        return Words::tr("The proxy did not let the request through");
    case ErrorKind::ProxySignIn:
        return Words::tr("The proxy wants a sign-in of its own");
    case ErrorKind::ConnectionLost:
        return Words::tr("The connection broke off");
    case ErrorKind::Timeout:
        return Words::tr("The service did not answer in time");
    case ErrorKind::Cancelled:
        return Words::tr("Stopped");
    case ErrorKind::Unauthorized:
        return operation == Operation::TestCredentials || operation == Operation::SignIn
                   ? Words::tr("The credentials are not accepted")
                   : Words::tr("The service refuses your credentials");
    case ErrorKind::Forbidden:
        return operation == Operation::SignIn ? Words::tr("The credentials may not list tokens")
                                              : Words::tr("Not permitted");
    case ErrorKind::NotFound:
        return Words::tr("There is no such token");
    case ErrorKind::InvalidInput:
        return operation == Operation::Create ? Words::tr("The service does not accept these entries")
                                              : Words::tr("The service does not accept this request");
    case ErrorKind::Conflict:
        return Words::tr("Something else is in the way");
    case ErrorKind::RateLimited:
        return Words::tr("Too many requests");
    case ErrorKind::NotSupported:
        return Words::tr("The service cannot do this");
    case ErrorKind::ServerError:
        return Words::tr("The service has a problem");
    case ErrorKind::Redirected:
        return Words::tr("The service points elsewhere");
    case ErrorKind::NotTheApi:
        return Words::tr("This is not the tokens service");
    case ErrorKind::TooLarge:
        return Words::tr("The answer is too large");
    case ErrorKind::NotAllowed:
        return Words::tr("This was not sent");
    case ErrorKind::SecretUnusable:
        return Words::tr("The secret cannot be used");
    }
    return {};
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
        return u"name not found"_s;
    case ErrorKind::Refused:
        return u"connection refused"_s;
    case ErrorKind::ConnectTimeout:
        return u"connect timeout"_s;
    case ErrorKind::TlsFailed:
        return u"TLS failed"_s;
    case ErrorKind::ProxyFailed:
        return u"proxy failed"_s;
    case ErrorKind::ProxySignIn:
        return u"proxy sign-in"_s;
    case ErrorKind::ConnectionLost:
        return u"connection lost"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"token not found"_s;
    case ErrorKind::InvalidInput:
        return u"invalid input"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::RateLimited:
        return u"rate limited"_s;
    case ErrorKind::NotSupported:
        return u"not supported"_s;
    case ErrorKind::ServerError:
        return u"server error"_s;
    case ErrorKind::Redirected:
        return u"redirected"_s;
    case ErrorKind::NotTheApi:
        return u"not the API"_s;
    case ErrorKind::TooLarge:
        return u"answer too large"_s;
    case ErrorKind::NotAllowed:
        return u"refused by this program"_s;
    case ErrorKind::SecretUnusable:
        return u"secret unusable"_s;
    }
    return {};
}

QString errorReason(const ApiError &error)
{
    const QString kind = errorKindName(error.kind);
    return error.httpStatus == 0 ? kind : u"%1 (%2)"_s.arg(kind, QString::number(error.httpStatus));
}

} // namespace tokenry
