// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/tokens/rights/changepolicy.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using Belief = Rights::Belief;

class tst_ChangePolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modeAndRightsDecide_data();
    void modeAndRightsDecide();
    void theAccountNameIsAskedFor_data();
    void theAccountNameIsAskedFor();
    void aRefusalByTheServiceSaysHowToLookAgain();
};

void tst_ChangePolicy::modeAndRightsDecide_data()
{
    QTest::addColumn<AccountMode>("mode");
    QTest::addColumn<Belief>("manage");
    QTest::addColumn<bool>("areOffered");
    QTest::addColumn<bool>("areEnabled");
    QTest::addColumn<QString>("reason");
    const QString readOnly = u"This account is set to read-only. Change that in the account's settings."_s;
    const QString mayNot = u"The token that is signed in with may not manage tokens."_s;
    QTest::newRow("normal, may") << AccountMode::Normal << Belief::Yes << true << true << QString();
    QTest::newRow("normal, not known") << AccountMode::Normal << Belief::Unknown << true << true << QString();
    QTest::newRow("normal, may not") << AccountMode::Normal << Belief::No << true << false << mayNot;
    QTest::newRow("protected, not known")
        << AccountMode::Protected << Belief::Unknown << true << true << QString();
    QTest::newRow("protected, may not") << AccountMode::Protected << Belief::No << true << false << mayNot;
    QTest::newRow("read-only, may") << AccountMode::ReadOnly << Belief::Yes << false << false << readOnly;
    QTest::newRow("read-only, may not") << AccountMode::ReadOnly << Belief::No << false << false << readOnly;
}

void tst_ChangePolicy::modeAndRightsDecide()
{
    QFETCH(const AccountMode, mode);
    QFETCH(const Belief, manage);
    QFETCH(const bool, areOffered);
    QFETCH(const bool, areEnabled);
    QFETCH(const QString, reason);
    const Account account{.name = u"Acme"_s, .environment = Environment::Production, .mode = mode};
    const ChangePolicy policy =
        judgeChanges(account, {.manage = manage, .manageSource = Rights::Source::OwnToken});
    QCOMPARE(policy.areOffered, areOffered);
    QCOMPARE(policy.areEnabled, areEnabled);
    QCOMPARE(policy.reason, reason);
    QCOMPARE(policy.asksForAccountName, mode == AccountMode::Protected);
}

void tst_ChangePolicy::theAccountNameIsAskedFor_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<AccountMode>("mode");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isAsked");
    const QString remote = u"https://api.example.com/v1"_s;
    QTest::newRow("protected") << Environment::Sandbox << AccountMode::Protected << remote << true;
    QTest::newRow("protected on this machine")
        << Environment::Unlabelled << AccountMode::Protected << u"http://localhost:1"_s << true;
    QTest::newRow("labelled") << Environment::Production << AccountMode::Normal << remote << false;
    QTest::newRow("unlabelled") << Environment::Unlabelled << AccountMode::Normal << remote << true;
    QTest::newRow("unlabelled, no address")
        << Environment::Unlabelled << AccountMode::Normal << QString() << true;
    QTest::newRow("unlabelled, looks like here")
        << Environment::Unlabelled << AccountMode::Normal << u"https://localhost.evil.com"_s << true;
    QTest::newRow("unlabelled here") << Environment::Unlabelled << AccountMode::Normal
                                     << u"http://127.0.0.1:8080/v1"_s << false;
    QTest::newRow("unlabelled here, IPv6")
        << Environment::Unlabelled << AccountMode::Normal << u"http://[::1]:8080/v1"_s << false;
}

void tst_ChangePolicy::theAccountNameIsAskedFor()
{
    QFETCH(const Environment, environment);
    QFETCH(const AccountMode, mode);
    QFETCH(const QString, url);
    QFETCH(const bool, isAsked);
    const Account account{.name = u"Acme"_s, .environment = environment, .mode = mode, .baseUrl = QUrl(url)};
    QCOMPARE(asksForAccountName(account), isAsked);
    QCOMPARE(judgeChanges(account, {}).asksForAccountName, isAsked);
}

void tst_ChangePolicy::aRefusalByTheServiceSaysHowToLookAgain()
{
    const Account account{.name = u"Acme"_s, .environment = Environment::Production};
    const ChangePolicy policy =
        judgeChanges(account, {.manage = Belief::No, .manageSource = Rights::Source::Answer});
    QVERIFY(!policy.areEnabled);
    QVERIFY2(policy.reason.contains(u"The service says"_s) && policy.reason.contains(u"Refreshing"_s),
             qPrintable(policy.reason));
}

QTEST_GUILESS_MAIN(tst_ChangePolicy)
#include "tst_changepolicy.moc"
