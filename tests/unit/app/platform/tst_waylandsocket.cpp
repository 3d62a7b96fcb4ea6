// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/core/filedescriptor.h"
#include "app/platform/waylandsocket.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenry;

/// Against compositors that do not answer as one does; the real ones are those of tests/wayland.
class tst_WaylandSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingWithoutACompositor();
    void nothingFromOneThatIsSilent();
    void nothingFromOneThatTalksNonsense_data();
    void nothingFromOneThatTalksNonsense();

private:
    [[nodiscard]] FileDescriptor listen() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_WaylandSocket::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    qputenv("WAYLAND_DISPLAY", "wayland-7");
}

FileDescriptor tst_WaylandSocket::listen() const
{
    FileDescriptor server(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(m_folder->filePath(u"wayland-7"_s));
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    if (::bind(server.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(server.number(), 1) != 0)
        qFatal("no server");
    return server;
}

void tst_WaylandSocket::nothingWithoutACompositor()
{
    QCOMPARE(makeAttentionToken(10s), QByteArray());
    QCOMPARE(waylandCompositor(), QString());
    qunsetenv("WAYLAND_DISPLAY");
    QCOMPARE(makeAttentionToken(10s), QByteArray());
    qputenv("WAYLAND_DISPLAY", QByteArray(300, 'x'));
    QCOMPARE(makeAttentionToken(10s), QByteArray());
}

void tst_WaylandSocket::nothingFromOneThatIsSilent()
{
    const FileDescriptor server = listen();
    QCOMPARE(makeAttentionToken(50ms), QByteArray());
    // Its name is known even so: that of this test.
    QVERIFY(waylandCompositor().startsWith("tst_waylandsock"_L1));
}

void tst_WaylandSocket::nothingFromOneThatTalksNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("closed at once") << QByteArray();
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("ones") << QByteArray(64, '\xff');
    QTest::newRow("a text longer than its event") << QByteArray::fromHex("02000000"
                                                                         "00001400"
                                                                         "01000000"
                                                                         "ffffff7f"
                                                                         "78646700");
    QTest::newRow("an error for an answer") << QByteArray::fromHex("01000000"
                                                                   "00000c00"
                                                                   "00000000");
    QTest::newRow("all globals, and no activation") << QByteArray::fromHex("03000000"
                                                                           "00000c00"
                                                                           "00000000");
}

void tst_WaylandSocket::nothingFromOneThatTalksNonsense()
{
    QFETCH(const QByteArray, bytes);
    const FileDescriptor server = listen();
    std::thread compositor([&] {
        const FileDescriptor client(::accept(server.number(), nullptr, nullptr));
        (void)writeAll(client, bytes);
        // Until a request has come, so that the end of the connection is read after the bytes.
        char got = 0;
        (void)::recv(client.number(), &got, sizeof got, 0);
    });
    const QByteArray token = makeAttentionToken(10s);
    compositor.join();
    QCOMPARE(token, QByteArray());
}

QTEST_GUILESS_MAIN(tst_WaylandSocket)
#include "tst_waylandsocket.moc"
