// SPDX-License-Identifier: Apache-2.0
#include "app/api/tokenrequests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/domain/baseurl.h"
#include "app/domain/clientid.h"
#include "app/domain/queryparameters.h"
#include "app/domain/tokenid.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TokenRequests)
};

// Longer than what common servers take in one line; a page of cursors and filters is far below.
constexpr qsizetype maximumUrlLength = 32 * 1024;

ApiError notAllowed(const QString &message)
{
    return {.kind = ErrorKind::NotAllowed, .effect = Effect::None, .message = message};
}

/// `path` and `query` are encoded already, byte for byte as they are to arrive.
Result<HttpRequest> makeRequest(const Endpoint &endpoint, HttpMethod verb, const QByteArray &path,
                                const QByteArray &query)
{
    if (endpoint.baseUrl.isEmpty())
        return notAllowed(Text::tr("You are not signed in."));
    for (const QString &refusal : {refuseBaseUrl(endpoint.baseUrl), refuseClientId(endpoint.clientId)}) {
        if (!refusal.isEmpty())
            return notAllowed(refusal);
    }
    QByteArray encoded =
        endpoint.baseUrl.toEncoded(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (encoded.endsWith('/'))
        encoded.chop(1);
    encoded.append(path);
    if (!query.isEmpty())
        encoded.append('?').append(query);
    if (encoded.size() > maximumUrlLength)
        return notAllowed(Text::tr("The request would be too long to send. Shorten the filter."));
    HttpRequest request;
    request.verb = verb;
    request.url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    if (!request.url.isValid())
        return notAllowed(Text::tr("This request cannot be written as a web address."));
    request.clientId = endpoint.clientId;
    request.secret = endpoint.secret.clone();
    request.additionalAuthorities = endpoint.additionalAuthorities;
    return request;
}

} // namespace

Result<HttpRequest> listRequest(const Endpoint &endpoint, const TokenQuery &query)
{
    const Result<QByteArray> parameters = listParameters(query);
    if (!parameters)
        return parameters.error();
    Result<HttpRequest> request = makeRequest(endpoint, HttpMethod::Get, "/tokens"_ba, parameters.value());
    if (request)
        request->pathTemplate = u"/tokens"_s;
    return request;
}

Result<HttpRequest> tokenRequest(const Endpoint &endpoint, HttpMethod verb, const QString &tokenId)
{
    if (!isAddressable(tokenId))
        return notAllowed(Text::tr("This token ID cannot be sent safely, so no request was sent."));
    Result<HttpRequest> request =
        makeRequest(endpoint, verb, "/tokens/"_ba + QUrl::toPercentEncoding(tokenId), QByteArray());
    if (request)
        request->pathTemplate = u"/tokens/{tokenId}"_s;
    return request;
}

Result<HttpRequest> createRequest(const Endpoint &endpoint, const NewToken &token)
{
    const QStringList permissions = askedPermissions(token);
    if (permissions.isEmpty())
        return notAllowed(Text::tr(
            "A token needs at least one permission. The service might take an empty list for all of them."));
    if (!token.name.isValidUtf16())
        return notAllowed(Text::tr("The name contains an incomplete character, which cannot be sent."));
    Result<HttpRequest> request = makeRequest(endpoint, HttpMethod::Post, "/tokens"_ba, QByteArray());
    if (request) {
        request->pathTemplate = u"/tokens"_s;
        request->body =
            QJsonDocument(QJsonObject{{u"name"_s, token.name},
                                      {u"permissions"_s, QJsonArray::fromStringList(permissions)}})
                .toJson(QJsonDocument::Compact);
    }
    return request;
}

} // namespace tokenry
