// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/window/noticestrip.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_NoticeStrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutNoticesItTakesNoRoom();
    void warningsComeFirst();
    void theRestIsCountedAndCanBeRead();
    void theActionSaysWhichNotice();
    void textIsPlainAndWhole();
    void theSameNoticesChangeNothing();
};

namespace {

const Notice readOnly{Notice::Kind::Info, u"This account is read-only."_s, u"Account settings…"_s};
const Notice mislabel{Notice::Kind::Warning, u"A label is wrong."_s, {}};

QString textOf(const NoticeStrip &strip, const char *name)
{
    const auto *label = strip.findChild<QLabel *>(QString::fromLatin1(name));
    return label ? label->text() : QString();
}

} // namespace

void tst_NoticeStrip::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_NoticeStrip::withoutNoticesItTakesNoRoom()
{
    NoticeStrip strip;
    QVERIFY(strip.isHidden());
    strip.setNotices({readOnly});
    QVERIFY(!strip.isHidden());
    QCOMPARE(textOf(strip, "notice0"), readOnly.text);
    strip.setNotices({});
    QVERIFY(strip.isHidden());
    QVERIFY(!strip.findChild<QLabel *>(u"notice0"_s));
}

void tst_NoticeStrip::warningsComeFirst()
{
    NoticeStrip strip;
    strip.setNotices({readOnly, mislabel});
    QCOMPARE(textOf(strip, "notice0"), mislabel.text);
    QCOMPARE(textOf(strip, "notice1"), readOnly.text);
}

void tst_NoticeStrip::theRestIsCountedAndCanBeRead()
{
    NoticeStrip strip;
    const Notice third{Notice::Kind::Info, u"Third <b>."_s, {}};
    strip.setNotices({readOnly, third, mislabel});
    QVERIFY(!strip.findChild<QLabel *>(u"notice2"_s));
    const auto *rest = strip.findChild<QLabel *>(u"noticeRest"_s);
    QVERIFY(rest);
    QCOMPARE(rest->accessibleDescription(), third.text);
    QVERIFY2(!rest->toolTip().contains(u"<b>"_s), "a tool tip would take it for markup");
}

void tst_NoticeStrip::theActionSaysWhichNotice()
{
    NoticeStrip strip;
    const QSignalSpy actions(&strip, &NoticeStrip::actionTriggered);
    strip.setNotices({mislabel, readOnly});
    auto *button = strip.findChild<QPushButton *>(u"noticeAction1"_s);
    QVERIFY(button);
    QCOMPARE(button->accessibleDescription(), readOnly.text);
    QVERIFY2(!strip.findChild<QPushButton *>(u"noticeAction0"_s), "a notice without an action has no button");
    button->click();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first().first().toInt(), 1);
}

void tst_NoticeStrip::textIsPlainAndWhole()
{
    NoticeStrip strip;
    const QString text = u"word <i>"_s.repeated(60);
    strip.setNotices({{Notice::Kind::Warning, text, {}}});
    strip.resize(400, strip.heightForWidth(400));
    strip.show();
    const auto *label = strip.findChild<QLabel *>(u"notice0"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    QAccessibleInterface *accessible =
        QAccessible::queryAccessibleInterface(strip.findChild<QLabel *>(u"notice0"_s));
    QCOMPARE(accessible->text(QAccessible::Name), text);
}

void tst_NoticeStrip::theSameNoticesChangeNothing()
{
    NoticeStrip strip;
    strip.setNotices({readOnly});
    const QPointer<QLabel> label = strip.findChild<QLabel *>(u"notice0"_s);
    strip.setNotices({readOnly});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY2(label, "what a screen reader is reading would be taken away");
}

QTEST_MAIN(tst_NoticeStrip)
#include "tst_noticestrip.moc"
