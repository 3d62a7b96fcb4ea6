// SPDX-License-Identifier: Apache-2.0
#include "app/errors/errornames.h"

namespace tokenry {
using namespace Qt::StringLiterals;

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
