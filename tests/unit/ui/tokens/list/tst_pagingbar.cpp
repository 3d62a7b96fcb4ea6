// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <limits>

#include "ui/tokens/list/pagingbar.h"

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
    void everyPageInOneListIsTold_data();
    void everyPageInOneListIsTold();
    void readingEveryPageCanBeStopped();
    void whatIsPartialIsSaidToBe();
    void buttonsDoNotMove();
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
    QTest::newRow("total that the rows contradict")
        << loaded(20, 40, true, 50) << -1 << u"41–60, more follow"_s;
    QTest::newRow("total beyond the end") << loaded(10, 40, false, 90) << -1 << u"41–50 of 50"_s;
    QTest::newRow("no tokens") << loaded(0, 0, false, 0) << -1 << u"No tokens"_s;
    QTest::newRow("page that became empty") << loaded(0, 40, false, 40) << -1 << u"No tokens on this page"_s;
    QTest::newRow("instantly filtered")
        << loaded(20, 40, true, 238) << 12 << u"12 of 20 on this page shown"_s;
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
    const auto isEnabled = [&bar](const char *name) {
        return bar.findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled();
    };
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

namespace {

PagerState all(int rows, qint64 read, bool isReading, std::optional<qint64> total, bool isComplete = false)
{
    PagerState state;
    state.isLoaded = true;
    state.isLoading = isReading;
    state.totalCount = total;
    state.hasMore = !isComplete;
    state.all = AllProgress{.rows = rows, .tokensRead = read, .isComplete = isComplete};
    return state;
}

} // namespace

