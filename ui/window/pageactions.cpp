// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pageactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include "ui/style/icons.h"
#include "ui/tokens/list/paging.h"
#include "ui/window/windowactions.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountPage)
};

} // namespace

PageActions::PageActions(QWidget *page)
    : newToken(
          makeAction(page, m_all, "actionNewToken", Text::tr("&New token…"), QKeySequence::New, Icon::Add)),
      createLike(
          makeAction(page, m_all, "actionCreateLike", Text::tr("Create &like this…"), Qt::CTRL | Qt::Key_D)),
      rotate(makeAction(page, m_all, "actionRotate", Text::tr("R&otate…"), Qt::CTRL | Qt::Key_R)),
      deleteTokens(
          makeAction(page, m_all, "actionDelete", Text::tr("&Delete…"), QKeySequence::Delete, Icon::Delete)),
      refresh(makeAction(page, m_all, "actionRefresh", Text::tr("&Refresh"), Qt::Key_F5, Icon::Refresh)),
      focusSearch(
          makeAction(page, m_all, "actionSearch", Text::tr("&Search"), QKeySequence::Find, Icon::Search)),
      focusFilter(makeAction(page, m_all, "actionFilter", Text::tr("Filter by n&ame"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
      clearFilters(makeAction(page, m_all, "actionClearFilters", Text::tr("Clear &filters"))),
      editNote(makeAction(page, m_all, "actionNote", Text::tr("&Note…"))),
      showDetails(makeAction(page, m_all, "actionDetails", Text::tr("&Show details"), Qt::Key_Enter)),
      copyRows(makeAction(page, m_all, "actionCopyRows", Text::tr("Copy as &text"), QKeySequence::Copy,
                          Icon::Copy)),
      copyClientId(makeAction(page, m_all, "actionCopyClientId", Text::tr("&Copy client ID"),
                              Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
      copyTokenId(makeAction(page, m_all, "actionCopyTokenId", Text::tr("Copy token &ID"))),
      checkAll(makeAction(page, m_all, "actionCheckAll", Text::tr("Check &all"), QKeySequence::SelectAll)),
      uncheckAll(makeAction(page, m_all, "actionUncheckAll", Text::tr("&Uncheck all"))),
      previousPage(makeAction(page, m_all, "actionPrevious", Text::tr("&Previous page"),
                              Qt::ALT | Qt::Key_Left, Icon::Previous)),
      nextPage(
          makeAction(page, m_all, "actionNext", Text::tr("&Next page"), Qt::ALT | Qt::Key_Right, Icon::Next)),
      exportRows(
          makeAction(page, m_all, "actionExport", Text::tr("&Export…"), Qt::CTRL | Qt::Key_E, Icon::Save)),
      exportList(makeAction(page, m_all, "actionExportList", Text::tr("&Export the list…"))),
      history(makeAction(page, m_all, "actionHistory", Text::tr("&History…"), Qt::CTRL | Qt::Key_H)),
      viewTokens(makeAction(page, m_all, "actionViewTokens", Text::tr("&Tokens page"), Qt::ALT | Qt::Key_1)),
      viewOverview(makeAction(page, m_all, "actionViewOverview", Text::tr("O&verview"), Qt::ALT | Qt::Key_2)),
      viewRotations(
          makeAction(page, m_all, "actionViewRotations", Text::tr("&Rotations"), Qt::ALT | Qt::Key_3)),
      toggleDetails(makeAction(page, m_all, "actionToggleDetails", Text::tr("&Details pane"), Qt::Key_F9)),
      openMenu(makeAction(page, m_all, "actionMenu", Text::tr("Open the menu"), Qt::Key_F10)),
      resetSandbox(makeAction(page, m_all, "actionResetSandbox", Text::tr("Reset the &built-in sandbox…")))
{
    toggleDetails->setCheckable(true);
    // The table's own keys: shown here, and no shortcuts of the window.
    for (QAction *action : {showDetails, copyRows, checkAll})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void PageActions::update(const Rows &rows, const Paging &paging) const
{
    const bool areChosen = rows.checked > 0 || rows.hasCurrentRow;
    createLike->setEnabled(rows.hasShownToken);
    showDetails->setEnabled(rows.hasShownToken);
    editNote->setEnabled(rows.hasShownToken);
    copyClientId->setEnabled(areChosen || rows.hasShownToken);
    copyTokenId->setEnabled(areChosen || rows.hasShownToken);
    copyRows->setEnabled(areChosen);
    uncheckAll->setEnabled(rows.checked > 0);
    deleteTokens->setText(rows.checked > 0 ? Text::tr("&Delete %n…", "checked tokens", rows.checked)
                                           : Text::tr("&Delete…"));
    exportRows->setText(rows.checked > 0 ? Text::tr("&Export %n…", "checked tokens", rows.checked)
                                         : Text::tr("&Export…"));
    rotate->setText(rows.checked > 0 ? Text::tr("R&otate %n…", "checked tokens", rows.checked)
                                     : Text::tr("R&otate…"));
    rotate->setEnabled((areChosen || rows.hasShownToken) && rows.mayDelete);
    deleteTokens->setEnabled(areChosen && rows.mayDelete);
    exportRows->setEnabled(areChosen && rows.mayExport);
    previousPage->setEnabled(paging.canGoBack());
    nextPage->setEnabled(paging.canGoForward);
    checkAll->setEnabled(paging.passingRows > 0);
    exportList->setEnabled(paging.passingRows > 0);
}

void PageActions::disableRows() const
{
    for (QAction *action : {createLike, editNote, rotate, deleteTokens, showDetails, copyRows, copyClientId,
                            copyTokenId, exportRows, checkAll, uncheckAll, previousPage, nextPage})
        action->setEnabled(false);
}

void PageActions::fillMainMenu(QMenu *menu, QMenu *columns, const WindowActions &window) const
{
    menu->addAction(newToken);
    menu->addSeparator();
    fillRowMenu(menu->addMenu(Text::tr("&Tokens")));
    QMenu *list = menu->addMenu(Text::tr("L&ist"));
    list->addActions({refresh, previousPage, nextPage});
    list->addSeparator();
    list->addActions({focusSearch, focusFilter, clearFilters});
    list->addSeparator();
    list->addMenu(columns);
    list->addAction(toggleDetails);
    list->addSeparator();
    list->addAction(exportList);
    QMenu *account = menu->addMenu(Text::tr("&Account"));
    window.fillAccountMenu(account);
    // Apart from actions that are used every day.
    account->addSeparator();
    account->addAction(resetSandbox);
    menu->addActions({viewOverview, viewRotations, history});
    menu->addSeparator();
    window.fillMenu(menu);
}

void PageActions::fillRowMenu(QMenu *menu) const
{
    menu->addActions({showDetails, editNote, createLike});
    menu->addSeparator();
    menu->addActions({copyRows, copyClientId, copyTokenId, exportRows});
    menu->addSeparator();
    menu->addActions({checkAll, uncheckAll});
    menu->addSeparator();
    menu->addActions({rotate, deleteTokens});
}

void PageActions::fillListMenu(QMenu *menu) const
{
    menu->addActions({refresh, newToken});
}

QList<QPair<QString, QKeySequence>> PageActions::shortcutList() const
{
    auto list = shortcutsOf(m_all);
    list.append({Text::tr("Clear the filter field"), QKeySequence(Qt::Key_Escape)});
    return list;
}

} // namespace tokenry
