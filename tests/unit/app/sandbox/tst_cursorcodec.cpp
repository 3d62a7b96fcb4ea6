// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>

#include <limits>
#include <string>

#include "app/sandbox/api/cursorcodec.h"

using namespace tokenry::sandbox;

/// Cursors that the sandbox signs.
class TestCursorCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cursorsComeBackOnlyWithTheirKeyAndFilters();
};

void TestCursorCodec::cursorsComeBackOnlyWithTheirKeyAndFilters()
{
    const CursorCodec codec("key");
    ListFilter filter;
    filter.name = "pay";
    for (const Millis created :
         {Millis{0}, Millis{-5}, Millis{1709164800007}, std::numeric_limits<Millis>::max()}) {
        const std::string cursor = codec.encode({created, "Token:x"}, filter);
        const auto key = codec.decode(cursor, filter);
        QVERIFY(key);
        QCOMPARE(key->created, created);
        QCOMPARE(key->id, std::string("Token:x"));
        QVERIFY(!codec.decode(cursor, {}));
        QVERIFY(!CursorCodec("other").decode(cursor, filter));
        for (std::size_t place = 0; place < cursor.size(); ++place) {
            std::string damaged = cursor;
            damaged[place] = damaged[place] == 'A' ? 'B' : 'A';
            QVERIFY(!codec.decode(damaged, filter));
            QVERIFY(!codec.decode(cursor.substr(0, place), filter));
        }
    }
}

QTEST_GUILESS_MAIN(TestCursorCodec)
#include "tst_cursorcodec.moc"
