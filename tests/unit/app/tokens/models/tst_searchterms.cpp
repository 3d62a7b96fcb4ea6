// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/tokens/models/searchterms.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_SearchTerms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreTerms_data();
    void wordsAreTerms();
    void aNoteIsFoundByEachOfItsParts();
};

void tst_SearchTerms::wordsAreTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms"); // Each in brackets, an excluded one behind a minus sign
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("space") << u" \t "_s << u""_s;
    QTest::newRow("one word") << u" payout "_s << u"[payout]"_s;
    QTest::newRow("two words") << u"payout  worker"_s << u"[payout][worker]"_s;
    QTest::newRow("excluded") << u"payout -worker"_s << u"[payout]-[worker]"_s;
    QTest::newRow("only excluded") << u"-worker"_s << u"-[worker]"_s;
    QTest::newRow("a minus sign within") << u"payout-worker"_s << u"[payout-worker]"_s;
    QTest::newRow("a minus sign alone") << u"a - b"_s << u"[a][-][b]"_s;
    QTest::newRow("a minus sign at the end") << u"a -"_s << u"[a][-]"_s;
    QTest::newRow("two minus signs") << u"--force"_s << u"-[-force]"_s;
    QTest::newRow("quoted") << u"\"payout worker\" eu"_s << u"[payout worker][eu]"_s;
    QTest::newRow("quoted and excluded") << u"-\"payout worker\""_s << u"-[payout worker]"_s;
    QTest::newRow("quoted minus sign") << u"\"-worker\""_s << u"[-worker]"_s;
    QTest::newRow("not closed yet") << u"a \"payout wor"_s << u"[a][payout wor]"_s;
    QTest::newRow("empty quotes") << u"\"\" a -\"\""_s << u"[a]"_s;
    QTest::newRow("a quotation mark within") << u"19\"rack"_s << u"[19\"rack]"_s;
    QTest::newRow("a word that comes twice") << u"a b a -a"_s << u"[a][b]-[a]"_s;
}

void tst_SearchTerms::wordsAreTerms()
{
    QFETCH(QString, text);
    QString shown;
    const QList<SearchTerm> terms = parseSearch(text);
    for (const SearchTerm &term : terms)
        shown += (term.isExcluded ? u"-["_s : u"["_s) + term.forms.join(u'|') + u']';
    QTEST(shown, "terms");
}

void tst_SearchTerms::aNoteIsFoundByEachOfItsParts()
{
    const QHash<QString, QString> words = noteWords({{u"Token:1"_s,
                                                      {.owner = u"Cafe\u0301 team"_s,
                                                       .purpose = u"payouts"_s,
                                                       .deployed = u"eu-west"_s,
                                                       .reviewBy = QDate(2026, 12, 31)}},
                                                     {u"Token:2"_s, {.owner = u"mail team"_s}}});
    const QList<SearchTerm> terms = queryTerms(parseSearch(u"caf\u00e9 PAYOUTS eu-w 2026-12 -team a\u202e"_s),
                                               {words, {{u"Token:3"_s, u"waiting payouts"_s}}});
    QCOMPARE(terms.size(), 6);
    QCOMPARE(terms.at(0).ids, QSet<QString>{u"Token:1"_s});
    QCOMPARE(terms.at(1).ids, (QSet<QString>{u"Token:1"_s, u"Token:3"_s}));
    QCOMPARE(terms.at(2).ids, QSet<QString>{u"Token:1"_s});
    QCOMPARE(terms.at(3).ids, QSet<QString>{u"Token:1"_s});
    QCOMPARE(terms.at(4).ids, (QSet<QString>{u"Token:1"_s, u"Token:2"_s}));
    QVERIFY(terms.at(4).isExcluded);
    QCOMPARE(terms.at(5).forms, QStringList{u"a⟨U+202E⟩"_s});
}

QTEST_APPLESS_MAIN(tst_SearchTerms)
#include "tst_searchterms.moc"
