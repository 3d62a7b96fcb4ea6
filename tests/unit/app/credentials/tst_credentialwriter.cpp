// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "app/credentials/credentialwriter.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_CredentialWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreJoinedAndTaken();
    void jsonStringsAreReadBackUnchanged_data();
    void jsonStringsAreReadBackUnchanged();
};

void tst_CredentialWriter::piecesAreJoinedAndTaken()
{
    CredentialWriter writer;
    QByteArray expected;
    for (int number = 0; number < 2000; ++number) {
        const QByteArray piece = QByteArray::number(number);
        writer.append(piece);
        expected += piece;
    }
    writer.append({});
    QCOMPARE(writer.take().bytes(), QByteArrayView(expected));
    QVERIFY(writer.take().isEmpty());
    writer.append("again");
    QCOMPARE(writer.take().bytes(), QByteArrayView("again"));
}

void tst_CredentialWriter::jsonStringsAreReadBackUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QString controls;
    for (char16_t code = 0; code < 0x80; ++code)
        controls += QChar(code);
    QTest::newRow("empty") << u""_s;
    QTest::newRow("ASCII whole") << controls;
    QTest::newRow("quotes and backslashes") << u"\\\"\\\\\"/'"_s;
    QTest::newRow("Unicode") << u"Zürich \u2028 日本 👩"_s;
    QTest::newRow("long") << QString(100'000, u'"');
}

void tst_CredentialWriter::jsonStringsAreReadBackUnchanged()
{
    QFETCH(QString, text);
    CredentialWriter writer;
    writer.append("[");
    writer.appendJsonString(text.toUtf8());
    writer.append("]");
    const QJsonArray array = QJsonDocument::fromJson(writer.take().bytes().toByteArray()).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.at(0).toString(), text);
}

QTEST_GUILESS_MAIN(tst_CredentialWriter)
#include "tst_credentialwriter.moc"
