// SPDX-License-Identifier: Apache-2.0
#include "app/http/networkrequest.h"

#include "app/core/wipedbuffer.h"
#include "app/http/tlspolicy.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// `Basic …` for the header. The temporary that joins name and secret is overwritten; the header's own copies
/// live in Qt until the request ends.
QByteArray basicCredentials(const QString &clientId, const Secret &secret)
{
    WipedBuffer pair(clientId.toUtf8());
    pair.append(':');
    pair.append(secret.bytes());
    QByteArray encoded = QByteArray::fromRawData(pair.view().data(), pair.size()).toBase64();
    QByteArray header = "Basic " + encoded;
    wipeMemory(encoded.data(), static_cast<std::size_t>(encoded.size()));
    return header;
}

} // namespace

QNetworkRequest makeNetworkRequest(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // To this machine it may go in plain; loading a TLS library for that would only take time.
    if (request.url.scheme() == "https"_L1)
        network.setSslConfiguration(strictTlsConfiguration(request.additionalAuthorities));
    network.setRawHeader("Accept"_ba, "application/json"_ba);
    network.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    network.setRawHeader("User-Agent"_ba, "Tokenry"_ba);
    network.setRawHeader("Authorization"_ba, basicCredentials(request.clientId, request.secret));
    if (request.verb != HttpMethod::Get)
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (request.verb == HttpMethod::Post)
        network.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return network;
}

} // namespace tokenry
