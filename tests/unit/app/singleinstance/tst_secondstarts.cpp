// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

#include <sys/socket.h>
#include <sys/un.h>

#include "app/core/filedescriptor.h"
#include "app/singleinstance/singleinstance.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenry;

namespace {

constexpr int limitMs = 30000;

/// Speaks to the first program from the same event loop.
class Visitor final
{
    Q_DISABLE_COPY_MOVE(Visitor)

public:
    /// Does not wait when the queue of the first program is full.
    explicit Visitor(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name =
            QFile::encodeName(path).first(std::min<qsizetype>(path.size(), sizeof(address.sun_path) - 1));
        std::copy(name.cbegin(), name.cend(), address.sun_path);
        m_isConnected =
            ::connect(m_socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    }

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    void say(QByteArrayView bytes) const
    {
        [[maybe_unused]] const auto sent =
            ::send(m_socket.number(), bytes.data(), static_cast<std::size_t>(bytes.size()),
                   MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    /// All that was answered until the first program hung up; the event loop runs meanwhile.
    [[nodiscard]] QByteArray answerUntilTheEnd() const
    {
        QByteArray answer;
        const bool ended = QTest::qWaitFor([this, &answer] { return hasEnded(answer); }, limitMs);
        return ended ? answer : answer + " and no end";
    }
    [[nodiscard]] bool isServed() const
    {
        QByteArray answer;
        return m_isConnected && !hasEnded(answer);
    }

private:
    bool hasEnded(QByteArray &answer) const
    {
        char byte = 0;
        ssize_t size = 0;
        while ((size = ::recv(m_socket.number(), &byte, 1, MSG_DONTWAIT)) == 1)
            answer.append(byte);
        // A server that hangs up with something unread resets the connection.
        return size == 0 || errno == ECONNRESET;
    }

    FileDescriptor m_socket;
    bool m_isConnected = false;
};

QByteArray length(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray goodMessage()
{
    return handover::encode({.arguments = {u"tokenry"_s},
                             .workingDirectory = u"/"_s,
                             .startupId = {},
                             .secret = Secret("s3cret")})
        .view()
        .toByteArray();
}

} // namespace

/// What comes over the socket of a `SingleInstance`, from second starts and from strangers.
class tst_SecondStarts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void acknowledgesAfterTheReceiver();
    void takesAMessageByteByByte();
    void badVisitorIsDropped_data();
    void badVisitorIsDropped();
    void silentVisitorIsDropped();
    void whoHasGoneIsNotReceived();
    void floodLeavesRoom();
    void receiverMayEndTheProgram();

private:
    void proveThatItStillServes();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::vector<LaunchRequest> m_received;
    std::unique_ptr<SingleInstance> m_first;
};

void tst_SecondStarts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("XDG_RUNTIME_DIR");
    m_path = SingleInstance::socketPathFor(m_folder->path());
    m_received.clear();
    m_first = std::make_unique<SingleInstance>(m_folder->path());
    QVERIFY(m_first->claim());
    m_first->setReceiver([this](LaunchRequest request) { m_received.push_back(std::move(request)); });
}

void tst_SecondStarts::proveThatItStillServes()
{
    m_received.clear();
    Visitor connection(m_path);
    QVERIFY(connection.isConnected());
    connection.say(goodMessage());
    QCOMPARE(connection.answerUntilTheEnd(), "TKN1DONE");
    QCOMPARE(m_received.size(), std::size_t(1));
    QCOMPARE(m_received.front().secret.bytes(), QByteArrayView("s3cret"));
}

void tst_SecondStarts::acknowledgesAfterTheReceiver()
{
    proveThatItStillServes();
    proveThatItStillServes();
}

void tst_SecondStarts::takesAMessageByteByByte()
{
    Visitor connection(m_path);
    const QByteArray message = goodMessage();
    for (const char byte : message) {
        connection.say(QByteArrayView(&byte, 1));
        QCoreApplication::processEvents();
    }
    QCOMPARE(connection.answerUntilTheEnd(), "TKN1DONE");
    QCOMPARE(m_received.size(), std::size_t(1));
}

void tst_SecondStarts::badVisitorIsDropped_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("web browser") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("noughts") << QByteArray(100000, '\0');
    QTest::newRow("another version") << "TKN9" + goodMessage().sliced(4);
    QTest::newRow("two gigabytes announced") << "TKN1" + length(0x7fffffff);
    QTest::newRow("lengths that do not fit") << "TKN1" + length(8) + length(1) + length(9);
    QTest::newRow("empty body") << "TKN1" + length(0);
    QTest::newRow("half a message") << goodMessage().chopped(3);
    QTest::newRow("one byte too many") << goodMessage() + 'x';
    QTest::newRow("two messages") << goodMessage() + goodMessage();
}

void tst_SecondStarts::badVisitorIsDropped()
{
    QFETCH(QByteArray, message);
    Visitor connection(m_path);
    connection.say(message);
    QCOMPARE(connection.answerUntilTheEnd(), "TKN1");
    QVERIFY(m_received.empty());
    proveThatItStillServes();
}

void tst_SecondStarts::silentVisitorIsDropped()
{
    Visitor connection(m_path);
    QCOMPARE(connection.answerUntilTheEnd(), "TKN1");
    QVERIFY(m_received.empty());
}

/// A second start that gave up has told the person so.
void tst_SecondStarts::whoHasGoneIsNotReceived()
{
    {
        Visitor connection(m_path);
        connection.say(goodMessage());
    }
    // They are served in the order in which they came.
    proveThatItStillServes();
}

void tst_SecondStarts::floodLeavesRoom()
{
    std::vector<std::unique_ptr<Visitor>> flood;
    for (int round = 0; round < 500; ++round) {
        flood.push_back(std::make_unique<Visitor>(m_path));
        flood.back()->say(goodMessage().first(round % 20));
        if (round % 10 == 9)
            QCoreApplication::processEvents();
    }
    proveThatItStillServes();
    const auto served = std::count_if(flood.cbegin(), flood.cend(),
                                      [](const auto &connection) { return connection->isServed(); });
    QVERIFY2(served <= 16, qPrintable(QString::number(served)));
}

void tst_SecondStarts::receiverMayEndTheProgram()
{
    m_first->setReceiver([this](const LaunchRequest &) { m_first.reset(); });
    Visitor connection(m_path);
    connection.say(goodMessage());
    QCOMPARE(connection.answerUntilTheEnd(), "TKN1");
    QVERIFY(!m_first);
}

QTEST_GUILESS_MAIN(tst_SecondStarts)
#include "tst_secondstarts.moc"
