// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "app/tokens/models/tokensortfiltermodel.h"
#include "app/tokens/models/tokentablemodel.h"
#include "ui/tokens/list/tokentableview.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_TokenTableView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tokenIdIsHiddenAndNothingIsSortedAtFirst();
    void thirdHeaderClickReturnsToTheServicesOrder();
    void columnsFillTheWidthUntilOneIsSized();
    void otherColumnsMakeRoomForTheName();
    void layoutIsSavedAndRestored();
    void aLayoutOfFewerColumnsIsKept();
    void aCopyHoldsTheShownPartsOfTheNote();
    void foreignLayoutIsRefused_data();
    void foreignLayoutIsRefused();
    void lastColumnCannotBeHidden();
    void resetBringsEverythingBack();
    void scrollStaysWithTheRowWhenRowsComeAbove();
    void newRowsAreSeenAtTheTop();
    void theCurrentRowSurvivesARefresh();
    void copyTakesWholeRowsDisplaySafe();
    void theKeyboardsRowIsCurrent();
    void aClickChecksNothing();
    void aClickOnTheBoxChecksItsRowOnly();
    void shiftChecksARange();
    void aRangeFollowsTheShownOrder();
    void keysCheckRows();
    void theBoxInTheHeadingIsAboutAllRows();
    void assistiveTechnologyMakesARowCurrent();
    void theSortIsTakenBack();
    void anotherOrderKeepsTheWidths();
    void whatIsFilteredIsSeenFromTheTop_data();
    void whatIsFilteredIsSeenFromTheTop();

