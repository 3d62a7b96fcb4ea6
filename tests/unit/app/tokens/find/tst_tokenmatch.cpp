// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/tokens/find/tokenmatch.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

Token tokenOf(const QString &id, const QString &clientId)
{
    return {.id = id, .name = u"name"_s, .permissions = {.values = {u"VIEW"_s}}, .clientId = clientId};
}

const RowSnapshot rows(QList<Token>{
    tokenOf(u"Token:019542f5-b3e7-1d02-0000-000000000001"_s, u"01947d22a3b4c5d6e7f8091a2b3c10df"_s),
    tokenOf(u"Token:019542f5-b3e7-1d02-0000-000000000002"_s, u"01947d22ffffffffffffffffffff10df"_s),
    tokenOf(u"opaque"_s, u"other"_s), tokenOf(u"opaque-old-token"_s, {})});

} // namespace

class tst_TokenMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeIdsNameOneRow();
    void aShortFormMayNameSeveral();
    void aShortFormHasAnyLength_data();
    void aShortFormHasAnyLength();
    void anUnknownIdNamesNone();
    void everyMatchIsCounted();
};

void tst_TokenMatch::wholeIdsNameOneRow()
{
    const TextScan scan = scanText(u"client 01947D22FFFFFFFFFFFFFFFFFFFF10DF, /tokens/opaque and "
                                   "Token%3A019542f5-b3e7-1d02-0000-000000000002"_s);
    const QList<TokenMatch> matches = matchMentions(scan.mentions, rows);
    QCOMPARE(matches, (QList<TokenMatch>{{.mention = 0, .row = 1}, {.mention = 1, .row = 2}}));
}

void tst_TokenMatch::aShortFormMayNameSeveral()
{
    const QList<TokenMatch> matches = matchMentions(scanText(u"01947d22\u202610df"_s).mentions, rows);
    QCOMPARE(matches, (QList<TokenMatch>{{.mention = 0, .row = 0, .isWhole = false},
                                         {.mention = 0, .row = 1, .isWhole = false}}));
}

void tst_TokenMatch::aShortFormHasAnyLength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::newRow("short end") << u"01947d22a3\u2026f"_s << 0;
    QTest::newRow("long end") << u"01947d22\u2026ffffff10df"_s << 1;
    QTest::newRow("capitals") << u"01947D22FFFF\u202610DF"_s << 1;
    QTest::newRow("token id") << u"Token:01\u20260001"_s << 0;
    QTest::newRow("an id of another kind") << u"opaque-old\u2026oken"_s << 3;
    QTest::newRow("an end of no known ID") << u"01947d22\u2026wxyz"_s << -1;
}

void tst_TokenMatch::aShortFormHasAnyLength()
{
    QFETCH(const QString, text);
    QFETCH(const int, row);
    const QList<TokenMatch> matches = matchMentions({{.reference = parseTokenReference(text)}}, rows);
    QCOMPARE(matches.size(), row < 0 ? 0 : 1);
    if (row >= 0)
        QCOMPARE(matches.first(), (TokenMatch{.mention = 0, .row = row, .isWhole = false}));
}

void tst_TokenMatch::anUnknownIdNamesNone()
{
    QCOMPARE(matchMentions(scanText(u"00000000000000000000000000000000"_s).mentions, rows), {});
    QCOMPARE(matchMentions(scanText(u"GRID_CLIENT_ID=other"_s).mentions, RowSnapshot()), {});
}

void tst_TokenMatch::everyMatchIsCounted()
{
    constexpr int many = 300;
    QList<Token> tokens;
    QString text;
    for (int number = 0; number < many; ++number) {
        const QString id = u"Token:019542f5-b3e7-1d02-0000-%1"_s.arg(number, 12, 16, QChar(u'0'));
        tokens.append(tokenOf(id, u"%1"_s.arg(number, 32, 16, QChar(u'0'))));
        text += id + u'\n';
    }
    const TextScan scan = scanText(text);
    QCOMPARE(scan.mentions.size(), many);
    const QList<TokenMatch> matches = matchMentions(scan.mentions, RowSnapshot(tokens));
    QCOMPARE(matches.size(), many);
    QCOMPARE(matches.last(), (TokenMatch{.mention = many - 1, .row = many - 1}));
}

QTEST_GUILESS_MAIN(tst_TokenMatch)
#include "tst_tokenmatch.moc"
