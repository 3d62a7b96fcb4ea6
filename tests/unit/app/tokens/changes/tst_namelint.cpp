// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/tokens/changes/namelint.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_NameLint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreJudged_data();
    void namesAreJudged();
};

void tst_NameLint::namesAreJudged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");   // A word of it; empty: none
    QTest::addColumn<QString>("warning"); // Likewise
    const QString no;
    QTest::newRow("ordinary") << u"payout-worker"_s << no << no;
    QTest::newRow("any script") << u"Zürich 日本 مرحبا 👩\u200D👩\u200D👧"_s << no << no;
    QTest::newRow("markup") << u"<b>&%1"_s << no << no;
    QTest::newRow("empty") << u""_s << u"Enter"_s << no;
    QTest::newRow("spaces") << u"  \u00A0"_s << u"white space"_s << no;
    QTest::newRow("newline") << u"a\nb"_s << u"control"_s << no;
    QTest::newRow("NUL") << u"a"_s + QChar(0) << u"control"_s << no;
    QTest::newRow("override") << u"a\u202Eb"_s << u"direction"_s << no;
    QTest::newRow("isolate") << u"\u2066b"_s << u"direction"_s << no;
    QTest::newRow("Arabic letter mark") << u"a\u061C"_s << u"direction"_s << no;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"control"_s << no;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) << u"control"_s << no;
    QTest::newRow("leading space") << u" a"_s << no << u"space"_s;
    QTest::newRow("trailing space") << u"a "_s << no << u"space"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << no << u"cannot be seen"_s;
    QTest::newRow("duplicate") << u"loaded"_s << no << u"already"_s;
    QTest::newRow("duplicate in the other Unicode form") << u"cafe\u0301"_s << no << u"already"_s;
    QTest::newRow("another case is another name") << u"Loaded"_s << no << no;
}

void tst_NameLint::namesAreJudged()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    QFETCH(QString, warning);
    const NameLint lint = lintName(name, {u"other"_s, u"loaded"_s, u"caf\u00e9"_s});
    QCOMPARE(lint.error.isEmpty(), error.isEmpty());
    QCOMPARE(lint.warning.isEmpty(), warning.isEmpty());
    QVERIFY2(lint.error.contains(error), qPrintable(lint.error));
    QVERIFY2(lint.warning.contains(warning), qPrintable(lint.warning));
}

QTEST_GUILESS_MAIN(tst_NameLint)
#include "tst_namelint.moc"
