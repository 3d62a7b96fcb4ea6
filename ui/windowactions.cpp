// SPDX-License-Identifier: Apache-2.0
#include "windowactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include <optional>

#include "icons.h"
#include "tokenpager.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

QAction *make(QWidget *window, QList<QAction *> &all, const char *objectName, const QString &text,
              const QKeySequence &keys = {}, std::optional<Icon> icon = std::nullopt)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    if (icon)
        action->setIcon(themedIcon(*icon));
    action->setMenuRole(QAction::NoRole);
    window->addAction(action);
    all.append(action);
    return action;
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : newToken(make(window, m_all, "actionNewToken", Words::tr("New token…"), QKeySequence::New, Icon::Add)),
      createLike(make(window, m_all, "actionCreateLike", Words::tr("Create like this…"), Qt::CTRL | Qt::Key_D)),
      deleteTokens(make(window, m_all, "actionDelete", Words::tr("Delete…"), QKeySequence::Delete, Icon::Delete)),
      refresh(make(window, m_all, "actionRefresh", Words::tr("Refresh"), Qt::Key_F5, Icon::Refresh)),
      focusFilter(make(window, m_all, "actionFilter", Words::tr("Filter by name"), QKeySequence::Find, Icon::Search)),
      findById(make(window, m_all, "actionFind", Words::tr("Find by ID…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, Icon::Find)),
      // Enter is the table's own key, so it is no shortcut of the window.
      showDetails(make(window, m_all, "actionDetails", Words::tr("Show details\tEnter"))),
      copyRows(make(window, m_all, "actionCopyRows", Words::tr("Copy rows as text\tCtrl+C"), {}, Icon::Copy)),
      copyClientId(make(window, m_all, "actionCopyClientId", Words::tr("Copy client ID"))),
      copyTokenId(make(window, m_all, "actionCopyTokenId", Words::tr("Copy token ID"))),
      previousPage(make(window, m_all, "actionPrevious", Words::tr("Previous page"), Qt::ALT | Qt::Key_Left, Icon::Previous)),
      nextPage(make(window, m_all, "actionNext", Words::tr("Next page"), Qt::ALT | Qt::Key_Right, Icon::Next)),
      exportCsv(make(window, m_all, "actionExportCsv", Words::tr("Export loaded rows as CSV…"), {}, Icon::Save)),
      exportJson(make(window, m_all, "actionExportJson", Words::tr("Export loaded rows as JSON…"))),
      toggleDetails(make(window, m_all, "actionToggleDetails", Words::tr("Details pane"), Qt::Key_F9)),
      resetLayout(make(window, m_all, "actionResetLayout", Words::tr("Reset columns"))),
      settings(make(window, m_all, "actionSettings", Words::tr("Settings…"), Qt::CTRL | Qt::Key_Comma, Icon::Settings)),
      resetSandbox(make(window, m_all, "actionResetSandbox", Words::tr("Reset the built-in sandbox…"))),
      shortcuts(make(window, m_all, "actionShortcuts", Words::tr("Keyboard shortcuts"), Qt::CTRL | Qt::Key_Slash)),
      about(make(window, m_all, "actionAbout", Words::tr("About and licences"), {}, Icon::Info)),
      quit(make(window, m_all, "actionQuit", Words::tr("Quit"), QKeySequence::Quit))
{
    toggleDetails->setCheckable(true);
}

void WindowActions::update(int chosen, int chosenRows, const PagerState &state)
{
    for (QAction *action : {createLike, showDetails, copyClientId, copyTokenId})
        action->setEnabled(chosen == 1);
    deleteTokens->setEnabled(chosen > 0);
    copyRows->setEnabled(chosenRows > 0);
    previousPage->setEnabled(state.canGoBack);
    nextPage->setEnabled(state.canGoForward);
    for (QAction *action : {exportCsv, exportJson})
        action->setEnabled(!state.tokens.isEmpty());
}

void WindowActions::fillMainMenu(QMenu *menu, QMenu *columns) const
{
    menu->addActions({newToken, createLike, deleteTokens});
    menu->addSeparator();
    menu->addActions({refresh, previousPage, nextPage});
    menu->addSeparator();
    menu->addActions({focusFilter, findById});
    menu->addSeparator();
    menu->addActions({exportCsv, exportJson});
    menu->addSeparator();
    menu->addMenu(columns);
    menu->addActions({toggleDetails, settings});
    menu->addSeparator();
    menu->addActions({resetSandbox, shortcuts, about});
    menu->addSeparator();
    menu->addAction(quit);
}

void WindowActions::fillTableMenu(QMenu *menu) const
{
    menu->addActions({showDetails, createLike});
    menu->addSeparator();
    menu->addActions({copyRows, copyClientId, copyTokenId});
    menu->addSeparator();
    menu->addAction(deleteTokens);
}

QList<QPair<QString, QKeySequence>> WindowActions::shortcutList() const
{
    QList<QPair<QString, QKeySequence>> list;
    for (const QAction *action : m_all) {
        if (action->isVisible() && !action->shortcut().isEmpty())
            list.append({action->text().remove(u'…'), action->shortcut()});
    }
    list.append({Words::tr("Show the details of the selected token"), QKeySequence(Qt::Key_Return)});
    list.append({Words::tr("Copy the text of the selected rows"), QKeySequence(QKeySequence::Copy)});
    list.append({Words::tr("Clear the filter field"), QKeySequence(Qt::Key_Escape)});
    return list;
}

} // namespace tokenry
