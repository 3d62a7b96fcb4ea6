// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/window/noticestrip.h"
#include "ui/window/pagenotices.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PageNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultStaysUntilItIsTakenAway();
    void eachButtonDoesItsOwn();
    void wrongClockIsSaid_data();
    void wrongClockIsSaid();
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

void tst_PageNotices::wrongClockIsSaid_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, std::chrono::seconds ahead, const QString &words) {
        QTest::newRow(name) << static_cast<qint64>(ahead.count()) << words;
    };
    row("right", 0s, {});
    row("nearly right", -599s, {});
    row("minutes", 10min, u"10 minutes ahead of"_s);
    row("minutes behind", -89min, u"89 minutes behind"_s);
    row("hours", 90min, u"about 2 hours ahead of"_s);
    row("hours behind", -26h, u"about 26 hours behind"_s);
    row("days", 49h, u"about 2 days ahead of"_s);
    row("days behind", -24h * 400, u"about 400 days behind"_s);
}

/// Row 33: a clock that is wrong by hours was told as tokens from the future.
void tst_PageNotices::wrongClockIsSaid()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    NoticeStrip strip;
    PageNotices notices(strip, nullptr);
    notices.setClockDifference(std::chrono::seconds(seconds));
    const auto *line = strip.findChild<QLabel *>(u"notice0"_s);
    QCOMPARE(line != nullptr, !words.isEmpty());
    QVERIFY(!line || line->text().contains(words));
    notices.setClockDifference(0s);
    QVERIFY2(!strip.findChild<QLabel *>(u"notice0"_s), "the clock was put right");
}

QTEST_MAIN(tst_PageNotices)
#include "tst_pagenotices.moc"
