// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

#include "ui/style/icons.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct MainWindowText
{
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

} // namespace

QAction *makeAction(QWidget *owner, QList<QAction *> &all, const char *objectName, const QString &text,
                    const QKeySequence &keys, std::optional<Icon> icon)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcut(keys);
    action->setShortcutVisibleInContextMenu(true);
    if (icon)
        action->setIcon(themedIcon(*icon));
    action->setMenuRole(QAction::NoRole);
    owner->addAction(action);
    all.append(action);
    return action;
}

QList<QPair<QString, QKeySequence>> shortcutsOf(const QList<QAction *> &actions)
{
    QList<QPair<QString, QKeySequence>> list;
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->shortcut().isEmpty())
            list.append({action->text().remove(u'…').remove(u'&'), action->shortcut()});
    }
    return list;
}

QString lockHelp()
{
    return MainWindowText::tr(
        "Lock: the credentials of every account leave memory, and the window shows nothing until you "
        "unlock it. Text that you were typing is kept and hidden. A request that is under way is "
        "awaited. Tokenry also locks by itself: with the screen, when the computer goes to sleep, and "
        "after a time without input that you choose in the settings.");
}

WindowActions::WindowActions(QWidget *window)
    : addAccount(makeAction(window, m_all, "actionAddAccount", MainWindowText::tr("&Add an account…"), {},
                            Icon::Add)),
      editAccount(makeAction(window, m_all, "actionEditAccount", MainWindowText::tr("&Edit this account…"))),
      removeAccount(
          makeAction(window, m_all, "actionRemoveAccount", MainWindowText::tr("&Remove this account…"))),
      signOut(makeAction(window, m_all, "actionSignOut", MainWindowText::tr("&Sign out"))),
      showWelcome(makeAction(window, m_all, "actionAllAccounts", MainWindowText::tr("A&ll accounts"),
                             Qt::CTRL | Qt::Key_0)),
      whichToken(makeAction(window, m_all, "actionWhichToken", MainWindowText::tr("&Which token is this?"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_F, Icon::Find)),
      lock(makeAction(window, m_all, "actionLock", MainWindowText::tr("Loc&k"), Qt::CTRL | Qt::Key_L,
                      Icon::Protected)),
      settings(makeAction(window, m_all, "actionSettings", MainWindowText::tr("&Settings…"),
                          Qt::CTRL | Qt::Key_Comma, Icon::Settings)),
      shortcuts(makeAction(window, m_all, "actionShortcuts", MainWindowText::tr("Keyboard short&cuts"),
                           Qt::CTRL | Qt::Key_Slash)),
      whatsThis(makeAction(window, m_all, "actionWhatsThis", MainWindowText::tr("What is t&his?"),
                           Qt::SHIFT | Qt::Key_F1)),
      diagnostics(makeAction(window, m_all, "actionDiagnostics", MainWindowText::tr("&Diagnostics…"))),
      about(makeAction(window, m_all, "actionAbout", MainWindowText::tr("A&bout and licences"), {},
                       Icon::Info)),
      quit(makeAction(window, m_all, "actionQuit", MainWindowText::tr("&Quit"), QKeySequence::Quit))
{
    lock->setWhatsThis(lockHelp());
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
}

void WindowActions::update(bool isAccountShown, bool isStored, bool isLocked)
{
    addAccount->setEnabled(!isLocked);
    editAccount->setEnabled(isStored && !isLocked);
    removeAccount->setEnabled(isStored && !isLocked);
    signOut->setEnabled(isAccountShown && !isLocked);
    showWelcome->setEnabled(isAccountShown && !isLocked);
    whichToken->setEnabled(!isLocked);
    lock->setEnabled(!isLocked);
    settings->setEnabled(!isLocked);
}

void WindowActions::fillMenu(QMenu *menu) const
{
    menu->addAction(lock);
    menu->addSeparator();
    fillProgramMenu(menu);
}

void WindowActions::fillAccountMenu(QMenu *menu) const
{
    menu->addActions({editAccount, removeAccount, signOut});
    menu->addSeparator();
    menu->addActions({showWelcome, addAccount});
}

void WindowActions::fillProgramMenu(QMenu *menu) const
{
    menu->addAction(whichToken);
    menu->addSeparator();
    menu->addAction(settings);
    QMenu *help = menu->addMenu(MainWindowText::tr("H&elp"));
    help->addActions({whatsThis, shortcuts});
    help->addSeparator();
    help->addActions({diagnostics, about});
    menu->addSeparator();
    menu->addAction(quit);
}

QList<QAction *> WindowActions::accountActions() const
{
    return {showWelcome, addAccount};
}

QList<QPair<QString, QKeySequence>> WindowActions::shortcutList() const
{
    auto list = shortcutsOf(m_all);
    list.append(
        {MainWindowText::tr("Switch to the first account; up to 9 for the ninth"), Qt::CTRL | Qt::Key_1});
    return list;
}

} // namespace tokenry
