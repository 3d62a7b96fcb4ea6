// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QCheckBox>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "tests/unit/ui/tokens/list/tokentablefixture.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// The rows of the table: the current row, the checked rows and the place of the view.
class tst_TokenTableRows final : public TokenTableFixture
{
    Q_OBJECT

private Q_SLOTS:
    void scrollStaysWithTheRowWhenRowsComeAbove();
    void newRowsAreSeenAtTheTop();
    void theCurrentRowSurvivesARefresh();
    void theKeyboardsRowIsCurrent();
    void aClickChecksNothing();
    void aClickOnTheBoxChecksItsRowOnly();
    void shiftChecksARange();
    void aRangeFollowsTheShownOrder();
    void keysCheckRows();
    void theBoxInTheHeadingIsAboutAllRows();
    void assistiveTechnologyMakesARowCurrent();
    void whatIsFilteredIsSeenFromTheTop_data();
    void whatIsFilteredIsSeenFromTheTop();
};

void tst_TokenTableRows::scrollStaysWithTheRowWhenRowsComeAbove()
{
    m_view->scrollTo(m_proxy->index(60, 0), QAbstractItemView::PositionAtTop);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 7);
    const int top = m_view->rowAt(0);
    const QString id = m_proxy->index(top, 0).data(TokenTableModel::TokenIdRole).toString();
    const int offset = m_view->rowViewportPosition(top);
    QList<Token> newer = tokens(1000, 1005) + tokens(0, 100);
    newer.removeAt(8);
    m_model->setTokens(newer, true);
    const int newTop = m_view->rowAt(0);
    QCOMPARE(m_proxy->index(newTop, 0).data(TokenTableModel::TokenIdRole).toString(), id);
    QCOMPARE(m_view->rowViewportPosition(newTop), offset);
}

