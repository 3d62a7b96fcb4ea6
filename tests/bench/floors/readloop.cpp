// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floors/readloop.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace tokenry::bench {

double bareLoopSeconds(const QStringList &urls, const QByteArray &authorization)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    qsizetype next = 0;
    std::function<void()> ask = [&] {
        QNetworkRequest request(QUrl::fromEncoded(urls.at(next++).toLatin1()));
        request.setRawHeader("Authorization", authorization);
        request.setRawHeader("Accept-Encoding", "identity");
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("the bare loop got no page");
            reply->readAll();
            reply->deleteLater();
            next < urls.size() ? ask() : loop.quit();
        });
    };
    ask();
    loop.exec();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

DelayingProxy::DelayingProxy(const QUrl &service, std::chrono::milliseconds delay)
    : m_service(service), m_delay(delay), m_server(new QTcpServer)
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port for the delaying proxy");
    m_url = service;
    m_url.setPort(m_server->serverPort());
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *client = m_server->nextPendingConnection())
            serve(client);
    });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

DelayingProxy::~DelayingProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void DelayingProxy::serve(QTcpSocket *client) const
{
    auto *service = new QTcpSocket(client);
    auto *delay = new QTimer(client);
    delay->setSingleShot(true);
    delay->setTimerType(Qt::PreciseTimer);
    delay->setInterval(m_delay);
    const auto forward = [client, service] { client->write(service->readAll()); };
    // The sandbox refuses requests to another host than its own.
    const QByteArray here = "Host: " + m_url.authority().toLatin1();
    const QByteArray there = "Host: " + m_service.authority().toLatin1();
    QObject::connect(client, &QTcpSocket::readyRead, service, [client, service, delay, here, there] {
        service->write(client->readAll().replace(here, there));
        delay->start();
    });
    QObject::connect(service, &QTcpSocket::readyRead, client, [delay, forward] {
        if (!delay->isActive())
            forward();
    });
    QObject::connect(delay, &QTimer::timeout, client, forward);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    service->connectToHost(m_service.host(), static_cast<quint16>(m_service.port()));
}

} // namespace tokenry::bench
