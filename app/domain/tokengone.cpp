// SPDX-License-Identifier: Apache-2.0
#include "app/domain/tokengone.h"

#include "app/domain/apierror.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int httpGone = 410;

} // namespace

bool saysTokenIsGone(const ApiError &error)
{
    const bool isNotFound = error.kind == ErrorKind::NotFound && error.code == "TOKEN_NOT_FOUND"_L1;
    return isNotFound || (error.httpStatus == httpGone && !error.code.isEmpty());
}

bool isUnauthorizedByApi(const ApiError &error)
{
    return error.kind == ErrorKind::Unauthorized && !error.code.isEmpty();
}

} // namespace tokenry
