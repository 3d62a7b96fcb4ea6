// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/accounts/environmentguess.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_EnvironmentGuess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWholeWordsSpeak_data();
    void onlyWholeWordsSpeak();
};

void tst_EnvironmentGuess::onlyWholeWordsSpeak_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("guess"); // −1: none
    const int production = static_cast<int>(Environment::Production);
    const int sandbox = static_cast<int>(Environment::Sandbox);
    QTest::newRow("prod") << u"Acme PROD"_s << production;
    QTest::newRow("live") << u"acme-live2"_s << production;
    QTest::newRow("address") << u"https://api.production.example/v1"_s << production;
    QTest::newRow("sandbox") << u"Sandbox (acme)"_s << sandbox;
    QTest::newRow("staging address") << u"https://staging.example"_s << sandbox;
    QTest::newRow("part of a word") << u"Products, delivery, attestation"_s << -1;
    QTest::newRow("two against each other") << u"prod test"_s << -1;
    QTest::newRow("nothing") << u"Acme"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void tst_EnvironmentGuess::onlyWholeWordsSpeak()
{
    QFETCH(QString, text);
    QFETCH(int, guess);
    const auto guessed = guessEnvironment(text);
    QCOMPARE(guessed ? static_cast<int>(*guessed) : -1, guess);
}

QTEST_GUILESS_MAIN(tst_EnvironmentGuess)
#include "tst_environmentguess.moc"
