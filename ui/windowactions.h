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

/// Every action of the main window with its text, icon and keys. The window owns the actions and connects them.
class WindowActions final
{
    QList<QAction *> m_all; ///< Before the actions, because each adds itself

public:
    explicit WindowActions(QWidget *window);

    QAction *newToken;
    QAction *createLike;   ///< Create like the selected token
    QAction *deleteTokens;
    QAction *refresh;
    QAction *focusFilter;
    QAction *findById;
    QAction *showDetails;  ///< Reads and shows the selected token
    QAction *copyRows;     ///< Copies the text of the selected rows, never a secret
    QAction *copyClientId;
    QAction *copyTokenId;
    QAction *previousPage;
    QAction *nextPage;
    QAction *exportCsv;
    QAction *exportJson;
    QAction *toggleDetails;
    QAction *resetLayout;
    QAction *settings;
    QAction *resetSandbox; ///< Hidden unless the account is the built-in sandbox
    QAction *shortcuts;
    QAction *about;
    QAction *quit;

    /// Enables what makes sense for so many chosen tokens, of which so many are rows, and this state of the list.
    void update(int chosen, int chosenRows, const PagerState &state);
    /// Fills the main menu; `columns` becomes its submenu.
    void fillMainMenu(QMenu *menu, QMenu *columns) const;
    /// Fills the table's context menu.
    void fillTableMenu(QMenu *menu) const;
    /// What each key does, for the shortcut list; plain texts.
    [[nodiscard]] QList<QPair<QString, QKeySequence>> shortcutList() const;
};

} // namespace tokenry
