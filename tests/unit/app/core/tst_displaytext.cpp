// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/core/displaytext.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_DisplayText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextIsMadeVisible_data();
    void hostileTextIsMadeVisible();
    void ordinaryTextStaysAsItIs_data();
    void ordinaryTextStaysAsItIs();
    void makingSafeTwiceChangesNothing();
    void longTextIsCut();
    void idsAreCutInTheMiddle_data();
    void idsAreCutInTheMiddle();
    void mnemonicsAreDefused();
    void tooltipsNeverTurnRich_data();
    void tooltipsNeverTurnRich();
};

/// The cases of L18 in the design's list of faults.
void tst_DisplayText::hostileTextIsMadeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"⟨U+2066⟩x⟨U+2069⟩"_s;
    QTest::newRow("zero-width space") << u"a\u200Bb"_s << u"a⟨U+200B⟩b"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"⟨U+FEFF⟩a"_s;
    QTest::newRow("line separator") << u"a\u2028b\u2029"_s << u"a⟨U+2028⟩b⟨U+2029⟩"_s;
    QTest::newRow("newline and tab") << u"a\nb\tc\r"_s << u"a⟨U+000A⟩b⟨U+0009⟩c⟨U+000D⟩"_s;
    QTest::newRow("NUL") << QString(QChar(0)) + u'a' << u"⟨U+0000⟩a"_s;
    QTest::newRow("delete and C1") << u"\u007F\u0085"_s << u"⟨U+007F⟩⟨U+0085⟩"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD800)) + u'a' << u"⟨U+D800⟩a"_s;
    QTest::newRow("lone low surrogate") << u'a' + QString(QChar(0xDC00)) << u"a⟨U+DC00⟩"_s;
    QTest::newRow("non-character") << QString(QChar(0xFFFF)) << u"⟨U+FFFF⟩"_s;
    QTest::newRow("private use") << u"\uE000"_s << u"⟨U+E000⟩"_s;
    QTest::newRow("tag character") << u"a\U000E0041"_s << u"a⟨U+E0041⟩"_s;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a⟨U+00AD⟩b"_s;
    QTest::newRow("Hangul filler") << u"a\u3164"_s << u"a⟨U+3164⟩"_s;
    QTest::newRow("Braille blank") << u"\u2800"_s << u"⟨U+2800⟩"_s;
    QTest::newRow("grapheme joiner") << u"a\u034Fb"_s << u"a⟨U+034F⟩b"_s;
    QTest::newRow("joiner in ASCII") << u"a\u200Db"_s << u"a⟨U+200D⟩b"_s;
    QTest::newRow("joiner at the end") << u"é\u200D"_s << u"é⟨U+200D⟩"_s;
    QTest::newRow("run of joiners") << u"क\u200D\u200Dष"_s << u"क⟨U+200D⟩⟨U+200D⟩ष"_s;
    QTest::newRow("variation selector after a letter") << u"a\uFE0F"_s << u"a⟨U+FE0F⟩"_s;
    QTest::newRow("stacked marks") << u"Z"_s + QString(40, QChar(0x0335)) + u"x"_s
                                   << u"Z"_s + QString(4, QChar(0x0335)) + u"x"_s;
}

void tst_DisplayText::hostileTextIsMadeVisible()
{
    QFETCH(QString, text);
    QTEST(displaySafe(text), "safe");
    QVERIFY(hasUnsafeCharacters(text));
}

void tst_DisplayText::ordinaryTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    // Markup is harmless in plain text, and the person must see it as it is.
    for (const QString &text :
         {u""_s, u"payout-worker"_s, u"<img src=x>"_s, u"<b>bold</b>"_s, u"&Del"_s, u"%2 %n"_s, u"[*]"_s,
          u"Zürich – Ωmega"_s, u"аpple"_s, u"日本語"_s, u"مرحبا"_s, u"שלום"_s, u"👩\u200D👩\u200D👧"_s,
          u"1\uFE0F\u20E3"_s, u"❤\uFE0F"_s, u"क्\u200Dष"_s, u"e\u0301"_s, u"a b"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void tst_DisplayText::ordinaryTextStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(displaySafe(text), text);
    QVERIFY(!hasUnsafeCharacters(text));
}

void tst_DisplayText::makingSafeTwiceChangesNothing()
{
    const QString once = displaySafe(u"a\u202E\u200D\n\uFE0F"_s + QString(QChar(0xD83D)));
    QCOMPARE(displaySafe(once), once);
}

void tst_DisplayText::longTextIsCut()
{
    const QString safe = displaySafe(QString(1'000'000, u'x'));
    QCOMPARE(safe.size(), 4097);
    QVERIFY(safe.endsWith(u'…'));
    QCOMPARE(displaySafe(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(displaySafe(u"abcd"_s, 3), u"abc…"_s);
    // Whatever the cut is, it never leaves half a character.
    QVERIFY(displaySafe(u"ab👩👩"_s, 3).isValidUtf16());
}

void tst_DisplayText::idsAreCutInTheMiddle_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("client id") << u"01947d22aaaabbbbccccdddd000010df"_s << u"01947d22…10df"_s;
    QTest::newRow("short") << u"0123456789abc"_s << u"0123456789abc"_s;
    QTest::newRow("just too long") << u"0123456789abcd"_s << u"01234567…abcd"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("a million") << QString(999'996, u'a') + u"tail"_s << u"aaaaaaaa…tail"_s;
    QTest::newRow("hostile ends") << u"\u202E234567890123456\n"_s << u"⟨U+202E⟩2345678…456⟨U+000A⟩"_s;
    QTest::newRow("pairs at the cuts") << u"1234567👩12345678👩123"_s << u"1234567…123"_s;
}

void tst_DisplayText::idsAreCutInTheMiddle()
{
    QFETCH(QString, id);
    QTEST(shortId(id), "shown");
}

void tst_DisplayText::mnemonicsAreDefused()
{
    QCOMPARE(mnemonicSafe(u"&Del && R&D"_s), u"&&Del &&&& R&&D"_s);
}

void tst_DisplayText::tooltipsNeverTurnRich_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tooltip");
    QTest::newRow("plain") << u"a & b > c\nd"_s << u"a & b > c\nd"_s;
    QTest::newRow("tag") << u"<b>x</b> & \"y\"\nz"_s
                         << u"<qt>&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;<br/>z</qt>"_s;
}

void tst_DisplayText::tooltipsNeverTurnRich()
{
    QFETCH(QString, text);
    QTEST(plainTooltip(text), "tooltip");
}

QTEST_GUILESS_MAIN(tst_DisplayText)
#include "tst_displaytext.moc"
