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

struct AccountPageText
{
    Q_DECLARE_TR_FUNCTIONS(AccountPage)
};

} // namespace

PageActions::PageActions(QWidget *page)
    : newToken(makeAction(page, m_all, "actionNewToken", AccountPageText::tr("&New token…"),
                          QKeySequence::New, Icon::Add)),
      createLike(makeAction(page, m_all, "actionCreateLike", AccountPageText::tr("Create &like this…"),
                            Qt::CTRL | Qt::Key_D)),
      rotate(makeAction(page, m_all, "actionRotate", AccountPageText::tr("R&otate…"), Qt::CTRL | Qt::Key_R)),
      deleteTokens(makeAction(page, m_all, "actionDelete", AccountPageText::tr("&Delete…"),
                              QKeySequence::Delete, Icon::Delete)),
      refresh(makeAction(page, m_all, "actionRefresh", AccountPageText::tr("&Refresh"), Qt::Key_F5,
                         Icon::Refresh)),
      focusSearch(makeAction(page, m_all, "actionSearch", AccountPageText::tr("&Search"), QKeySequence::Find,
                             Icon::Search)),
      focusFilter(makeAction(page, m_all, "actionFilter", AccountPageText::tr("Filter by n&ame"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
      clearFilters(makeAction(page, m_all, "actionClearFilters", AccountPageText::tr("Clear &filters"))),
      editNote(makeAction(page, m_all, "actionNote", AccountPageText::tr("&Note…"))),
      showDetails(
          makeAction(page, m_all, "actionDetails", AccountPageText::tr("&Show details"), Qt::Key_Enter)),
      copyRows(makeAction(page, m_all, "actionCopyRows", AccountPageText::tr("Copy as &text"),
                          QKeySequence::Copy, Icon::Copy)),
      copyClientId(makeAction(page, m_all, "actionCopyClientId", AccountPageText::tr("&Copy client ID"),
                              Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
      copyTokenId(makeAction(page, m_all, "actionCopyTokenId", AccountPageText::tr("Copy token &ID"))),
      checkAll(makeAction(page, m_all, "actionCheckAll", AccountPageText::tr("Check &all"),
                          QKeySequence::SelectAll)),
      uncheckAll(makeAction(page, m_all, "actionUncheckAll", AccountPageText::tr("&Uncheck all"))),
      previousPage(makeAction(page, m_all, "actionPrevious", AccountPageText::tr("&Previous page"),
                              Qt::ALT | Qt::Key_Left, Icon::Previous)),
      nextPage(makeAction(page, m_all, "actionNext", AccountPageText::tr("&Next page"),
                          Qt::ALT | Qt::Key_Right, Icon::Next)),
      exportRows(makeAction(page, m_all, "actionExport", AccountPageText::tr("&Export…"),
                            Qt::CTRL | Qt::Key_E, Icon::Save)),
      exportList(makeAction(page, m_all, "actionExportList", AccountPageText::tr("&Export the list…"))),
      exportNotes(makeAction(page, m_all, "actionExportNotes", AccountPageText::tr("Export the n&otes…"))),
      importNotes(makeAction(page, m_all, "actionImportNotes", AccountPageText::tr("&Import notes…"))),
      history(
          makeAction(page, m_all, "actionHistory", AccountPageText::tr("&History…"), Qt::CTRL | Qt::Key_H)),
      viewTokens(makeAction(page, m_all, "actionViewTokens", AccountPageText::tr("&Tokens page"),
                            Qt::ALT | Qt::Key_1)),
      viewOverview(makeAction(page, m_all, "actionViewOverview", AccountPageText::tr("O&verview"),
                              Qt::ALT | Qt::Key_2)),
      viewRotations(makeAction(page, m_all, "actionViewRotations", AccountPageText::tr("&Rotations"),
                               Qt::ALT | Qt::Key_3)),
      toggleDetails(
          makeAction(page, m_all, "actionToggleDetails", AccountPageText::tr("&Details pane"), Qt::Key_F9)),
      openMenu(makeAction(page, m_all, "actionMenu", AccountPageText::tr("Open the menu"), Qt::Key_F10)),
      resetSandbox(
          makeAction(page, m_all, "actionResetSandbox", AccountPageText::tr("Reset the &built-in sandbox…")))
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
    deleteTokens->setText(rows.checked > 0
                              ? AccountPageText::tr("&Delete %n…", "checked tokens", rows.checked)
                              : AccountPageText::tr("&Delete…"));
    exportRows->setText(rows.checked > 0 ? AccountPageText::tr("&Export %n…", "checked tokens", rows.checked)
                                         : AccountPageText::tr("&Export…"));
    rotate->setText(rows.checked > 0 ? AccountPageText::tr("R&otate %n…", "checked tokens", rows.checked)
                                     : AccountPageText::tr("R&otate…"));
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
    fillRowMenu(menu->addMenu(AccountPageText::tr("&Tokens")));
    QMenu *list = menu->addMenu(AccountPageText::tr("L&ist"));
    list->addActions({refresh, previousPage, nextPage});
    list->addSeparator();
    list->addActions({focusSearch, focusFilter, clearFilters});
    list->addSeparator();
    list->addMenu(columns);
    list->addAction(toggleDetails);
    list->addSeparator();
    list->addAction(exportList);
    list->addActions({exportNotes, importNotes});
    QMenu *account = menu->addMenu(AccountPageText::tr("&Account"));
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
    list.append({AccountPageText::tr("Clear the filter field"), QKeySequence(Qt::Key_Escape)});
    return list;
}

} // namespace tokenry
