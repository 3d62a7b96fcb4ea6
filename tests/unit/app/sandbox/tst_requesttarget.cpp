// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QTest>

#include <string_view>

#include "app/sandbox/api/requesttarget.h"

using namespace tokenry::sandbox;

/// The target of a request, in parts.
class TestRequestTarget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreTakenApart();
};

void TestRequestTarget::targetsAreTakenApart()
{
    const auto absolute = parseTarget("http://localhost:1/a?b?c");
    QVERIFY(absolute);
    QCOMPARE(absolute->authority.value(), std::string_view("localhost:1"));
    QCOMPARE(absolute->path, std::string_view("/a"));
    QCOMPARE(absolute->query, std::string_view("b?c"));
    QVERIFY(!parseTarget("/a")->authority);
    QCOMPARE(parseTarget("/a?")->query, std::string_view());
    for (const char *bad :
         {"", "*", "a", "http://", "http://h?x", "https://h/", "/a#b", "/a b", "/\x7f", "/\xc3\xa9"})
        QVERIFY2(!parseTarget(bad), bad);
}

QTEST_GUILESS_MAIN(TestRequestTarget)
#include "tst_requesttarget.moc"
