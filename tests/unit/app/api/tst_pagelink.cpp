// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/pagelink.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_PageLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCursorIsTakenOnlyWithoutDoubt_data();
    void theCursorIsTakenOnlyWithoutDoubt();
};

void tst_PageLink::theCursorIsTakenOnlyWithoutDoubt_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("cursor");
    const QByteArray rows = R"("data":[{"id":"Token:1","nextCursor":"of a row","name":"\"}]"}])";
    QTest::newRow("as documented") << "{" + rows + R"(,"hasMore":true,"nextCursor":"a/b=","totalCount":9})"
                                   << u"a/b="_s;
    QTest::newRow("other order, white space")
        << R"( { "nextCursor" : "c" , "hasMore" : true , )" + rows + " } " << u"c"_s;
    QTest::newRow("beyond ASCII") << "{" + rows + R"(,"hasMore":true,"nextCursor":"ä"})" << u"ä"_s;
    QTest::newRow("the end") << "{" + rows + R"(,"hasMore":false})" << QString();
    QTest::newRow("a contradiction") << "{" + rows + R"(,"hasMore":false,"nextCursor":"c"})" << QString();
    QTest::newRow("no cursor") << "{" + rows + R"(,"hasMore":true})" << QString();
    QTest::newRow("an empty cursor") << "{" + rows + R"(,"hasMore":true,"nextCursor":""})" << QString();
    QTest::newRow("null") << "{" + rows + R"(,"hasMore":true,"nextCursor":null})" << QString();
    QTest::newRow("a number") << "{" + rows + R"(,"hasMore":true,"nextCursor":712})" << QString();
    QTest::newRow("a text that is true")
        << "{" + rows + R"(,"hasMore":"true","nextCursor":"c"})" << QString();
    QTest::newRow("escapes") << "{" + rows + R"(,"hasMore":true,"nextCursor":"a\/b"})" << QString();
    QTest::newRow("given twice") << "{" + rows + R"(,"hasMore":true,"nextCursor":"c","nextCursor":"d"})"
                                 << QString();
    QTest::newRow("more given twice")
        << "{" + rows + R"(,"hasMore":true,"nextCursor":"c","hasMore":false})" << QString();
    QTest::newRow("cut") << "{" + rows + R"(,"hasMore":true,"nextCursor":"c")" << QString();
    QTest::newRow("more behind it") << "{" + rows + R"(,"hasMore":true,"nextCursor":"c"}x)" << QString();
    QTest::newRow("no object") << R"(["hasMore",true,"nextCursor","c"])"_ba << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_PageLink::theCursorIsTakenOnlyWithoutDoubt()
{
    QFETCH(const QByteArray, page);
    QTEST(nextCursorIn(page).value_or(QString()), "cursor");
}

QTEST_GUILESS_MAIN(tst_PageLink)
#include "tst_pagelink.moc"
