// SPDX-License-Identifier: Apache-2.0
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

#include "app/sandboxclient/sandboxprocess.h"

using namespace Qt::StringLiterals;
using tokenry::SandboxEndpoint;
using tokenry::SandboxProcess;

namespace {

constexpr int limitMs = 30000;

} // namespace

/// Drives the real `tokenry-sandbox`.
class tst_SandboxProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void getsReadyAndAcceptsItsCredential();
    void keepsItsClientIdOverRestarts();
    void saysWhenItDied();
    void startsAgainAfterItDied();
    void resetStartsAnew();
    void missingProgramIsSaidInWords();
    void unreadableDatabaseIsSaidInWords();

private:
    [[nodiscard]] std::unique_ptr<SandboxProcess> makeProcess();
    [[nodiscard]] int statusOfList() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<SandboxEndpoint> m_endpoint;
};

void tst_SandboxProcess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_endpoint.reset();
}

std::unique_ptr<SandboxProcess> tst_SandboxProcess::makeProcess()
{
    auto process = std::make_unique<SandboxProcess>(QStringLiteral(SANDBOX_PROGRAM),
                                                    m_folder->filePath(u"sandbox.sqlite"_s));
    process->setEndpointCallback([this](SandboxEndpoint endpoint) { m_endpoint = std::move(endpoint); });
    return process;
}

int tst_SandboxProcess::statusOfList() const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_endpoint->baseUrl.toString() + u"/tokens?limit=1"_s));
    request.setRawHeader(
        "Authorization",
        "Basic " +
            (m_endpoint->clientId.toUtf8() + ':' + m_endpoint->secret.bytes().toByteArray()).toBase64());
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(limitMs))
        return -1;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void tst_SandboxProcess::getsReadyAndAcceptsItsCredential()
{
    const auto process = makeProcess();
    QSignalSpy ready(process.get(), &SandboxProcess::ready);
    process->start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, limitMs);
    QVERIFY(m_endpoint);
    QCOMPARE(statusOfList(), 200);
}

void tst_SandboxProcess::keepsItsClientIdOverRestarts()
{
    auto process = makeProcess();
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->isReady(), limitMs);
    const QString clientId = m_endpoint->clientId;
    process.reset();
    process = makeProcess();
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->isReady(), limitMs);
    QCOMPARE(m_endpoint->clientId, clientId);
    QCOMPARE(statusOfList(), 200);
}

void tst_SandboxProcess::saysWhenItDied()
{
    const auto process = makeProcess();
    QSignalSpy died(process.get(), &SandboxProcess::died);
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->isReady(), limitMs);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ended with status"_s));
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(died.count(), 1, limitMs);
    QVERIFY(!process->isReady());
}

void tst_SandboxProcess::startsAgainAfterItDied()
{
    const auto process = makeProcess();
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->isReady(), limitMs);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ended with status"_s));
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!process->isReady(), limitMs);
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->isReady(), limitMs);
    QCOMPARE(statusOfList(), 200);
}

void tst_SandboxProcess::resetStartsAnew()
{
    const auto process = makeProcess();
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->isReady(), limitMs);
    const QString clientId = m_endpoint->clientId;
    QSignalSpy ready(process.get(), &SandboxProcess::ready);
    process->reset();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, limitMs);
    QVERIFY2(m_endpoint->clientId != clientId, "a new database has a new administrator");
    QCOMPARE(statusOfList(), 200);
}

void tst_SandboxProcess::missingProgramIsSaidInWords()
{
    SandboxProcess process(m_folder->filePath(u"absent"_s), m_folder->filePath(u"sandbox.sqlite"_s));
    QSignalSpy failed(&process, &SandboxProcess::startFailed);
    process.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, limitMs);
    QVERIFY(failed.first().first().toString().contains(u"absent"_s));
}

void tst_SandboxProcess::unreadableDatabaseIsSaidInWords()
{
    QFile file(m_folder->filePath(u"sandbox.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto process = makeProcess();
    QSignalSpy failed(process.get(), &SandboxProcess::startFailed);
    process->start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, limitMs);
    QVERIFY(!failed.first().first().toString().isEmpty());
    // What could not be read is left alone.
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

QTEST_GUILESS_MAIN(tst_SandboxProcess)
#include "tst_sandboxprocess.moc"
