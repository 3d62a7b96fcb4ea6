// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include "app/domain/account.h"

class QHBoxLayout;
class QLabel;

namespace tokenry {

class IconView;
class RightsLabel;

/// The strip that says where one is: environment as icon, word and colour, account name, mode chip; and, on
/// the main window, the rights of the signed-in token. Object name `accountBand`.
class AccountBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountBand)

public:
    explicit AccountBand(const Account &account, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    /// Plain text at the right, such as "signed in as “ops laptop” · may view and manage", and its part for a
    /// narrow band, such as "may view and manage"; an empty one hides it.
    void setRights(const QString &text, const QString &shortText);
    /// Puts a button that shows the account's name in the place of the name.
    void setNameButton(QWidget *button);
    /// Puts a widget (the menu button) at the far right.
    void addTrailingWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Account m_account;
    IconView *m_icon;
    QLabel *m_environment;
    QLabel *m_name;
    QLabel *m_mode;
    RightsLabel *m_rights;
    QHBoxLayout *m_layout;
    QWidget *m_nameButton = nullptr; ///< In the place of the name, if anything
};

} // namespace tokenry
