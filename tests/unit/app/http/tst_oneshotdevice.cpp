// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTest>

#include "app/http/oneshotdevice.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestOneShotDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isReadOnceAndNeverRewound();
    void unreadDeviceSaysSo();
    void expiredDeviceGivesNothing();
    void emptyDeviceIsAtItsEnd();
};

void TestOneShotDevice::isReadOnceAndNeverRewound()
{
    OneShotDevice device("abcdef"_ba);
    QVERIFY(device.isSequential());
    QCOMPARE(device.bytesAvailable(), 6);
    QCOMPARE(device.read(4), "abcd"_ba);
    QVERIFY(device.wasRead());
    QVERIFY(!device.reset());
    QVERIFY(!device.seek(0));
    QCOMPARE(device.read(10), "ef"_ba);
    QVERIFY(device.atEnd());
    QVERIFY(device.read(10).isEmpty());
}

void TestOneShotDevice::unreadDeviceSaysSo()
{
    OneShotDevice device("abc"_ba);
    QVERIFY(!device.atEnd());
    QVERIFY(!device.wasRead());
}

void TestOneShotDevice::expiredDeviceGivesNothing()
{
    OneShotDevice device("abc"_ba);
    device.expire();
    QVERIFY(device.atEnd());
    QVERIFY(device.read(3).isEmpty());
    QVERIFY(!device.wasRead());
}

void TestOneShotDevice::emptyDeviceIsAtItsEnd()
{
    OneShotDevice device{QByteArray()};
    QVERIFY(device.atEnd());
    QVERIFY(!device.wasRead());
}

QTEST_GUILESS_MAIN(TestOneShotDevice)
#include "tst_oneshotdevice.moc"
