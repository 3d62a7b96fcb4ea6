// SPDX-License-Identifier: Apache-2.0
#include "app/core/sentencetext.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include "app/core/displaytext.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

/// A name of another direction may not move the words and numbers of the sentence that it stands in.
class TestSentenceText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameOfAnotherDirectionIsIsolated_data();
    void nameOfAnotherDirectionIsIsolated();
    void endsOfAnIdKeepTheirPlaces();
};

void TestSentenceText::nameOfAnotherDirectionIsIsolated_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const QLocale english(QLocale::English);
    const QLocale hebrew(QLocale::Hebrew);
    QTest::newRow("same direction") << english << u"payout worker 2"_s << u"payout worker 2"_s;
    QTest::newRow("Arabic") << english << u"تصدير 2"_s << u"\u2068تصدير 2\u2069"_s;
    QTest::newRow("in part") << english << u"worker שלום"_s << u"\u2068worker שלום\u2069"_s;
    QTest::newRow("beyond the first plane")
        << english << u"\U0001E900\U0001E901"_s << u"\u2068\U0001E900\U0001E901\u2069"_s;
    QTest::newRow("Latin in Hebrew") << hebrew << u"worker"_s << u"\u2068worker\u2069"_s;
    QTest::newRow("override") << english << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::newRow("isolate of its own") << english << u"\u2069שלום"_s << u"\u2068⟨U+2069⟩שלום\u2069"_s;
}

void TestSentenceText::nameOfAnotherDirectionIsIsolated()
{
    QFETCH(const QLocale, language);
    QFETCH(const QString, name);
    const QLocale before;
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(language);
    QTEST(displaySafeInSentence(name), "shown");
}

void TestSentenceText::endsOfAnIdKeepTheirPlaces()
{
    const QLocale before;
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    const QString id = u"96575320000000000000034e"_s;
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(shortId(id), u"96575320…034e"_s);
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    QCOMPARE(shortId(id), u"96575320\u200E…\u200E034e"_s);
}

QTEST_GUILESS_MAIN(TestSentenceText)
#include "tst_sentencetext.moc"