void tst_PagingBar::everyPageInOneListIsTold_data()
{
    QTest::addColumn<PagerState>("state");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("text");
    QTest::newRow("total told") << all(12'000, 12'400, true, 100'000) << -1 << u"12,400 of 100,000 read"_s;
    QTest::newRow("total not told") << all(12'000, 12'400, true, std::nullopt) << -1
                                    << u"12,400 read, more follow"_s;
    QTest::newRow("total that the rows contradict")
        << all(12'000, 12'400, true, 7) << -1 << u"12,400 read, more follow"_s;
    QTest::newRow("again") << all(12'000, 400, true, 12'001) << -1 << u"Reading again: 400 of 12,001"_s;
    QTest::newRow("again, total not told")
        << all(12'000, 400, true, std::nullopt) << -1 << u"Reading again: 400, more follow"_s;
    QTest::newRow("complete") << all(12'000, 12'000, false, 12'000, true) << -1 << u"1–12,000 of 12,000"_s;
    QTest::newRow("complete, whatever the total")
        << all(12'000, 12'000, false, 7, true) << -1 << u"1–12,000 of 12,000"_s;
    QTest::newRow("none") << all(0, 0, false, 0, true) << -1 << u"No tokens"_s;
    QTest::newRow("incomplete") << all(12'000, 12'400, false, 100'000) << -1
                                << u"12,000 loaded, the list is incomplete"_s;
    QTest::newRow("filtered") << all(12'000, 12'000, false, 12'000, true) << 7
                              << u"7 of 12,000 loaded shown"_s;
}

void tst_PagingBar::everyPageInOneListIsTold()
{
    QFETCH(const PagerState, state);
    QFETCH(const int, shown);
    QTEST(PagingBar::rangeText(state, {.shownRows = shown, .isInstantlyFiltered = shown >= 0}), "text");
}

void tst_PagingBar::readingEveryPageCanBeStopped()
{
    PagingBar bar;
    bar.show();
    auto *stop = bar.findChild<QPushButton *>(u"pageStop"_s);
    auto *progress = bar.findChild<QProgressBar *>(u"pageProgress"_s);
    const auto isShown = [&bar](const char *name) {
        return bar.findChild<QWidget *>(QString::fromLatin1(name))->isVisible();
    };
    bar.setState(loaded(20, 0, true, 40), {});
    QVERIFY(!stop->isVisible() && !progress->isVisible() && isShown("pageNext"));
    bar.setState(all(100, 25'000, true, 100'000), {});
    QVERIFY(stop->isVisible() && progress->isVisible());
    QVERIFY(!isShown("pageFirst") && !isShown("pagePrevious") && !isShown("pageNext"));
    QCOMPARE(progress->value() * 4, progress->maximum());
    // A total that is not told, or that the rows contradict, is no measure.
    bar.setState(all(100, 25'000, true, std::nullopt), {});
    QCOMPARE(progress->maximum(), 0);
    bar.setState(all(100, 25'000, true, 7), {});
    QCOMPARE(progress->maximum(), 0);
    bar.setState(all(100, 1, true, std::numeric_limits<qint64>::max()), {});
    QCOMPARE(progress->value(), 0);
    const QSignalSpy stopped(&bar, &PagingBar::stopRequested);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    bar.setState(all(100, 25'000, false, 100'000), {});
    QVERIFY(!stop->isVisible() && !progress->isVisible());
}

void tst_PagingBar::whatIsPartialIsSaidToBe()
{
    PagingBar bar;
    bar.show();
    auto *note = bar.findChild<QLabel *>(u"sortNote"_s);
    const PagerState partial = all(100, 100, true, 1000);
    bar.setState(partial, {.shownRows = 100});
    QVERIFY(!note->isVisible());
    bar.setState(partial, {.shownRows = 100, .isSorted = true});
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"sorted within what is loaded"_s);
    bar.setState(partial, {.shownRows = 10, .isInstantlyFiltered = true});
    QCOMPARE(note->text(), u"filtered within what is loaded"_s);
    bar.setState(partial, {.shownRows = 10, .isInstantlyFiltered = true, .isSorted = true});
    QCOMPARE(note->text(), u"sorted and filtered within what is loaded"_s);
    bar.setState(all(1000, 1000, false, 1000, true),
                 {.shownRows = 10, .isInstantlyFiltered = true, .isSorted = true});
    QVERIFY(!note->isVisible());
}

void tst_PagingBar::buttonsDoNotMove()
{
    PagingBar bar;
    bar.resize(1100, 40);
    bar.show();
    const auto places = [&bar] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<int> all;
        for (const char *name : {"pageFirst", "pagePrevious", "pageNext", "pageSize", "pageRefresh"})
            all.append(bar.findChild<QWidget *>(QString::fromLatin1(name))->mapTo(&bar, QPoint()).x());
        return all;
    };
    bar.setState(loaded(7, 0, true, std::nullopt), {});
    const QList<int> before = places();
    QVERIFY(before.first() > 0);
    bar.setState(loaded(100, 1'234'500, true, 9'876'543), {.isSorted = true});
    QCOMPARE(places(), before);
    PagerState loading = loaded(100, 100, false, std::nullopt);
    loading.isLoading = true;
    bar.setState(loading, {.shownRows = 3, .isInstantlyFiltered = true});
    QCOMPARE(places(), before);
    bar.setState({}, {});
    QCOMPARE(places(), before);
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
    const QList<std::pair<QString, QString>> names = {
        {u"pageFirst"_s, u"First page"_s}, {u"pagePrevious"_s, u"Previous page"_s},
        {u"pageNext"_s, u"Next page"_s},   {u"pageRefresh"_s, u"Refresh"_s},
        {u"pageSize"_s, u"Page size"_s},   {u"pageStop"_s, u"Stop loading"_s}};
    for (const auto &[objectName, accessibleName] : names)
        QCOMPARE(bar.findChild<QWidget *>(objectName)->accessibleName(), accessibleName);
    QVERIFY2(bar.findChild<QLabel *>(u"pageRange"_s)->accessibleName().isEmpty(),
             "a name would hide its text");
}

QTEST_MAIN(tst_PagingBar)
#include "tst_pagingbar.moc"
