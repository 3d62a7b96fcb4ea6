// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace tokenry {

enum class Icon;

/// Makes an action of the widget, whose keys work while the widget is shown, and appends it to `all`.
QAction *makeAction(QWidget *owner, QList<QAction *> &all, const char *objectName, const QString &text,
                    const QKeySequence &keys = {}, std::optional<Icon> icon = std::nullopt);

/// The keys of these actions and their meaning, for the shortcut list; plain texts.
[[nodiscard]] QList<QPair<QString, QKeySequence>> shortcutsOf(const QList<QAction *> &actions);

/// What locking does, for *What is this?*. Translated.
[[nodiscard]] QString lockHelp();

/// The actions that do not depend on what a page shows: accounts, lock, settings, the program. The window
/// owns and connects them.
class WindowActions final
{
    QList<QAction *> m_all; ///< Before the actions, because each adds itself

public:
    explicit WindowActions(QWidget *window);

    QAction *addAccount;
    QAction *editAccount;   ///< The account that is shown
    QAction *removeAccount; ///< The account that is shown
    QAction *signOut;       ///< Of the account that is shown
    QAction *showWelcome;   ///< The page with all accounts
    QAction *whichToken;    ///< Look for a token that a text names, in every account that is open
    QAction *lock;
    QAction *settings;
    QAction *shortcuts;
    QAction *whatsThis;
    QAction *diagnostics;
    QAction *about;
    QAction *quit;

    /// Enables the actions that make sense: whether an account is shown, whether it is one that is stored,
    /// and whether everything is locked.
    void update(bool isAccountShown, bool isStored, bool isLocked);
    /// The part of a main menu that belongs to the window.
    void fillMenu(QMenu *menu) const;
    /// What can be done with the shown account, and the ways to others.
    void fillAccountMenu(QMenu *menu) const;
    /// The part of it that needs no account.
    void fillProgramMenu(QMenu *menu) const;
    /// The actions below the accounts in the switcher.
    [[nodiscard]] QList<QAction *> accountActions() const;
    [[nodiscard]] QList<QPair<QString, QKeySequence>> shortcutList() const;
};

} // namespace tokenry
