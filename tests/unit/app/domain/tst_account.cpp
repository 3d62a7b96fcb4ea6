// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "app/domain/account.h"

using namespace tokenry;

class tst_Account final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEnvironmentHasAWordOfItsOwn();
};

void tst_Account::everyEnvironmentHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const Environment environment :
         {Environment::Production, Environment::Sandbox, Environment::Other, Environment::Unlabelled})
        words.insert(environmentWord(environment));
    QCOMPARE(words, (QSet<QString>{QStringLiteral("PRODUCTION"), QStringLiteral("SANDBOX"),
                                   QStringLiteral("OTHER"), QStringLiteral("NOT LABELLED")}));
}

QTEST_GUILESS_MAIN(tst_Account)
#include "tst_account.moc"
