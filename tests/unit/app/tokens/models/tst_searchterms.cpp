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

QTEST_APPLESS_MAIN(tst_SearchTerms)
#include "tst_searchterms.moc"