void tst_TokenTableRows::newRowsAreSeenAtTheTop()
{
    m_model->setTokens(tokens(1000, 1001) + tokens(0, 100), true);
    QCOMPARE(m_view->rowAt(0), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void tst_TokenTableRows::theCurrentRowSurvivesARefresh()
{
    m_view->selectRow(10);
    QCOMPARE(currentId(), u"Token:0010"_s);
    m_model->setTokens(tokens(1000, 1005) + tokens(5, 100), true);
    QCOMPARE(currentId(), u"Token:0010"_s);
}

void tst_TokenTableRows::theKeyboardsRowIsCurrent()
{
    m_view->show();
    m_model->setTokens(tokens(0, 20), false);
    QCOMPARE(m_view->currentRow(), -1);
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(currentId(), u"Token:0000"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(currentId(), u"Token:0001"_s);
    // The row goes: none is current, and the key does not skip the row at its place.
    m_model->setTokens(tokens(0, 1) + tokens(2, 20), true);
    QCOMPARE(m_view->currentRow(), -1);
    const QString next = m_view->currentIndex().data(TokenTableModel::TokenIdRole).toString();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(currentId(), next);
}

void tst_TokenTableRows::aClickChecksNothing()
{
    const QSignalSpy checks(m_view.get(), &TokenTableView::checkRequested);
    clickRow(3);
    QCOMPARE(currentId(), u"Token:0003"_s);
    QVERIFY(checks.isEmpty());
    QVERIFY(m_checked.isEmpty());
}

void tst_TokenTableRows::aClickOnTheBoxChecksItsRowOnly()
{
    clickRow(1);
    clickBox(3);
    QCOMPARE(m_checked, QSet<QString>{u"Token:0003"_s});
    QVERIFY2(currentId() == u"Token:0001"_s, "the details stay where they are");
    clickBox(3);
    QVERIFY(m_checked.isEmpty());
    clickRow(4, Qt::ControlModifier);
    QCOMPARE(m_checked, QSet<QString>{u"Token:0004"_s});
    QCOMPARE(currentId(), u"Token:0001"_s);
}

void tst_TokenTableRows::shiftChecksARange()
{
    clickBox(2);
    clickBox(5, Qt::ShiftModifier);
    QCOMPARE(m_checked.size(), 4);
    QVERIFY(m_checked.contains(u"Token:0002"_s) && m_checked.contains(u"Token:0005"_s));
    // The row where the range begins was unchecked, so its range is too.
    clickBox(4);
    clickBox(3, Qt::ShiftModifier);
    QCOMPARE(m_checked, (QSet<QString>{u"Token:0002"_s, u"Token:0005"_s}));
}

void tst_TokenTableRows::aRangeFollowsTheShownOrder()
{
    clickHeader(0);
    clickBox(0);
    clickBox(2, Qt::ShiftModifier);
    QSet<QString> shown;
    for (int row = 0; row < 3; ++row)
        shown.insert(m_proxy->index(row, 0).data(TokenTableModel::TokenIdRole).toString());
    QCOMPARE(m_checked, shown);
}

void tst_TokenTableRows::keysCheckRows()
{
    m_view->selectRow(1);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_checked, QSet<QString>{u"Token:0001"_s});
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_checked.size(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_checked.size(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_checked.size(), 2);
    QSignalSpy all(m_view.get(), &TokenTableView::checkAllRequested);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().first().toBool(), true);
}

void tst_TokenTableRows::theBoxInTheHeadingIsAboutAllRows()
{
    auto *box = m_view->findChild<QCheckBox *>(u"tokenCheckAll"_s);
    QVERIFY(box && box->isVisible());
    QVERIFY(m_view->rect().contains(box->geometry()));
    QSignalSpy all(m_view.get(), &TokenTableView::checkAllRequested);
    m_view->setCheckAllState(Qt::PartiallyChecked);
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(all.takeFirst().first().toBool(), true);
    m_view->setCheckAllState(Qt::Checked);
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(all.takeFirst().first().toBool(), false);
}

void tst_TokenTableRows::assistiveTechnologyMakesARowCurrent()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(table && table->tableInterface());
    m_view->selectRow(2);
    QString seen;
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_view.get(),
            [this, &seen] { seen = currentId(); });
    QVERIFY(table->tableInterface()->selectRow(7));
    QVERIFY2(seen == u"Token:0007"_s, "whoever hears of it finds the row");
    QTRY_COMPARE(m_view->currentIndex().row(), 7);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(7, 0);
    QVERIFY(cell->state().checkable && !cell->state().checked);
    clickBox(7);
    QVERIFY(table->tableInterface()->cellAt(7, 0)->state().checked);
}

void tst_TokenTableRows::whatIsFilteredIsSeenFromTheTop_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("topRow");
    QTest::newRow("short, at the top") << 1500 << 0;
    QTest::newRow("short, in the middle") << 1500 << 120;
    QTest::newRow("long, at the top") << 5000 << 0;
    QTest::newRow("long, in the middle") << 5000 << 2500;
}

void tst_TokenTableRows::whatIsFilteredIsSeenFromTheTop()
{
    QFETCH(const int, count);
    QFETCH(const int, topRow);
    connect(m_proxy.get(), &TokenSortFilterModel::filterApplied, m_view.get(), &TokenTableView::lookAnew);
    m_view->show();
    m_model->setTokens(tokens(0, count), false);
    m_view->selectRow(topRow);
    m_view->scrollTo(m_proxy->index(topRow, 0), QAbstractItemView::PositionAtTop);
    // Many rows pass, more than are seen at once; the one that is selected does not.
    const QString gone = m_proxy->index(topRow, 0).data().toString();
    const QString text = gone.endsWith(u'7') ? u"3"_s : u"7"_s;
    m_proxy->setSearch(parseSearch(u"name 0"_s + text));
    QTRY_VERIFY(!m_proxy->isIndexing() && m_proxy->rowCount() < count);
    QVERIFY(m_proxy->rowCount() > 30);
    QTRY_COMPARE(m_view->verticalScrollBar()->value(), 0);
    QVERIFY(m_view->currentIndex().row() < 5);
    QVERIFY(m_view->selectionModel()->selectedRows().isEmpty());
}

QTEST_MAIN(tst_TokenTableRows)
#include "tst_tokentablerows.moc"
