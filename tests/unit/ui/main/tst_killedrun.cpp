// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 60000;

bool isWindowShown(QProcess &program)
{
    const QByteArray said = program.peek(program.bytesAvailable());
    return said.contains("window shown");
}

} // namespace

/// Two starts of the program on one folder, and one that is killed.
class TestKilledRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartLeavesTheMarkerAlone();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start() const;

    QTemporaryDir m_folder;
};

std::unique_ptr<QProcess> TestKilledRun::start() const
{
    auto program = std::make_unique<QProcess>();
    program->setProcessChannelMode(QProcess::MergedChannels);
    program->start(QStringLiteral(TOKENRY_PROGRAM),
                   {u"--state-dir"_s, m_folder.path(), u"--log-rules"_s, u"tokenry.trace.debug=true"_s});
    return program;
}

void TestKilledRun::secondStartLeavesTheMarkerAlone()
{
    const QString marker = m_folder.filePath(u"running"_s);
    const auto first = start();
    QTRY_VERIFY_WITH_TIMEOUT(isWindowShown(*first), limitMs);
    QVERIFY(QFile::exists(marker));
    const auto second = start();
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, limitMs);
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(QFile::exists(marker));
    first->kill();
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), QProcess::NotRunning, limitMs);
    QVERIFY(QFile::exists(marker));

    const auto third = start();
    QTRY_VERIFY_WITH_TIMEOUT(isWindowShown(*third), limitMs);
    third->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(third->state(), QProcess::NotRunning, limitMs);
    QCOMPARE(third->exitStatus(), QProcess::NormalExit);
    QVERIFY2(!QFile::exists(marker), "it was told, and then ended by itself");
}

QTEST_GUILESS_MAIN(TestKilledRun)
#include "tst_killedrun.moc"
