// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPair>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace tokenry {

struct PagerState;
class WindowActions;

/// Every action of one account's page with its text, icon and keys. The page owns the actions and connects
/// them; their keys work while it is shown.
class PageActions final
{
    QList<QAction *> m_all; ///< Before the actions, because each adds itself

public:
    explicit PageActions(QWidget *page);

    QAction *newToken;
    QAction *createLike; ///< Create like the selected token
    QAction *deleteTokens;
    QAction *refresh;
    QAction *focusFilter;
    QAction *findById;
    QAction *showDetails; ///< Reads and shows the selected token
    QAction *copyRows;    ///< Copies the text of the selected rows, never a secret
    QAction *copyClientId;
    QAction *copyTokenId;
    QAction *previousPage;
    QAction *nextPage;
    QAction *exportRows; ///< The selected rows when they are several, otherwise the shown ones
    QAction *history;
    QAction *toggleDetails;
    QAction *resetSandbox; ///< Hidden unless the account is the built-in sandbox

    /// Enables the actions that make sense for so many chosen tokens, of which so many are rows, and this
    /// state of the list. Only rows are deleted, and only those whose id can be sent.
    void update(int chosen, int chosenRows, bool isOutOfReach, const PagerState &state);
    /// Fills the main menu; `columns` becomes its submenu, and the window's actions come last.
    void fillMainMenu(QMenu *menu, QMenu *columns, const WindowActions &window) const;
    /// Fills the table's context menu.
    void fillTableMenu(QMenu *menu) const;
    /// The keys and their meaning, for the shortcut list; plain texts.
    [[nodiscard]] QList<QPair<QString, QKeySequence>> shortcutList() const;
};

} // namespace tokenry
