// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/tokens/list/repeatedrows.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

Token row(const QString &id, const QString &name, int updatedSecond = -1)
{
    Token token{.id = id, .name = name};
    if (updatedSecond >= 0)
        token.updatedAt.instant = QDateTime::fromSecsSinceEpoch(updatedSecond, Qt::UTC);
    return token;
}

QString shown(const QList<Token> &tokens)
{
    QStringList texts;
    for (const Token &token : tokens)
        texts.append(token.id + u'=' + token.name);
    return texts.join(u' ');
}

} // namespace

class tst_RepeatedRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowOfEachIdStays_data();
    void oneRowOfEachIdStays();
};

void tst_RepeatedRows::oneRowOfEachIdStays_data()
{
    QTest::addColumn<QList<Token>>("tokens");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<int>("repeated");
    QTest::newRow("none") << QList<Token>{} << u""_s << 0;
    QTest::newRow("all different") << QList{row(u"1"_s, u"a"_s), row(u"2"_s, u"a"_s)} << u"1=a 2=a"_s << 0;
    QTest::newRow("the second is newer")
        << QList{row(u"1"_s, u"old"_s, 10), row(u"2"_s, u"b"_s), row(u"1"_s, u"new"_s, 11)} << u"1=new 2=b"_s
        << 1;
    QTest::newRow("the first is newer")
        << QList{row(u"1"_s, u"new"_s, 11), row(u"1"_s, u"old"_s, 10)} << u"1=new"_s << 1;
    QTest::newRow("equally old") << QList{row(u"1"_s, u"first"_s, 5), row(u"1"_s, u"second"_s, 5)}
                                 << u"1=first"_s << 1;
    QTest::newRow("one without a time")
        << QList{row(u"1"_s, u"none"_s), row(u"1"_s, u"known"_s, 5)} << u"1=known"_s << 1;
    QTest::newRow("three") << QList{row(u"1"_s, u"a"_s, 1), row(u"1"_s, u"c"_s, 3), row(u"1"_s, u"b"_s, 2)}
                           << u"1=c"_s << 2;
    QTest::newRow("rows without an id are not alike")
        << QList{row(QString(), u"a"_s), row(u""_s, u"b"_s), row(QString(), u"c"_s)} << u"=a =b =c"_s << 0;
    QTest::newRow("ids differ by capitals")
        << QList{row(u"a"_s, u"1"_s), row(u"A"_s, u"2"_s)} << u"a=1 A=2"_s << 0;
}

void tst_RepeatedRows::oneRowOfEachIdStays()
{
    QFETCH(QList<Token>, tokens);
    QTEST(mergeRepeatedRows(tokens), "repeated");
    QTEST(shown(tokens), "merged");
}

QTEST_APPLESS_MAIN(tst_RepeatedRows)
#include "tst_repeatedrows.moc"
