// SPDX-License-Identifier: Apache-2.0
#include "app/domain/apierror.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

bool isPassing(ProxyFault fault)
{
    switch (fault) {
    case ProxyFault::NotFound:
    case ProxyFault::Refused:
    case ProxyFault::TooSlow:
    case ProxyFault::Closed:
    case ProxyFault::TargetUnreachable:
        return true;
    case ProxyFault::Denied:
    case ProxyFault::Unexpected:
    case ProxyFault::SignInWanted:
    case ProxyFault::SignInRefused:
        return false;
    }
    return false;
}

} // namespace

bool isTransient(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::Refused:
    case ErrorKind::ConnectTimeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
        return true;
    case ErrorKind::RateLimited:
        return !isDailyLimit(error);
    case ErrorKind::ServerError:
        return error.httpStatus == 408 || (error.httpStatus >= 502 && error.httpStatus <= 504);
    case ErrorKind::ProxyFailed:
        return error.proxyFault && isPassing(*error.proxyFault);
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxySignIn:
    case ErrorKind::Cancelled:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::NotSupported:
    case ErrorKind::Redirected:
    case ErrorKind::NotTheApi:
    case ErrorKind::TooLarge:
    case ErrorKind::NotAllowed:
    case ErrorKind::SecretUnusable:
        return false;
    }
    return false;
}

bool isDailyLimit(const ApiError &error)
{
    return error.kind == ErrorKind::RateLimited && error.code == "DAILY_VOLUME_LIMIT_EXCEEDED"_L1;
}

bool meetsEveryRequest(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::Refused:
    case ErrorKind::ConnectTimeout:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignIn:
    case ErrorKind::Unauthorized:
    case ErrorKind::Redirected:
        return true;
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::RateLimited:
    case ErrorKind::NotSupported:
    case ErrorKind::ServerError:
    case ErrorKind::NotTheApi:
    case ErrorKind::TooLarge:
    case ErrorKind::NotAllowed:
    case ErrorKind::SecretUnusable:
        return false;
    }
    return false;
}

bool isForbiddenByApi(const ApiError &error)
{
    return error.kind == ErrorKind::Forbidden && !error.code.isEmpty();
}

} // namespace tokenry