private:
    static QList<Token> tokens(int from, int to);
    QHeaderView *header() const { return m_view->horizontalHeader(); }
    void clickHeader(int column) const
    {
        const QPoint place(header()->sectionViewportPosition(column) + 10, header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, place);
    }
    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            names.append(m_proxy->index(row, 0).data().toString());
        return names;
    }

    QString currentId() const
    {
        return m_proxy->index(m_view->currentRow(), 0).data(TokenTableModel::TokenIdRole).toString();
    }
    QPoint middleOf(int row) const
    {
        return {10, m_view->rowViewportPosition(row) + m_view->rowHeight(row) / 2};
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    void clickBox(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(m_view->verticalHeader()->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }

    QSet<QString> m_checked;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<TokenSortFilterModel> m_proxy;
    std::unique_ptr<TokenTableView> m_view;
};

QList<Token> tst_TokenTableView::tokens(int from, int to)
{
    QList<Token> list;
    for (int number = from; number < to; ++number) {
        const QString id = u"Token:%1"_s.arg(number, 4, 10, QChar(u'0'));
        // Names in another order than the ids.
        list.append({.id = id,
                     .name = u"name %1"_s.arg((number * 37) % 1000, 4, 10, QChar(u'0')),
                     .permissions = {{u"VIEW"_s}, true},
                     .clientId = u"client-%1-0123456789abcdef"_s.arg(number)});
    }
    return list;
}

void tst_TokenTableView::init()
{
    m_model = std::make_unique<TokenTableModel>();
    m_proxy = std::make_unique<TokenSortFilterModel>();
    m_proxy->setSourceModel(m_model.get());
    m_view = std::make_unique<TokenTableView>();
    m_view->setModel(m_proxy.get());
    m_checked.clear();
    m_proxy->setChecks([this](const QString &id) { return m_checked.contains(id); });
    connect(m_view.get(), &TokenTableView::checkRequested, this,
            [this](const QStringList &ids, bool isChecked) {
                for (const QString &id : ids)
                    isChecked ? void(m_checked.insert(id)) : void(m_checked.remove(id));
            });
    m_model->setTokens(tokens(0, 100), false);
    m_view->resize(900, 400);
    m_view->show();
}

void tst_TokenTableView::cleanup()
{
    m_view.reset();
    m_proxy.reset();
    m_model.reset();
}

void tst_TokenTableView::tokenIdIsHiddenAndNothingIsSortedAtFirst()
{
    QVERIFY(header()->isSectionHidden(static_cast<int>(TokenColumn::TokenId)));
    QVERIFY(!m_view->isSorted());
    QCOMPARE(m_view->accessibleName(), u"Tokens"_s);
    QCOMPARE(m_view->objectName(), u"tokenTable"_s);
}

void tst_TokenTableView::thirdHeaderClickReturnsToTheServicesOrder()
{
    const QStringList asSent = shownNames();
    clickHeader(0);
    QVERIFY(m_view->isSorted());
    QStringList sorted = asSent;
    sorted.sort();
    QCOMPARE(shownNames(), sorted);
    clickHeader(0);
    QCOMPARE(shownNames().first(), sorted.last());
    clickHeader(0);
    QVERIFY(!m_view->isSorted());
    QCOMPARE(shownNames(), asSent);
}

void tst_TokenTableView::columnsFillTheWidthUntilOneIsSized()
{
    QCOMPARE(header()->length(), m_view->viewport()->width());
    m_view->resize(1100, 400);
    QCOMPARE(header()->length(), m_view->viewport()->width());
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    header()->resizeSection(0, 333);
    m_view->resize(1300, 400);
    QCOMPARE(header()->sectionSize(0), 333);
}

void tst_TokenTableView::otherColumnsMakeRoomForTheName()
{
    const int updated = static_cast<int>(TokenColumn::Updated);
    const QString copied = m_view->rowsText({m_model->tokenAt(0)});
    m_view->resize(560, 400);
    QVERIFY(header()->sectionSize(0) >= 180);
    QCOMPARE(header()->length(), m_view->viewport()->width());
    QVERIFY(header()->isSectionHidden(updated));
    QVERIFY2(m_view->rowsText({m_model->tokenAt(0)}) == copied, "a copy does not depend on the window");
    QMenu menu;
    m_view->fillColumnsMenu(&menu);
    QVERIFY(menu.actions().at(updated)->isChecked());
    QCOMPARE(menu.actions().at(updated)->text(), u"Updated (no room in this window)"_s);
    const QByteArray layout = m_view->saveLayout();
    m_view->resize(1100, 400);
    QVERIFY(!header()->isSectionHidden(updated));
    init();
    QVERIFY(m_view->restoreLayout(layout));
    QVERIFY2(!header()->isSectionHidden(updated), "it was not hidden by the person");
    m_view->resize(560, 400);
    QMenu again;
    m_view->fillColumnsMenu(&again);
    again.actions().at(updated)->trigger();
    m_view->resize(1100, 400);
    QVERIFY2(header()->isSectionHidden(updated), "the person does not want it");
    m_view->resize(560, 400);
    header()->resizeSection(0, 333);
    QVERIFY(!header()->isSectionHidden(static_cast<int>(TokenColumn::Created)));
    QVERIFY(header()->isSectionHidden(updated));
}

void tst_TokenTableView::layoutIsSavedAndRestored()
{
    header()->setSectionHidden(static_cast<int>(TokenColumn::TokenId), false);
    header()->setSectionHidden(static_cast<int>(TokenColumn::Updated), true);
    header()->moveSection(header()->visualIndex(2), 0);
    header()->resizeSection(0, 333);
    const QByteArray layout = m_view->saveLayout();
    init();
    QVERIFY(m_view->restoreLayout(layout));
    QVERIFY(!header()->isSectionHidden(static_cast<int>(TokenColumn::TokenId)));
    QVERIFY(header()->isSectionHidden(static_cast<int>(TokenColumn::Updated)));
    QCOMPARE(header()->visualIndex(2), 0);
    QCOMPARE(header()->sectionSize(0), 333);
    QCOMPARE(m_view->saveLayout(), layout);
}

/// The columns of the note came later; a layout of before must not be lost.
void tst_TokenTableView::aLayoutOfFewerColumnsIsKept()
{
    header()->moveSection(2, 0);
    header()->resizeSection(0, 333);
    // Nine bytes of heading and seven bytes a column.
    constexpr int columns = 6;
    QByteArray layout = m_view->saveLayout().left(9 + 7 * columns);
    layout[7] = columns;
    init();
    header()->setSectionHidden(static_cast<int>(TokenColumn::Owner), false);
    QVERIFY(m_view->restoreLayout(layout));
    QCOMPARE(header()->visualIndex(2), 0);
    QCOMPARE(header()->sectionSize(0), 333);
    QVERIFY(header()->isSectionHidden(static_cast<int>(TokenColumn::Owner)));
}

void tst_TokenTableView::aCopyHoldsTheShownPartsOfTheNote()
{
    const Token first = m_proxy->tokenAt(0);
    m_proxy->setNotes({{first.id, {.owner = u"Ada\u202e"_s, .purpose = u"payouts"_s}}});
    header()->setSectionHidden(static_cast<int>(TokenColumn::Owner), false);
    const QString text = m_view->rowsText({first});
    QVERIFY2(text.endsWith(u"\tAda⟨U+202E⟩"_s), qPrintable(text));
    QVERIFY(!text.contains(u"payouts"_s));
}

void tst_TokenTableView::foreignLayoutIsRefused_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("garbage") << QByteArray("no layout at all, but long enough to be read as one");
    TokenTableView view;
    TokenTableModel model;
    view.setModel(&model);
    QByteArray layout = view.saveLayout();
    QTest::newRow("cut") << layout.chopped(3);
    QByteArray otherVersion = layout;
    otherVersion[5] = 99;
    QTest::newRow("another version") << otherVersion;
    QByteArray repeated = layout;
    // Nine bytes of heading and seven bytes a column; the number of the second column becomes that of the
    // first.
    repeated[9 + 7 + 1] = 0;
    QTest::newRow("a column twice") << repeated;
}

