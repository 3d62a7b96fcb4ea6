// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <utility>

#include "ui/tokens/list/pagingbar.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_PagingBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void buttonsFollowTheState();
    void readingCanBeStoppedAndGoneOnWith();
    void buttonsDoNotMove();
    void pageSizeIsChosenAndSet();
    void namesAreWhatScriptsRelyOn();
};

namespace {

ListState partOf(std::optional<qint64> total, int rows = 5000)
{
    ListState state;
    state.isLoaded = true;
    state.rows = rows;
    state.totalCount = total;
    state.canReadOn = true;
    return state;
}

ListState complete(int rows)
{
    ListState state;
    state.isLoaded = true;
    state.isComplete = true;
    state.rows = rows;
    return state;
}

Paging pageOf(int firstRow, int shownRows, int passingRows)
{
    return {.firstRow = firstRow,
            .shownRows = shownRows,
            .passingRows = passingRows,
            .canGoForward = firstRow + shownRows < passingRows,
            .canGoToLast = firstRow + shownRows < passingRows};
}

Paging filtered(Paging paging)
{
    paging.isFiltered = true;
    return paging;
}

Paging sorted(Paging paging)
{
    paging.isSorted = true;
    return paging;
}

ListState busy(ListState state)
{
    state.isPaused = true;
    return state;
}

} // namespace

