// SPDX-License-Identifier: Apache-2.0
#include "apierror.h"

namespace tokenry {

bool isTransient(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::Refused:
    case ErrorKind::ConnectTimeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::ServerError:
        return error.httpStatus == 503;
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
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

bool isForbiddenByApi(const ApiError &error)
{
    return error.kind == ErrorKind::Forbidden && !error.code.isEmpty();
}

} // namespace tokenry