void tst_TokenTableView::foreignLayoutIsRefused()
{
    QFETCH(const QByteArray, layout);
    const QByteArray before = m_view->saveLayout();
    QVERIFY(!m_view->restoreLayout(layout));
    QCOMPARE(m_view->saveLayout(), before);
}

void tst_TokenTableView::lastColumnCannotBeHidden()
{
    for (int column = 1; column < tokenColumnCount; ++column)
        header()->setSectionHidden(column, true);
    QMenu menu;
    m_view->fillColumnsMenu(&menu);
    QVERIFY(!menu.actions().at(0)->isEnabled());
    QVERIFY(menu.actions().at(1)->isEnabled());
    menu.actions().at(1)->trigger();
    QVERIFY(!header()->isSectionHidden(1));
}

void tst_TokenTableView::resetBringsEverythingBack()
{
    const QByteArray first = m_view->saveLayout();
    header()->setSectionHidden(1, true);
    header()->moveSection(0, 3);
    header()->resizeSection(0, 500);
    m_view->resetLayout();
    QCOMPARE(m_view->saveLayout(), first);
}

void tst_TokenTableView::scrollStaysWithTheRowWhenRowsComeAbove()
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

void tst_TokenTableView::newRowsAreSeenAtTheTop()
{
    m_model->setTokens(tokens(1000, 1001) + tokens(0, 100), true);
    QCOMPARE(m_view->rowAt(0), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void tst_TokenTableView::theCurrentRowSurvivesARefresh()
{
    m_view->selectRow(10);
    QCOMPARE(currentId(), u"Token:0010"_s);
    m_model->setTokens(tokens(1000, 1005) + tokens(5, 100), true);
    QCOMPARE(currentId(), u"Token:0010"_s);
}

void tst_TokenTableView::copyTakesWholeRowsDisplaySafe()
{
    QList<Token> list = tokens(0, 2);
    list[0].name = u"a\tb\u202Ec"_s;
    list[0].createdAt = {QDateTime(QDate(2026, 3, 1), QTime(12, 30), Qt::UTC),
                         u"2026-03-01T13:30:00+01:00"_s};
    list[0].updatedAt = {std::nullopt, u"yesterday"_s};
    m_model->setTokens(list, false);
    const QSignalSpy asked(m_view.get(), &TokenTableView::copyRequested);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    const QStringList lines = m_view->rowsText(list).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().split(u'\t').size(), 5);
    QVERIFY(lines.first().contains(u"client-0-0123456789abcdef"_s));
    QVERIFY(!lines.first().contains(QChar(0x202E)));
    // A copy is read tomorrow, when "8 months ago" is wrong.
    QVERIFY2(lines.first().endsWith(u"\t2026-03-01T12:30:00.000Z\tyesterday"_s), qPrintable(lines.first()));
}

void tst_TokenTableView::theKeyboardsRowIsCurrent()
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

void tst_TokenTableView::aClickChecksNothing()
{
    const QSignalSpy checks(m_view.get(), &TokenTableView::checkRequested);
    clickRow(3);
    QCOMPARE(currentId(), u"Token:0003"_s);
    QVERIFY(checks.isEmpty());
    QVERIFY(m_checked.isEmpty());
}

void tst_TokenTableView::aClickOnTheBoxChecksItsRowOnly()
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

void tst_TokenTableView::shiftChecksARange()
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

void tst_TokenTableView::aRangeFollowsTheShownOrder()
{
    clickHeader(0);
    clickBox(0);
    clickBox(2, Qt::ShiftModifier);
    QSet<QString> shown;
    for (int row = 0; row < 3; ++row)
        shown.insert(m_proxy->index(row, 0).data(TokenTableModel::TokenIdRole).toString());
    QCOMPARE(m_checked, shown);
}

void tst_TokenTableView::keysCheckRows()
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

void tst_TokenTableView::theBoxInTheHeadingIsAboutAllRows()
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

void tst_TokenTableView::assistiveTechnologyMakesARowCurrent()
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

void tst_TokenTableView::theSortIsTakenBack()
{
    m_model->setTokens(tokens(0, 3), false);
    QCOMPARE(m_view->tableSort(), TableSort{});
    const TableSort sort{TokenColumn::Name, Qt::DescendingOrder};
    m_view->setTableSort(sort);
    QCOMPARE(m_view->tableSort(), sort);
    QCOMPARE(shownNames(), (QStringList{u"name 0074"_s, u"name 0037"_s, u"name 0000"_s}));
    m_view->setTableSort({});
    QCOMPARE(shownNames().first(), u"name 0000"_s);
    QVERIFY(!m_view->isSorted());
}

/// The header hides and shows the hidden column by itself while rows change places.
void tst_TokenTableView::anotherOrderKeepsTheWidths()
{
    m_view->show();
    m_model->setTokens(tokens(0, 5000), false);
    const auto widths = [this] {
        QList<int> all;
        for (int column = 0; column < header()->count(); ++column)
            all.append(header()->sectionSize(column));
        return all;
    };
    const QList<int> before = widths();
    QCOMPARE(header()->length(), m_view->viewport()->width());
    const auto settle = [this] { QTRY_VERIFY(!m_proxy->isIndexing()); };
    m_proxy->setSearch(parseSearch(u"name 00"_s));
    settle();
    QCOMPARE(widths(), before);
    m_proxy->setSearch({});
    settle();
    QCOMPARE(widths(), before);
    clickHeader(0);
    settle();
    QCOMPARE(widths(), before);
    QCOMPARE(header()->length(), m_view->viewport()->width());
}

void tst_TokenTableView::whatIsFilteredIsSeenFromTheTop_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("topRow");
    QTest::newRow("short, at the top") << 1500 << 0;
    QTest::newRow("short, in the middle") << 1500 << 120;
    QTest::newRow("long, at the top") << 5000 << 0;
    QTest::newRow("long, in the middle") << 5000 << 2500;
}

void tst_TokenTableView::whatIsFilteredIsSeenFromTheTop()
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

QTEST_MAIN(tst_TokenTableView)
#include "tst_tokentableview.moc"
