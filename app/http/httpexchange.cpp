// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpexchange.h"

#include <utility>

#include <QSslConfiguration>
#include <QSslError>

#include "app/http/accessmanager.h"
#include "app/http/networkrequest.h"
#include "app/http/oneshotdevice.h"
#include "app/http/proxyerrors.h"
#include "app/http/tlspolicy.h"
#include "app/http/tlsproblems.h"
#include "app/http/transporterrors.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

// How much Qt reads ahead of us: the cap is counted by us, so little must wait uncounted.
constexpr qint64 readAhead = 256 * 1024;

} // namespace

HttpExchange::HttpExchange(std::shared_ptr<AccessManager> manager, HttpRequest request,
                           const TransportLimits &limits)
    : m_manager(std::move(manager)), m_request(std::move(request)), m_limits(limits)
{
    for (QTimer *timer : {&m_connectTimer, &m_inactivityTimer, &m_deadline})
        timer->setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        abort(TransportEnd::ConnectTimeout, u"no connection within %1 ms"_s.arg(m_limits.connect.count()));
    });
    connect(&m_inactivityTimer, &QTimer::timeout, this, [this] {
        abort(TransportEnd::Timeout, u"nothing arrived for %1 ms"_s.arg(m_limits.inactivity.count()));
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        abort(TransportEnd::Timeout, u"no complete answer within %1 ms"_s.arg(m_clock.elapsed()));
    });
}

HttpExchange::~HttpExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
    // Before the manager, whose child it is, and before the device that it reads.
    m_reply.reset();
}

void HttpExchange::start()
{
    m_clock.start();
    // Qt tells of a request without a body only by its answer or by the TLS handshake. Plain http goes to
    // this machine, where connecting does not take long; there the deadline is enough for a delete.
    if (isTls() || m_request.verb != HttpMethod::Delete)
        m_connectTimer.start(m_limits.connect);
    m_deadline.start(isChange() ? m_limits.change : m_limits.read);
    m_proxy = m_manager->chooseProxy(m_request.url);
    const QNetworkRequest request = makeNetworkRequest(m_request);
    switch (m_request.verb) {
    case HttpMethod::Get:
        m_reply.reset(m_manager->get().get(request));
        break;
    case HttpMethod::Post:
        m_upload = std::make_unique<OneShotDevice>(m_request.body);
        m_reply.reset(m_manager->get().post(request, m_upload.get()));
        break;
    case HttpMethod::Delete:
        m_upload = std::make_unique<OneShotDevice>(QByteArray());
        m_reply.reset(m_manager->get().sendCustomRequest(request, "DELETE"_ba, m_upload.get()));
        break;
    }
    m_request.secret.wipe();
    m_reply->setReadBufferSize(readAhead);
    connectReply();
}

void HttpExchange::connectReply()
{
    QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::handleSent);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_hasBegunConnecting = true; });
    connect(reply, &QNetworkReply::encrypted, this, &HttpExchange::handleEncrypted);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::handleHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::handleBody);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::handleFinished);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts.append(error.errorString());
        m_detail = texts.join("; "_L1);
        m_tls = tlsProblemOf(errors, m_reply->sslConfiguration().peerCertificate(), m_request.url.host());
    });
}

void HttpExchange::handleSent()
{
    m_isSent = true;
    m_connectTimer.stop();
    // A service that takes its time with a change is heard to the end: stopping to listen would turn a slow
    // yes into an unknown.
    if (!isChange() && !m_finished)
        m_inactivityTimer.start(m_limits.inactivity);
}

void HttpExchange::handleEncrypted()
{
    m_connectTimer.stop();
    m_tls = refuseConnection(m_reply->sslConfiguration(), m_request.url.host());
    if (m_tls)
        abort(TransportEnd::TlsFailed, tlsFaultName(m_tls->fault));
    else
        m_isEncrypted = true;
}

void HttpExchange::handleHeaders()
{
    if (m_finished || m_aborted)
        return;
    m_connectTimer.stop();
    m_inactivityTimer.start(m_limits.inactivity);
    // Again here, because a connection that was opened ahead for another request announces itself to that one
    // only.
    if (isTls())
        handleEncrypted();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding"_ba).trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        abort(TransportEnd::Encoded, u"Content-Encoding: %1"_s.arg(QString::fromLatin1(encoding.left(100))));
}

