// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pageactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include "app/tokens/list/tokenpager.h"
#include "ui/style/icons.h"
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
          makeAction(page, m_all, "actionNewToken", Text::tr("New token…"), QKeySequence::New, Icon::Add)),
      createLike(
          makeAction(page, m_all, "actionCreateLike", Text::tr("Create like this…"), Qt::CTRL | Qt::Key_D)),
      deleteTokens(
          makeAction(page, m_all, "actionDelete", Text::tr("Delete…"), QKeySequence::Delete, Icon::Delete)),
      refresh(makeAction(page, m_all, "actionRefresh", Text::tr("Refresh"), Qt::Key_F5, Icon::Refresh)),
      focusFilter(makeAction(page, m_all, "actionFilter", Text::tr("Filter by name"), QKeySequence::Find,
                             Icon::Search)),
      findById(makeAction(page, m_all, "actionFind", Text::tr("Find by ID…"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_F, Icon::Find)),
      showDetails(makeAction(page, m_all, "actionDetails", Text::tr("Show details"), Qt::Key_Enter)),
      copyRows(makeAction(page, m_all, "actionCopyRows", Text::tr("Copy rows as text"), QKeySequence::Copy,
                          Icon::Copy)),
      copyClientId(makeAction(page, m_all, "actionCopyClientId", Text::tr("Copy client ID"))),
      copyTokenId(makeAction(page, m_all, "actionCopyTokenId", Text::tr("Copy token ID"))),
      previousPage(makeAction(page, m_all, "actionPrevious", Text::tr("Previous page"),
                              Qt::ALT | Qt::Key_Left, Icon::Previous)),
      nextPage(
          makeAction(page, m_all, "actionNext", Text::tr("Next page"), Qt::ALT | Qt::Key_Right, Icon::Next)),
      exportRows(
          makeAction(page, m_all, "actionExport", Text::tr("Export…"), Qt::CTRL | Qt::Key_E, Icon::Save)),
      history(makeAction(page, m_all, "actionHistory", Text::tr("History…"), Qt::CTRL | Qt::Key_H)),
      toggleDetails(makeAction(page, m_all, "actionToggleDetails", Text::tr("Details pane"), Qt::Key_F9)),
      resetSandbox(makeAction(page, m_all, "actionResetSandbox", Text::tr("Reset the built-in sandbox…")))
{
    toggleDetails->setCheckable(true);
    // The table's own keys: shown here, and no shortcuts of the window.
    for (QAction *action : {showDetails, copyRows})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void PageActions::update(int chosen, int chosenRows, bool isOutOfReach, const PagerState &state)
{
    for (QAction *action : {createLike, showDetails, copyClientId, copyTokenId})
        action->setEnabled(chosen == 1);
    deleteTokens->setEnabled(chosenRows > 0 && !isOutOfReach);
    copyRows->setEnabled(chosenRows > 0);
    previousPage->setEnabled(state.canGoBack);
    nextPage->setEnabled(state.canGoForward);
    exportRows->setEnabled(state.rowCount() > 0);
}

void PageActions::fillMainMenu(QMenu *menu, QMenu *columns, const WindowActions &window) const
{
    menu->addActions({newToken, createLike, deleteTokens});
    menu->addSeparator();
    menu->addActions({refresh, previousPage, nextPage});
    menu->addSeparator();
    menu->addActions({focusFilter, findById});
    menu->addSeparator();
    menu->addActions({history, exportRows});
    menu->addSeparator();
    menu->addMenu(columns);
    menu->addAction(toggleDetails);
    menu->addSeparator();
    // Not beside an action that is used every day.
    menu->addAction(resetSandbox);
    menu->addSeparator();
    window.fillMenu(menu);
}

void PageActions::fillTableMenu(QMenu *menu) const
{
    menu->addActions({showDetails, createLike});
    menu->addSeparator();
    menu->addActions({copyRows, copyClientId, copyTokenId, exportRows});
    menu->addSeparator();
    menu->addAction(deleteTokens);
}

QList<QPair<QString, QKeySequence>> PageActions::shortcutList() const
{
    auto list = shortcutsOf(m_all);
    list.append({Text::tr("Clear the filter field"), QKeySequence(Qt::Key_Escape)});
    return list;
}

} // namespace tokenry
