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

struct Paging;
class WindowActions;

/// Every action of one account's page with its text, icon and keys. The page owns the actions and connects
/// them; their keys work while it is shown.
class PageActions final
{
    QList<QAction *> m_all; ///< Before the actions, because each adds itself

public:
    explicit PageActions(QWidget *page);

    QAction *newToken;
    QAction *createLike; ///< Create like the token in the details pane
    QAction *rotate;     ///< The chosen tokens
    QAction *deleteTokens;
    QAction *refresh;
    QAction *focusSearch;
    QAction *focusFilter;
    QAction *clearFilters;
    QAction *editNote;    ///< About the token in the details pane
    QAction *showDetails; ///< Reads and shows the current row's token
    QAction *copyRows;    ///< Copies the text of rows, never a secret
    QAction *copyClientId;
    QAction *copyTokenId;
    QAction *checkAll; ///< Every row of the list, on all pages
    QAction *uncheckAll;
    QAction *previousPage;
    QAction *nextPage;
    QAction *exportRows; ///< The checked tokens, or the current row
    QAction *exportList; ///< All rows that pass the filters
    QAction *exportNotes;
    QAction *importNotes;
    QAction *history;
    QAction *viewTokens;
    QAction *viewOverview;
    QAction *viewRotations;
    QAction *toggleDetails;
    QAction *openMenu;
    QAction *resetSandbox; ///< Hidden unless the account is the built-in sandbox

    /// What the commands about rows find.
    struct Rows
    {
        int checked = 0;
        bool hasCurrentRow = false;
        bool hasShownToken = false; ///< In the details pane
        bool mayDelete = true;      ///< Nothing speaks against deleting the rows
        bool mayExport = true;
    };

    /// Enables the actions that make sense; those about checked tokens tell their number.
    void update(const Rows &rows, const Paging &paging) const;
    /// Turns the commands about rows off: another page than the list is shown.
    void disableRows() const;
    /// Fills the main menu; `columns` becomes its submenu, and the window's actions come last.
    void fillMainMenu(QMenu *menu, QMenu *columns, const WindowActions &window) const;
    /// Fills the context menu of a row.
    void fillRowMenu(QMenu *menu) const;
    /// Fills the context menu of the space without rows.
    void fillListMenu(QMenu *menu) const;
    /// The keys and their meaning, for the shortcut list; plain texts.
    [[nodiscard]] QList<QPair<QString, QKeySequence>> shortcutList() const;
};

} // namespace tokenry
