// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "pagingbar.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_PagingBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangeText_data();
    void rangeText();
    void buttonsFollowTheState();
    void sortNoteIsShownUntilEverythingIsLoaded();
    void pageSizeIsChosenAndSet();
    void namesAreWhatScriptsRelyOn();

private:
    static PagerState loaded(int rows, qint64 firstRow, bool hasMore, std::optional<qint64> total)
    {
        PagerState state;
        state.tokens = QList<Token>(rows);
        state.firstRow = firstRow;
        state.hasMore = hasMore;
        state.totalCount = total;
        state.isLoaded = true;
        state.canGoBack = firstRow > 0;
        state.canGoForward = hasMore;
        return state;
    }
};

void tst_PagingBar::rangeText_data()
{
    QTest::addColumn<PagerState>("state");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing yet") << PagerState{} << -1 << QString();
    QTest::newRow("total told") << loaded(20, 40, true, 238) << -1 << u"41–60 of 238"_s;
    QTest::newRow("total not told") << loaded(20, 40, true, std::nullopt) << -1 << u"41–60, more follow"_s;
    QTest::newRow("end without total") << loaded(7, 40, false, std::nullopt) << -1 << u"41–47 of 47"_s;
    QTest::newRow("short page in the middle") << loaded(13, 20, true, 238) << -1 << u"21–33 of 238"_s;
    QTest::newRow("total that the rows contradict") << loaded(20, 40, true, 50) << -1 << u"41–60, more follow"_s;
    QTest::newRow("total beyond the end") << loaded(10, 40, false, 90) << -1 << u"41–50 of 50"_s;
    QTest::newRow("no tokens") << loaded(0, 0, false, 0) << -1 << u"No tokens"_s;
    QTest::newRow("page that became empty") << loaded(0, 40, false, 40) << -1 << u"No tokens on this page"_s;
    QTest::newRow("instantly filtered") << loaded(20, 40, true, 238) << 12 << u"12 of 20 on this page shown"_s;
}

void tst_PagingBar::rangeText()
{
    QFETCH(const PagerState, state);
    QFETCH(const int, shown);
    QTEST(PagingBar::rangeText(state, {.shownRows = shown, .isInstantlyFiltered = shown >= 0}), "text");
}

void tst_PagingBar::buttonsFollowTheState()
{
    PagingBar bar;
    const auto isEnabled = [&bar](const char *name) { return bar.findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled(); };
    QVERIFY(!isEnabled("pageFirst") && !isEnabled("pagePrevious") && !isEnabled("pageNext"));
    QVERIFY(isEnabled("pageRefresh"));
    bar.setState(loaded(20, 0, true, 40), {});
    QVERIFY(!isEnabled("pageFirst") && !isEnabled("pagePrevious") && isEnabled("pageNext"));
    bar.setState(loaded(20, 20, false, 40), {});
    QVERIFY(isEnabled("pageFirst") && isEnabled("pagePrevious") && !isEnabled("pageNext"));
    QSignalSpy previous(&bar, &PagingBar::previousRequested);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"pagePrevious"_s), Qt::LeftButton);
    QCOMPARE(previous.size(), 1);
}

void tst_PagingBar::sortNoteIsShownUntilEverythingIsLoaded()
{
    PagingBar bar;
    bar.show();
    auto *note = bar.findChild<QLabel *>(u"sortNote"_s);
    bar.setState(loaded(20, 0, true, 40), {.shownRows = 20});
    QVERIFY(!note->isVisible());
    bar.setState(loaded(20, 0, true, 40), {.shownRows = 20, .isSorted = true});
    QVERIFY(note->isVisible());
    bar.setState(loaded(20, 0, false, 20), {.shownRows = 20, .isSorted = true});
    QVERIFY2(!note->isVisible(), "all rows are loaded, so the order holds for all");
}

void tst_PagingBar::pageSizeIsChosenAndSet()
{
    PagingBar bar;
    QSignalSpy changed(&bar, &PagingBar::pageSizeChanged);
    bar.setPageSize(100);
    QCOMPARE(bar.pageSize(), 100);
    bar.setPageSize(37);
    QVERIFY2(bar.pageSize() == 100, "a size that is not offered changes nothing");
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(bar.findChild<QComboBox *>(u"pageSize"_s), Qt::Key_Up);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toInt(), 50);
}

void tst_PagingBar::namesAreWhatScriptsRelyOn()
{
    PagingBar bar;
    const QList<std::pair<QString, QString>> names = {{u"pageFirst"_s, u"First page"_s}, {u"pagePrevious"_s, u"Previous page"_s},
                                                      {u"pageNext"_s, u"Next page"_s}, {u"pageRefresh"_s, u"Refresh"_s},
                                                      {u"pageSize"_s, u"Page size"_s}};
    for (const auto &[objectName, accessibleName] : names)
        QCOMPARE(bar.findChild<QWidget *>(objectName)->accessibleName(), accessibleName);
    QVERIFY2(bar.findChild<QLabel *>(u"pageRange"_s)->accessibleName().isEmpty(), "a name would hide its text");
}

QTEST_MAIN(tst_PagingBar)
#include "tst_pagingbar.moc"