void HttpExchange::handleBody()
{
    if (m_finished || m_aborted)
        return;
    m_inactivityTimer.start(m_limits.inactivity);
    if (!m_body.appendFrom(*m_reply, m_limits.maximumBytes))
        abort(TransportEnd::TooLarge, u"more than %1 bytes"_s.arg(m_limits.maximumBytes));
}

void HttpExchange::abort(TransportEnd end, const QString &detail)
{
    if (m_finished || m_aborted)
        return;
    m_aborted = true;
    m_end = end;
    m_detail = detail;
    // Emits finished() at once.
    m_reply->abort();
}

void HttpExchange::handleFinished()
{
    if (std::exchange(m_finished, true))
        return;
    for (QTimer *timer : {&m_connectTimer, &m_inactivityTimer, &m_deadline})
        timer->stop();
    if (!m_aborted) {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_end = transportEndOf(m_reply->error(), status, m_isSent);
        if (!m_body.appendFrom(*m_reply, m_limits.maximumBytes))
            m_end = TransportEnd::TooLarge;
        if (m_end != TransportEnd::Complete && m_detail.isEmpty())
            m_detail = m_reply->errorString();
        if (m_end == TransportEnd::TlsFailed && !m_tls)
            m_tls = TlsProblem{.fault = faultOfHandshake(m_reply->errorString())};
    }
    if (!m_proxy.isNone() && !m_isEncrypted && m_end != TransportEnd::TlsFailed)
        blameProxy();
    if (m_upload)
        m_upload->expire();
    Q_EMIT ended();
}

void HttpExchange::blameProxy()
{
    // Behind it nothing was reached, so that Qt's "host not found" and the like are the proxy's words.
    switch (m_end) {
    case TransportEnd::ConnectTimeout:
        m_proxyFault = ProxyFault::TooSlow;
        break;
    case TransportEnd::ProxySignIn:
        m_proxyFault = m_manager->signedInToProxy() ? ProxyFault::SignInRefused : ProxyFault::SignInWanted;
        return;
    case TransportEnd::NameNotFound:
    case TransportEnd::Refused:
    case TransportEnd::ProxyFailed:
    case TransportEnd::ConnectionLost:
    case TransportEnd::Garbled:
        m_proxyFault = proxyFaultOf(m_reply->error(), m_reply->errorString(), m_hasBegunConnecting);
        break;
    case TransportEnd::Complete:
    case TransportEnd::TlsFailed:
    case TransportEnd::Timeout:
    case TransportEnd::Cancelled:
    case TransportEnd::TooLarge:
    case TransportEnd::Encoded:
        return;
    }
    m_end = TransportEnd::ProxyFailed;
}

bool HttpExchange::isProvenUnsent() const
{
    // Without a body that was taken from here, a POST is not whole.
    if (m_request.verb == HttpMethod::Post && !m_upload->wasRead())
        return true;
    // The manager's thread waits for handleEncrypted() before it writes, and finds our abort when it goes on.
    if (isTls())
        return !m_isEncrypted;
    return m_end == TransportEnd::Refused || m_end == TransportEnd::NameNotFound;
}

HttpResponse HttpExchange::takeAnswer()
{
    HttpResponse answer;
    answer.end = m_end;
    answer.detail = m_detail;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = std::move(m_body);
    answer.host = hostAndPort(m_request.url);
    answer.proxy = m_proxy;
    answer.proxyFault = m_proxyFault;
    answer.tls = m_tls;
    answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString().left(200);
    answer.location = QString::fromUtf8(m_reply->rawHeader("Location"_ba).left(1000));
    if (m_reply->hasRawHeader("Retry-After"_ba))
        answer.retryAfter = m_reply->rawHeader("Retry-After"_ba);
    if (m_reply->hasRawHeader("Date"_ba))
        answer.date = m_reply->rawHeader("Date"_ba);
    for (const auto &name :
         {"X-Request-Id"_ba, "Request-Id"_ba, "X-Correlation-Id"_ba, "X-Amzn-RequestId"_ba}) {
        if (answer.requestId.isEmpty())
            answer.requestId = QString::fromUtf8(m_reply->rawHeader(name).left(200));
    }
    answer.nothingSent = answer.status == 0 && isProvenUnsent();
    return answer;
}

} // namespace tokenry
