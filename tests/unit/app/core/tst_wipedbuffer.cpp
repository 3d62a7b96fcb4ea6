// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QTest>

#include <utility>

#include "app/core/wipedbuffer.h"
#include "tests/support/freewatch.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class TestWipedBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growingKeepsWhatIsThere();
    void memoryIsOverwrittenBeforeItIsFreed();
    void movingLeavesNothingBehind();
    void deviceIsReadUpToTheMaximum_data();
    void deviceIsReadUpToTheMaximum();
};

void TestWipedBuffer::growingKeepsWhatIsThere()
{
    WipedBuffer buffer("start"_ba);
    QByteArray expected = "start"_ba;
    for (int i = 0; i < 100'000; ++i) {
        const char byte = static_cast<char>('a' + i % 26);
        buffer.append(byte);
        expected.append(byte);
    }
    buffer.append(QByteArrayView());
    buffer.append("end"_ba);
    QCOMPARE(buffer.view(), QByteArrayView(expected.append("end")));
    buffer.wipe();
    QVERIFY(buffer.isEmpty());
    buffer.append('x');
    QCOMPARE(buffer.view(), QByteArrayView("x"));
}

void TestWipedBuffer::memoryIsOverwrittenBeforeItIsFreed()
{
    WipedBuffer buffer("canary"_ba);
    test::FreeWatch::watch(buffer.view().data(), 6);
    buffer.append(QByteArray(100'000, 'x'));
    QVERIFY2(test::FreeWatch::isFreed && test::FreeWatch::isOverwritten, "after growing");
    test::FreeWatch::watch(buffer.view().data(), static_cast<std::size_t>(buffer.size()));
    buffer.wipe();
    QVERIFY2(test::FreeWatch::isFreed && test::FreeWatch::isOverwritten, "after a wipe");
}

void TestWipedBuffer::movingLeavesNothingBehind()
{
    WipedBuffer first("secret"_ba);
    WipedBuffer second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT: what is left of it is the point
    QCOMPARE(second.view(), QByteArrayView("secret"));
    first = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT
    QCOMPARE(first.size(), 6);
    first.append("s"_ba);
    QCOMPARE(first.view(), QByteArrayView("secrets"));
}

void TestWipedBuffer::deviceIsReadUpToTheMaximum_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << 0 << true;
    QTest::newRow("less") << 39'999 << true;
    QTest::newRow("exactly") << 40'000 << true;
    QTest::newRow("one more") << 40'001 << false;
}

void TestWipedBuffer::deviceIsReadUpToTheMaximum()
{
    QFETCH(int, size);
    QByteArray bytes(size, 'x');
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    WipedBuffer buffer;
    QTEST(buffer.appendFrom(device, 40'000), "fits");
    QCOMPARE(buffer.size(), qMin(size, 40'000));
}

QTEST_GUILESS_MAIN(TestWipedBuffer)
#include "tst_wipedbuffer.moc"
