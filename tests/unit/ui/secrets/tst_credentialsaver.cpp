// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/credentialsaver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_CredentialSaver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestedFileNameIsHarmless_data();
    void suggestedFileNameIsHarmless();
};

void tst_CredentialSaver::suggestedFileNameIsHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"payout-worker_2"_s << u"payout-worker_2.env"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd.env"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.env"_s;
    QTest::newRow("option") << u"--rf x; $(y)"_s << u"rf-x-y.env"_s;
    QTest::newRow("nothing left") << u"\u202E 日本"_s << u"token.env"_s;
    QTest::newRow("long") << QString(500, u'a') << QString(64, u'a') + u".env"_s;
}

void tst_CredentialSaver::suggestedFileNameIsHarmless()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);
    QCOMPARE(CredentialSaver::suggestedFileName(name, CredentialFormat::DotEnv), file);
}

QTEST_GUILESS_MAIN(tst_CredentialSaver)
#include "tst_credentialsaver.moc"
