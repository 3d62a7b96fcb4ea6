// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <functional>

#include "app/core/secret.h"
#include "app/core/wipedbuffer.h"

namespace tokenry {

/// Where the built-in sandbox listens and how to sign in.
struct SandboxEndpoint
{
    QUrl baseUrl = {};
    QString clientId = {};
    Secret secret = {};
};

/// Runs `tokenry-sandbox` as a child. It reads where it listens from the child's first line of output, and
/// ends it by closing its standard input, so that a child never outlives its parent.
class SandboxProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxProcess)

public:
    /// Takes the endpoint whenever the child became ready, before `ready()`. A callback, because it carries a
    /// secret.
    using EndpointCallback = std::function<void(SandboxEndpoint)>;

    /// `program` is the executable, `database` the SQLite file; the folder is made when missing.
    SandboxProcess(QString program, QString database, QObject *parent = nullptr);
    ~SandboxProcess() override;

    void setEndpointCallback(EndpointCallback callback) { m_endpointCallback = std::move(callback); }

    /// Does nothing while it is starting or ready.
    void start();
    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    /// Ends the child; its data stays. The next `start()` gives a new credential.
    void stop();
    /// Ends the child, deletes the database and starts anew.
    void reset();
    /// The child's process id; 0 when it does not run.
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void ready();
    /// It did not get ready; `reason` is plain words. Translated.
    void startFailed(const QString &reason);
    /// It was ready and is gone, without our asking.
    void died();

private:
    enum class Phase { Stopped, Starting, Ready, Resetting };

    void readFirstLine();
    void handleEnd();
    void fail(const QString &reason);
    [[nodiscard]] bool removeDatabase() const;

    QString m_program;
    QString m_database;
    QProcess m_process;
    QTimer m_startLimit;
    WipedBuffer m_firstLine;
    EndpointCallback m_endpointCallback;
    Phase m_phase = Phase::Stopped;
    bool m_isStartWanted = false; ///< As soon as the child that was given up is gone
};

} // namespace tokenry
