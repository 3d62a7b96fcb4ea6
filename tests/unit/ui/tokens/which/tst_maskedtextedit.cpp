// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include "ui/tokens/which/maskedtextedit.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString clientId = u"01947d22a3b4c5d6e7f8091a2b3c10df"_s;
const QString pair = QString::fromLatin1((clientId.toUtf8() + ":kQ8xV2mN7pR4tY6wZ1aB3cD5").toBase64());

} // namespace

class tst_MaskedTextEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMaskedIdIsKeptBehindEachEndOfALine_data();
    void aMaskedIdIsKeptBehindEachEndOfALine();
    void aPastedReturnStaysApartFromTheNextLine();
};

void tst_MaskedTextEdit::aMaskedIdIsKeptBehindEachEndOfALine_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("shown");
    QTest::newRow("LF") << u"\n"_s << u"\n"_s;
    QTest::newRow("CR LF") << u"\r\n"_s << u"\n"_s;
    QTest::newRow("CR CR LF") << u"\r\r\n"_s << u"\n\n"_s;
    QTest::newRow("CR") << u"\r"_s << u"\n"_s;
    QTest::newRow("LF CR") << u"\n\r"_s << u"\n\n"_s;
    QTest::newRow("line separator") << u"\u2028"_s << u"\n"_s;
    QTest::newRow("paragraph separator") << u"\u2029"_s << u"\n"_s;
    QTest::newRow("next line") << u"\u0085"_s << u"\u0085"_s;
    QTest::newRow("form feed") << u"\f"_s << u"\f"_s;
    QTest::newRow("begin of a frame") << QString(QChar(0xfdd0)) << u"\n"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << QString(QChar(0));
    QTest::newRow("object") << QString(QChar(0xfffc)) << QString(QChar(0xfffc));
}

void tst_MaskedTextEdit::aMaskedIdIsKeptBehindEachEndOfALine()
{
    QFETCH(const QString, end);
    QFETCH(const QString, shown);
    MaskedTextEdit edit(nullptr);
    QGuiApplication::clipboard()->setText(u"POST /tokens"_s + end + u"Authorization: Basic "_s + pair);
    edit.paste();
    QCOMPARE(edit.toPlainText(), u"POST /tokens"_s + shown + u"Authorization: Basic "_s +
                                     QString(pair.size(), QChar(secretBullet)));
    const TextScan scan = edit.scanAndMask();
    QCOMPARE(scan.mentions.size(), 1);
    QCOMPARE(scan.mentions.first().reference.ids.last(), clientId);
}

void tst_MaskedTextEdit::aPastedReturnStaysApartFromTheNextLine()
{
    MaskedTextEdit edit(nullptr);
    QGuiApplication::clipboard()->setText(u"\nAuthorization: Basic "_s + pair);
    edit.paste();
    edit.moveCursor(QTextCursor::Start);
    QGuiApplication::clipboard()->setText(u"POST /tokens\r"_s);
    edit.paste();
    QCOMPARE(edit.textCursor().position(), 13);
    QCOMPARE(edit.scanAndMask().mentions.size(), 1);
}

QTEST_MAIN(tst_MaskedTextEdit)
#include "tst_maskedtextedit.moc"
