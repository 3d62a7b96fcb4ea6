// SPDX-License-Identifier: Apache-2.0
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/unit/ui/tokens/list/tokentablefixture.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

/// The columns of the table: their order, widths and layout, the sort, and the copy of their texts.
class tst_TokenTableColumns final : public TokenTableFixture
{
    Q_OBJECT

private Q_SLOTS:
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
    void copyTakesWholeRowsDisplaySafe();
    void theSortIsTakenBack();
    void anotherOrderKeepsTheWidths();
};

void tst_TokenTableColumns::tokenIdIsHiddenAndNothingIsSortedAtFirst()
{
    QVERIFY(header()->isSectionHidden(static_cast<int>(TokenColumn::TokenId)));
    QVERIFY(!m_view->isSorted());
    QCOMPARE(m_view->accessibleName(), u"Tokens"_s);
    QCOMPARE(m_view->objectName(), u"tokenTable"_s);
}

void tst_TokenTableColumns::thirdHeaderClickReturnsToTheServicesOrder()
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

void tst_TokenTableColumns::columnsFillTheWidthUntilOneIsSized()
{
    QCOMPARE(header()->length(), m_view->viewport()->width());
    m_view->resize(1100, 400);
    QCOMPARE(header()->length(), m_view->viewport()->width());
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    header()->resizeSection(0, 333);
    m_view->resize(1300, 400);
    QCOMPARE(header()->sectionSize(0), 333);
}

void tst_TokenTableColumns::otherColumnsMakeRoomForTheName()
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

void tst_TokenTableColumns::layoutIsSavedAndRestored()
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
void tst_TokenTableColumns::aLayoutOfFewerColumnsIsKept()
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

void tst_TokenTableColumns::aCopyHoldsTheShownPartsOfTheNote()
{
    const Token first = m_proxy->tokenAt(0);
    m_proxy->setNotes({{first.id, {.owner = u"Ada\u202e"_s, .purpose = u"payouts"_s}}});
    header()->setSectionHidden(static_cast<int>(TokenColumn::Owner), false);
    const QString text = m_view->rowsText({first});
    QVERIFY2(text.endsWith(u"\tAda⟨U+202E⟩"_s), qPrintable(text));
    QVERIFY(!text.contains(u"payouts"_s));
}

void tst_TokenTableColumns::foreignLayoutIsRefused_data()
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

void tst_TokenTableColumns::foreignLayoutIsRefused()
{
    QFETCH(const QByteArray, layout);
    const QByteArray before = m_view->saveLayout();
    QVERIFY(!m_view->restoreLayout(layout));
    QCOMPARE(m_view->saveLayout(), before);
}

void tst_TokenTableColumns::lastColumnCannotBeHidden()
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

void tst_TokenTableColumns::resetBringsEverythingBack()
{
    const QByteArray first = m_view->saveLayout();
    header()->setSectionHidden(1, true);
    header()->moveSection(0, 3);
    header()->resizeSection(0, 500);
    m_view->resetLayout();
    QCOMPARE(m_view->saveLayout(), first);
}

void tst_TokenTableColumns::copyTakesWholeRowsDisplaySafe()
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

void tst_TokenTableColumns::theSortIsTakenBack()
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
void tst_TokenTableColumns::anotherOrderKeepsTheWidths()
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

QTEST_MAIN(tst_TokenTableColumns)
#include "tst_tokentablecolumns.moc"
