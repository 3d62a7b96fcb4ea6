// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include "app/api/jsonscan.h"
#include "app/core/expected.h"
#include "app/domain/apierror.h"
#include "app/domain/token.h"
#include "app/domain/tokenpage.h"

namespace tokenry {

// The only place that knows the API's field names in answers. Types are checked, unknown fields are ignored,
// a secret is never looked at.

/// The fault of a text, for the details; not translated.
struct JsonComplaint
{
    QString reason;
};

/// A page of the list. A row with bad fields is kept with those fields invalid; `data` and `hasMore` of
/// another type, and `hasMore` false beside a cursor, are complaints. Of an ID that stands in the page twice
/// only the newest row is kept, and `repeatsIds` says so.
[[nodiscard]] Expected<TokenPage, JsonComplaint> parsePage(QByteArrayView text);

/// One token. An object without a readable id is a complaint.
[[nodiscard]] Expected<Token, JsonComplaint> parseToken(QByteArrayView text);

/// The token of an answer to create, member by member, so that one bad or cut member does not lose the
/// others. Call it after the secret was cut out.
[[nodiscard]] Token parseCreatedToken(QByteArrayView text, const JsonObjectScan &scan);

/// An error body in the API's own shape: an object with at least a `code`.
struct ApiErrorBody
{
    QString code = {};
    QString message = {};
    QList<FieldError> fieldErrors = {};
};

/// None when the text is something else (a proxy's HTML, nothing at all).
[[nodiscard]] std::optional<ApiErrorBody> parseErrorBody(QByteArrayView text);

} // namespace tokenry
