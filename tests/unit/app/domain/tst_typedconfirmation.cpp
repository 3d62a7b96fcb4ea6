// SPDX-License-Identifier: Apache-2.0
#include "app/domain/typedconfirmation.h"

#include <QTest>

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_TypedConfirmation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatDiffers_data();
    void saysWhatDiffers();
};

void tst_TypedConfirmation::saysWhatDiffers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const QString capitals = u"Capital and small letters differ."_s;
    QTest::newRow("nothing yet") << QString() << QString();
    QTest::newRow("on its way") << u"Northwind P"_s << QString();
    QTest::newRow("met") << u"Northwind Payments"_s << QString();
    QTest::newRow("met, with spaces around") << u"  Northwind   Payments "_s << QString();
    QTest::newRow("small letters") << u"northwind payments"_s << capitals;
    QTest::newRow("small letters, on their way") << u"northwind p"_s << capitals;
    QTest::newRow("no space") << u"NorthwindPayments"_s << u"Only the spaces differ."_s;
    QTest::newRow("one space too many") << u"North wind Payments"_s << u"Only the spaces differ."_s;
    QTest::newRow("no space, small letters")
        << u"northwindpayments"_s << u"Spaces, and capital and small letters differ."_s;
    QTest::newRow("too long") << u"Northwind Payments 2"_s << u"The text is right, but more follows it."_s;
    QTest::newRow("another") << u"Northwand Payments"_s << u"The text differs from character 7 on."_s;
    QTest::newRow("quite another") << u"x"_s << u"The text differs from character 1 on."_s;
}

void tst_TypedConfirmation::saysWhatDiffers()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    const TypedConfirmation confirmation{u"Northwind  Payments"_s, {}};
    QCOMPARE(confirmation.mismatch(typed), said);
    QVERIFY(said.isEmpty() || !confirmation.isMetBy(typed));
    QVERIFY(TypedConfirmation().mismatch(typed).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TypedConfirmation)
#include "tst_typedconfirmation.moc"
