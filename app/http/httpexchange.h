// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

#include "app/http/httpmessage.h"
#include "app/http/transportlimits.h"

namespace tokenry {

class AccessManager;
class OneShotDevice;

/// One request and its answer, with every guard around QNetworkReply: deadlines of our own, a size cap, the
/// certificate's names, and a body that can be sent once. Lives on the network's thread. Destroying it ends
/// the request.
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    /// The manager is shared with others for reads, and this exchange's alone for changes.
    HttpExchange(std::shared_ptr<AccessManager> manager, HttpRequest request, const TransportLimits &limits);
    ~HttpExchange() override;

    void start();

    /// After `ended()`, once.
    [[nodiscard]] HttpResponse takeAnswer();
    /// The manager must not get another request, because this one was aborted.
    [[nodiscard]] bool wasAborted() const { return m_aborted; }
    [[nodiscard]] const AccessManager &manager() const { return *m_manager; }
    [[nodiscard]] qint64 milliseconds() const { return m_clock.elapsed(); }
    [[nodiscard]] HttpMethod verb() const { return m_request.verb; }
    [[nodiscard]] const QString &pathTemplate() const { return m_request.pathTemplate; }

Q_SIGNALS:
    /// The answer is there. Connect queued: it may come from inside of QNetworkReply.
    void ended();

private:
    void connectReply();
    void abort(TransportEnd end, const QString &detail);
    void handleSent();
    void handleHeaders();
    void handleBody();
    void handleEncrypted();
    void handleFinished();
    void blameProxy();
    [[nodiscard]] bool isChange() const { return m_request.verb != HttpMethod::Get; }
    [[nodiscard]] bool isTls() const { return m_request.url.scheme() == QLatin1String("https"); }
    [[nodiscard]] bool isProvenUnsent() const;

    std::shared_ptr<AccessManager> m_manager;
    HttpRequest m_request;
    TransportLimits m_limits;
    std::unique_ptr<OneShotDevice> m_upload;
    std::unique_ptr<QNetworkReply> m_reply;
    QElapsedTimer m_clock;
    QTimer m_connectTimer;
    QTimer m_inactivityTimer;
    QTimer m_deadline;
    WipedBuffer m_body;
    TransportEnd m_end = TransportEnd::Complete;
    QString m_detail;
    ProxyAddress m_proxy;
    std::optional<ProxyFault> m_proxyFault;
    std::optional<TlsProblem> m_tls;
    bool m_hasBegunConnecting = false;
    bool m_isSent = false;
    bool m_isEncrypted = false;
    bool m_aborted = false;
    bool m_finished = false;
};

} // namespace tokenry
