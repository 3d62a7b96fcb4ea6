// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QtEndian>
#include <QTest>

#include <utility>

#include "app/singleinstance/launchrequest.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

namespace {

QByteArray length(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray text(const QByteArray &bytes)
{
    return length(static_cast<quint32>(bytes.size())) + bytes;
}

LaunchRequest sample()
{
    return {.arguments = {u"tokenry"_s, u""_s, u"--account"_s, u"Zürich \n 支払い"_s},
            .workingDirectory = u"/home/me/a folder"_s,
            .startupId = "token_TIME42",
            .secret = Secret(QByteArrayView("s3cr\0et", 7))};
}

QByteArray bodyOf(const LaunchRequest &request)
{
    return handover::encode(request).view().sliced(handover::headSize).toByteArray();
}

} // namespace

class tst_LaunchRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesAsItWasSent();
    void headTellsTheSizeOfTheBody();
    void badHeadIsRefused_data();
    void badHeadIsRefused();
    void cutBodyIsRefusedAtEachByte();
    void badBodyIsRefused_data();
    void badBodyIsRefused();
    void tooMuchIsNotSent();
    void startupIdComesFromTheDesktop();
};

void tst_LaunchRequest::arrivesAsItWasSent()
{
    const LaunchRequest sent = sample();
    const auto received = handover::decode(bodyOf(sent));
    QVERIFY(received);
    QCOMPARE(received->arguments, sent.arguments);
    QCOMPARE(received->workingDirectory, sent.workingDirectory);
    QCOMPARE(received->startupId, sent.startupId);
    QCOMPARE(received->secret.bytes(), sent.secret.bytes());
    const auto nothing = handover::decode(bodyOf({}));
    QVERIFY(nothing);
    QVERIFY(nothing->arguments.isEmpty() && nothing->secret.isEmpty());
}

void tst_LaunchRequest::headTellsTheSizeOfTheBody()
{
    const WipedBuffer message = handover::encode(sample());
    const auto size = handover::bodySize(message.view().first(handover::headSize));
    QCOMPARE(size, std::optional<std::size_t>(static_cast<std::size_t>(message.view().size()) -
                                              handover::headSize));
}

void tst_LaunchRequest::badHeadIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << QByteArray("TKN1\0\0\0", 7);
    QTest::newRow("long") << QByteArray("TKN1\0\0\0\1x", 9);
    QTest::newRow("of another program") << QByteArray("GET / HT");
    QTest::newRow("of another version") << "TKN2" + length(16);
    QTest::newRow("one byte too much") << "TKN1" + length((1 << 20) + 1);
    QTest::newRow("absurd") << "TKN1" + length(0xffffffff);
}

void tst_LaunchRequest::badHeadIsRefused()
{
    QFETCH(QByteArray, head);
    QVERIFY(!handover::bodySize(head));
}

void tst_LaunchRequest::cutBodyIsRefusedAtEachByte()
{
    const QByteArray body = bodyOf(sample());
    for (qsizetype size = 0; size < body.size(); ++size)
        QVERIFY2(!handover::decode(body.first(size)), qPrintable(QString::number(size)));
}

void tst_LaunchRequest::badBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray empty = text({});
    QTest::newRow("something left over") << length(0) + empty + empty + empty + 'x';
    QTest::newRow("more arguments than there are") << length(2) + text("tokenry") + empty;
    QTest::newRow("four milliard arguments") << length(0xffffffff) + empty + empty + empty;
    QTest::newRow("argument longer than the body") << length(1) + length(0xffffffff) + empty + empty + empty;
    QTest::newRow("secret longer than the body") << length(0) + empty + empty + length(5) + "four";
}

void tst_LaunchRequest::badBodyIsRefused()
{
    QFETCH(QByteArray, body);
    QVERIFY(!handover::decode(body));
}

void tst_LaunchRequest::tooMuchIsNotSent()
{
    LaunchRequest request;
    // The number of arguments and four lengths take the rest.
    request.arguments = {QString((1 << 20) - 20, u'x')};
    QCOMPARE(bodyOf(request).size(), 1 << 20);
    request.arguments = {QString((1 << 20) - 19, u'x')};
    QVERIFY(handover::encode(request).isEmpty());
}

void tst_LaunchRequest::startupIdComesFromTheDesktop()
{
    qputenv("DESKTOP_STARTUP_ID", "x11_TIME7");
    qunsetenv("XDG_ACTIVATION_TOKEN");
    LaunchRequest start = thisStart({u"tokenry"_s});
    QCOMPARE(start.arguments, QStringList{u"tokenry"_s});
    QCOMPARE(start.workingDirectory, QDir::currentPath());
    QCOMPARE(start.startupId, "x11_TIME7");
    qputenv("XDG_ACTIVATION_TOKEN", "wayland");
    start = thisStart({});
    QCOMPARE(start.startupId, "wayland");
}

QTEST_GUILESS_MAIN(tst_LaunchRequest)
#include "tst_launchrequest.moc"
