// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/choose/accountswitcher.h"

#include <QAction>
#include <QMenu>

#include <utility>

#include "app/core/displaytext.h"
#include "ui/accounts/choose/accountnumber.h"
#include "ui/controls/environmentlook.h"
#include "ui/style/mnemonics.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestButtonName = 40;

} // namespace

AccountSwitcher::AccountSwitcher(QWidget *parent)
    : MenuButton(tr("Switch account"), parent), m_menu(new QMenu(this)), m_separator(m_menu->addSeparator())
{
    setObjectName(u"accountSwitcher"_s);
    setAccessibleName(tr("Switch account"));
    setToolTip(tr("Switch account (Ctrl+1 to Ctrl+9)"));
    excludeFromMnemonics(this);
    m_menu->setObjectName(u"accountMenu"_s);
    m_menu->setToolTipsVisible(true);
    setPopup(m_menu);
}

void AccountSwitcher::setAccounts(const QList<Account> &accounts, const QString &currentId)
{
    // One of them may be in the middle of telling that it was chosen.
    for (QAction *action : std::exchange(m_accountActions, {})) {
        m_menu->removeAction(action);
        action->deleteLater();
    }
    for (const Account &account : accounts) {
        if (account.id == currentId)
            setAccountName(account.name);
    }
    for (qsizetype index = 0; index < accounts.size(); ++index)
        addAccount(accounts.at(index), accountNumber(accounts, index), accounts.at(index).id == currentId);
}

void AccountSwitcher::setAccountName(const QString &name)
{
    const QString whole = displaySafe(name);
    setText(mnemonicSafe(displaySafe(name, longestButtonName)));
    setAccessibleDescription(whole);
    setToolTip(
        plainTooltip(tr("%1\nSwitch account (Ctrl+1 to Ctrl+9)", "%1 is the name of an account").arg(whole)));
}

void AccountSwitcher::addAccount(const Account &account, int number, bool isCurrent)
{
    const EnvironmentLook look = lookOf(account.environment);
    const QString name = mnemonicSafe(displaySafe(account.name, longestButtonName));
    QString text = tr("%1 · %2").arg(name, environmentWord(account.environment));
    // Only shown: the window has keys of its own, and with two of the same neither would answer while the
    // button has the focus.
    if (const QString keys = accountKeysText(number); !keys.isEmpty())
        text += u'\t' + keys;
    auto *action = new QAction(themedIcon(look.icon, look.text), text, this);
    action->setToolTip(plainTooltip(displaySafe(account.name)));
    action->setCheckable(true);
    action->setChecked(isCurrent);
    connect(action, &QAction::triggered, this, [this, action, isCurrent, id = account.id] {
        // Choosing it again does not take its mark away.
        action->setChecked(isCurrent);
        Q_EMIT accountChosen(id);
    });
    m_menu->insertAction(m_separator, action);
    m_accountActions.append(action);
}

void AccountSwitcher::addManagingActions(const QList<QAction *> &actions)
{
    m_menu->addActions(actions);
}

} // namespace tokenry
