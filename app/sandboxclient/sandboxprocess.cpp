// SPDX-License-Identifier: Apache-2.0
#include "app/sandboxclient/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <utility>

#include "app/core/logging.h"
#include "app/core/wipedtext.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Seeding takes well under a second; a starved machine may take many times that.
constexpr auto startLimit = 30s;
constexpr int endLimitMs = 3000;
constexpr int seededTokens = 300;
constexpr qint64 longestFirstLine = 4096;
constexpr qint64 longestOutput = 1024 * 1024; // dropped at once, when nothing is expected

} // namespace

SandboxProcess::SandboxProcess(QString program, QString database, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_database(std::move(database))
{
    m_startLimit.setSingleShot(true);
    m_startLimit.setInterval(startLimit);
    connect(&m_startLimit, &QTimer::timeout, this,
            [this] { fail(tr("It was not ready within 30 seconds.")); });
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readFirstLine);
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::handleEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The program %1 could not be started.").arg(QFileInfo(m_program).fileName()));
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(endLimitMs))
        return;
    m_process.kill();
    m_process.waitForFinished(endLimitMs);
}

void SandboxProcess::start()
{
    if (m_phase != Phase::Stopped)
        return;
    if (m_process.state() != QProcess::NotRunning) {
        // The last one was given up and is not gone yet.
        m_isStartWanted = true;
        return;
    }
    m_isStartWanted = false;
    m_phase = Phase::Starting;
    m_firstLine.wipe();
    QDir().mkpath(QFileInfo(m_database).absolutePath());
    m_startLimit.start();
    m_process.start(m_program, {u"--database"_s, m_database, u"--seed"_s, QString::number(seededTokens),
                                u"--stop-at-eof"_s, u"--quiet"_s});
}

void SandboxProcess::stop()
{
    m_startLimit.stop();
    m_isStartWanted = false;
    m_phase = Phase::Stopped;
    m_firstLine.wipe();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    QTimer::singleShot(endLimitMs, this, [this, ended = m_process.processId()] {
        if (m_process.processId() == ended)
            m_process.kill();
    });
}

void SandboxProcess::reset()
{
    if (m_process.state() == QProcess::NotRunning) {
        m_phase = Phase::Resetting;
        // Later, so that the caller can ask for the list first and then hears of a failure.
        QTimer::singleShot(0, this, &SandboxProcess::handleEnd);
        return;
    }
    m_phase = Phase::Resetting;
    m_startLimit.stop();
    m_process.closeWriteChannel();
    m_process.terminate();
    QTimer::singleShot(endLimitMs, this, [this] {
        if (m_phase == Phase::Resetting)
            m_process.kill();
    });
}

bool SandboxProcess::removeDatabase() const
{
    bool removed = true;
    for (const auto &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile file(m_database + suffix);
        removed = (!file.exists() || file.remove()) && removed;
    }
    return removed;
}

void SandboxProcess::readFirstLine()
{
    if (m_phase != Phase::Starting) {
        WipedBuffer dropped;
        dropped.appendFrom(m_process, longestOutput);
        return;
    }
    const bool fits = m_firstLine.appendFrom(m_process, longestFirstLine);
    if (!m_firstLine.view().contains('\n')) {
        if (!fits)
            fail(tr("Its first line of output is not understood."));
        return;
    }
    SandboxEndpoint endpoint;
    {
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromRawData(m_firstLine.view().data(), m_firstLine.size()))
                .object();
        endpoint.baseUrl = QUrl(object.value("url"_L1).toString(), QUrl::StrictMode);
        endpoint.clientId = object.value("clientId"_L1).toString();
        endpoint.secret = secretOf(object.value("clientSecret"_L1).toString());
    }
    m_firstLine.wipe();
    if (!endpoint.baseUrl.isValid() || endpoint.clientId.isEmpty() || endpoint.secret.isEmpty()) {
        fail(tr("Its first line of output is not understood."));
        return;
    }
    m_startLimit.stop();
    m_phase = Phase::Ready;
    qCInfo(logSandbox, "ready on port %d", endpoint.baseUrl.port());
    if (m_endpointCallback)
        m_endpointCallback(std::move(endpoint));
    Q_EMIT ready();
}

void SandboxProcess::handleEnd()
{
    const Phase phase = m_phase;
    m_startLimit.stop();
    switch (phase) {
    case Phase::Stopped:
        if (m_isStartWanted)
            start();
        return;
    case Phase::Starting: {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed().left(300);
        fail(said.isEmpty() ? tr("It ended before it was ready.") : said);
        return;
    }
    case Phase::Ready:
        m_phase = Phase::Stopped;
        qCWarning(logSandbox, "ended with status %d", m_process.exitCode());
        Q_EMIT died();
        return;
    case Phase::Resetting:
        m_phase = Phase::Stopped;
        if (removeDatabase())
            start();
        else
            Q_EMIT startFailed(tr("Its file could not be deleted."));
        return;
    }
}

void SandboxProcess::fail(const QString &reason)
{
    m_startLimit.stop();
    m_phase = Phase::Stopped;
    m_firstLine.wipe();
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    Q_EMIT startFailed(reason);
}

} // namespace tokenry
