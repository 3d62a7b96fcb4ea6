// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/tokens/rights/rightstext.h"
#include "tests/support/fakegateway.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using Search = OwnTokenSearch::State;
using Belief = Rights::Belief;

class tst_RightsText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownTokenSaysWhatItLists_data();
    void ownTokenSaysWhatItLists();
    void answersAreSaidWithoutTheOwnToken_data();
    void answersAreSaidWithoutTheOwnToken();
    void nobodyIsSignedIn();
    void aHostileNameStaysText();
};

void tst_RightsText::ownTokenSaysWhatItLists_data()
{
    QTest::addColumn<QStringList>("permissions");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << QStringList{u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s}
                         << u"may view, transact and manage"_s;
    QTest::newRow("administrator") << QStringList{u"VIEW"_s, u"MANAGE"_s} << u"may view and manage"_s;
    QTest::newRow("payments") << QStringList{u"VIEW"_s, u"TRANSACT"_s} << u"may view and transact"_s;
    QTest::newRow("reader") << QStringList{u"VIEW"_s} << u"may only view"_s;
    QTest::newRow("payer") << QStringList{u"TRANSACT"_s} << u"may only transact"_s;
    QTest::newRow("none listed") << QStringList{} << u"what it may do is not known"_s;
    QTest::newRow("unknown beside known")
        << QStringList{u"VIEW"_s, u"AUDIT"_s} << u"what it may do is not known"_s;
    QTest::newRow("unknown beside MANAGE") << QStringList{u"MANAGE"_s, u"AUDIT"_s} << u"may manage tokens"_s;
}

void tst_RightsText::ownTokenSaysWhatItLists()
{
    QFETCH(const QStringList, permissions);
    QFETCH(const QString, expected);
    const Token own = fakeToken(u"1"_s, u"ops laptop"_s, permissions);
    QCOMPARE(rightsText(own, own.clientId, rightsOf(own.permissions), Search::Idle),
             u"signed in as “ops laptop” · "_s + expected);
}

void tst_RightsText::answersAreSaidWithoutTheOwnToken_data()
{
    QTest::addColumn<Rights>("rights");
    QTest::addColumn<Search>("search");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing yet") << Rights{} << Search::Idle << QString();
    QTest::newRow("looking") << Rights{.view = Belief::Yes} << Search::Running
                             << u" · looking up what it may do"_s;
    QTest::newRow("not listed") << Rights{.view = Belief::Yes} << Search::NotListed
                                << u" · it is not among the listed tokens"_s;
    QTest::newRow("list incomplete") << Rights{} << Search::Incomplete
                                     << u" · what it may do could not be looked up"_s;
    QTest::newRow("search failed") << Rights{} << Search::Failed
                                   << u" · what it may do could not be looked up"_s;
    QTest::newRow("change refused") << Rights{.view = Belief::Yes, .manage = Belief::No} << Search::Failed
                                    << u" · may not manage tokens"_s;
    QTest::newRow("list refused") << Rights{.view = Belief::No} << Search::Idle
                                  << u" · may not view tokens"_s;
    QTest::newRow("change made") << Rights{.manage = Belief::Yes} << Search::Running
                                 << u" · may manage tokens"_s;
}

void tst_RightsText::answersAreSaidWithoutTheOwnToken()
{
    QFETCH(const Rights, rights);
    QFETCH(const Search, search);
    QFETCH(const QString, expected);
    QCOMPARE(rightsText({}, u"5fd0c7aa84054f890000e63bca48e911"_s, rights, search),
             u"signed in as 5fd0c7aa…e911"_s + expected);
}

void tst_RightsText::nobodyIsSignedIn()
{
    QCOMPARE(rightsText({}, {}, {}, Search::Idle), QString());
}

void tst_RightsText::aHostileNameStaysText()
{
    const Token own = fakeToken(u"1"_s, u"%2 \u202E"_s);
    QCOMPARE(rightsText(own, own.clientId, rightsOf(own.permissions), Search::Idle),
             u"signed in as “%2 ⟨U+202E⟩” · may only view"_s);
}

QTEST_GUILESS_MAIN(tst_RightsText)
#include "tst_rightstext.moc"
