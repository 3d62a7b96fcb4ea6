// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/window/noticestrip.h"
#include "ui/window/pagenotices.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

class tst_PageNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultStaysUntilItIsTakenAway();
    void eachButtonDoesItsOwn();
};

/// Guards against four seconds in the status line as the only trace of a deletion.
void tst_PageNotices::resultStaysUntilItIsTakenAway()
{
    NoticeStrip strip;
    PageNotices notices(strip, nullptr);
    notices.setResult(u"“worker” was deleted."_s);
    notices.setPolicy({}, true);
    QCOMPARE(strip.findChild<QLabel *>(u"notice0"_s)->text(), u"“worker” was deleted."_s);
    notices.setResult({});
    QVERIFY(!strip.findChild<QLabel *>(u"notice0"_s));
}

void tst_PageNotices::eachButtonDoesItsOwn()
{
    NoticeStrip strip;
    PageNotices notices(strip, nullptr);
    const QSignalSpy edit(&notices, &PageNotices::editRequested);
    const QSignalSpy history(&notices, &PageNotices::historyRequested);
    notices.setResult(u"“worker” was deleted."_s);
    notices.setPolicy({.areOffered = false, .areEnabled = false, .reason = u"Read-only."_s}, true);
    strip.findChild<QPushButton *>(u"noticeAction0"_s)->click();
    QCOMPARE(history.size(), 1);
    QCOMPARE(edit.size(), 0);
    strip.findChild<QPushButton *>(u"noticeAction1"_s)->click();
    QCOMPARE(edit.size(), 1);
    EnvironmentConflict conflict;
    conflict.isConflict = true;
    conflict.text = u"One of the two labels is wrong."_s;
    notices.setEnvironmentConflict(conflict);
    strip.findChild<QPushButton *>(u"noticeAction0"_s)->click();
    QCOMPARE(edit.size(), 2);
    QCOMPARE(history.size(), 1);
}

QTEST_MAIN(tst_PageNotices)
#include "tst_pagenotices.moc"