void tst_PagingBar::texts_data()
{
    QTest::addColumn<ListState>("state");
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("note");
    const Paging second = pageOf(50, 50, 5000);
    QTest::newRow("nothing yet") << ListState{} << Paging{} << QString() << QString();
    QTest::newRow("no tokens") << complete(0) << Paging{} << u"No tokens"_s << u"complete"_s;
    QTest::newRow("complete") << complete(301) << pageOf(50, 50, 301) << u"51–100 of 301"_s << u"complete"_s;
    ListState old = complete(301);
    old.isStale = true;
    QTest::newRow("old") << old << pageOf(50, 50, 301) << u"51–100 of 301"_s << u"complete when last read"_s;
    QTest::newRow("old and filtered") << old << filtered(pageOf(20, 20, 167)) << u"21–40 of 167"_s
                                      << u"301 in all, complete when last read"_s;
    QTest::newRow("last page") << complete(301) << pageOf(300, 1, 301) << u"301–301 of 301"_s
                               << u"complete"_s;
    QTest::newRow("filtered") << complete(187) << filtered(pageOf(20, 20, 167)) << u"21–40 of 167"_s
                              << u"187 in all, complete"_s;
    QTest::newRow("no matches") << complete(187) << filtered({}) << u"No matches"_s
                                << u"187 in all, complete"_s;
    QTest::newRow("partial, total told")
        << partOf(12'400) << second << u"51–100 of 12,400"_s << u"read: first 5,000 of 12,400"_s;
    QTest::newRow("partial, total not told")
        << partOf(std::nullopt) << second << u"51–100, more follow"_s << u"read: first 5,000, more follow"_s;
    QTest::newRow("total that the rows contradict")
        << partOf(7) << second << u"51–100, more follow"_s << u"read: first 5,000, more follow"_s;
    QTest::newRow("only the page was read")
        << partOf(12'400, 50) << pageOf(0, 50, 50) << u"1–50 of 12,400"_s << QString();
    QTest::newRow("sorted") << partOf(12'400) << sorted(second) << u"51–100 of 5,000"_s
                            << u"sorted: first 5,000 of 12,400"_s;
    QTest::newRow("filtered, partial") << partOf(12'400) << filtered(pageOf(0, 7, 7)) << u"1–7 of 7"_s
                                       << u"filtered: first 5,000 of 12,400"_s;
    QTest::newRow("both") << partOf(12'400) << sorted(filtered(pageOf(0, 7, 7))) << u"1–7 of 7"_s
                          << u"filtered and sorted: first 5,000 of 12,400"_s;
    QTest::newRow("busy") << busy(partOf(12'400)) << second << u"51–100 of 12,400"_s
                          << u"paused, the service is busy: first 5,000 of 12,400"_s;
}

void tst_PagingBar::texts()
{
    QFETCH(const ListState, state);
    QFETCH(const Paging, paging);
    QTEST(PagingBar::rangeText(state, paging), "range");
    QTEST(PagingBar::noteText(state, paging), "note");
}

void tst_PagingBar::buttonsFollowTheState()
{
    PagingBar bar;
    const auto enabled = [&bar] {
        QString names;
        for (const char *name : {"pageFirst", "pagePrevious", "pageNext", "pageLast"}) {
            if (bar.findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled())
                names += QString::fromLatin1(name).mid(4).left(1);
        }
        return names;
    };
    QCOMPARE(enabled(), QString());
    bar.setState(complete(120), pageOf(0, 50, 120));
    QCOMPARE(enabled(), u"NL"_s);
    bar.setState(complete(120), pageOf(50, 50, 120));
    QCOMPARE(enabled(), u"FPNL"_s);
    bar.setState(complete(120), pageOf(100, 20, 120));
    QCOMPARE(enabled(), u"FP"_s);
    for (const auto &[name, signal] : {std::pair{"pageFirst", &PagingBar::firstRequested},
                                       std::pair{"pagePrevious", &PagingBar::previousRequested},
                                       std::pair{"pageRefresh", &PagingBar::refreshRequested}}) {
        const QSignalSpy requested(&bar, signal);
        QTest::mouseClick(bar.findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
    }
}

void tst_PagingBar::readingCanBeStoppedAndGoneOnWith()
{
    PagingBar bar;
    bar.show();
    auto *stop = bar.findChild<QPushButton *>(u"pageStop"_s);
    auto *rest = bar.findChild<QPushButton *>(u"pageReadRest"_s);
    bar.setState(complete(10), pageOf(0, 10, 10));
    QVERIFY(!stop->isVisible() && !rest->isVisible());
    ListState reading = partOf(12'400);
    reading.canReadOn = false;
    reading.isReading = true;
    bar.setState(reading, pageOf(0, 50, 5000));
    QVERIFY(stop->isVisible() && !rest->isVisible());
    const QSignalSpy stopped(&bar, &PagingBar::stopRequested);
    stop->setFocus();
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    bar.setState(partOf(12'400), pageOf(0, 50, 5000));
    QVERIFY(!stop->isVisible() && rest->isVisible());
    const QSignalSpy wanted(&bar, &PagingBar::restRequested);
    QTest::mouseClick(rest, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    bar.setState(complete(12'400), pageOf(0, 50, 12'400));
    QVERIFY(!stop->isVisible() && !rest->isVisible());
}

void tst_PagingBar::buttonsDoNotMove()
{
    PagingBar bar;
    bar.resize(1100, 40);
    bar.show();
    const auto places = [&bar] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<int> all;
        for (const char *name :
             {"pageFirst", "pagePrevious", "pageNext", "pageLast", "pageSize", "pageRefresh"})
            all.append(bar.findChild<QWidget *>(QString::fromLatin1(name))->mapTo(&bar, QPoint()).x());
        return all;
    };
    bar.setState(partOf(std::nullopt, 7), pageOf(0, 7, 7));
    const QList<int> before = places();
    QVERIFY(before.first() > 0);
    bar.setState(partOf(9'876'543, 2'000'000), sorted(filtered(pageOf(1'234'500, 100, 2'000'000))));
    QCOMPARE(places(), before);
    ListState reading = busy(partOf(std::nullopt, 2'000'000));
    reading.canReadOn = false;
    reading.isReading = reading.isLoading = true;
    bar.setState(reading, pageOf(0, 100, 2'000'000));
    QCOMPARE(places(), before);
    bar.setState({}, {});
    QCOMPARE(places(), before);
}

void tst_PagingBar::pageSizeIsChosenAndSet()
{
    PagingBar bar;
    QCOMPARE(bar.pageSize(), firstPageSize);
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
        {u"pageNext"_s, u"Next page"_s},   {u"pageLast"_s, u"Last page"_s},
        {u"pageRefresh"_s, u"Refresh"_s},  {u"pageSize"_s, u"Page size"_s},
        {u"pageStop"_s, u"Stop loading"_s}};
    for (const auto &[objectName, accessibleName] : names)
        QCOMPARE(bar.findChild<QWidget *>(objectName)->accessibleName(), accessibleName);
    QVERIFY2(bar.findChild<QLabel *>(u"pageRange"_s)->accessibleName().isEmpty(),
             "a name would hide its text");
}

QTEST_MAIN(tst_PagingBar)
#include "tst_pagingbar.moc"
