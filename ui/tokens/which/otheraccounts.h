// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include "app/domain/account.h"

class QPushButton;
class QVBoxLayout;

namespace tokenry {

/// *Look in the other accounts too*: signs in to the accounts that are not signed in, and has a row for each
/// that could not be looked through. Hidden while there is no row.
class OtherAccounts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OtherAccounts)

public:
    explicit OtherAccounts(QWidget *parent);

    /// *Look in the other accounts too*, hidden while there is no such account. Its place is the caller's,
    /// who calls `request()`.
    [[nodiscard]] QPushButton *lookButton() const { return m_look; }
    /// Disables the button until each account was signed in or has a problem.
    void request();
    /// The accounts that are not signed in.
    void setOthers(const QList<Account> &others);
    /// Accounts that are signed in and whose list could not be read to its end, by id, with the reason.
    void setUnread(const QList<QPair<Account, QString>> &unread);
    /// The account could not be signed in; `problem` in words, display-safe.
    void showProblem(const QString &accountId, const QString &problem);
    /// An answer is awaited of so many accounts.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// Accounts that were not looked through, and of which no answer is awaited.
    [[nodiscard]] int left() const { return static_cast<int>(m_others.size() - m_waiting.size()); }
    /// A lock has ended what was under way.
    void stop();

Q_SIGNALS:
    void othersRequested(const QStringList &accountIds);
    /// With a question for the secret.
    void signInRequested(const QString &accountId);
    /// `waiting()` is another.
    void changed();

private:
    void fill();
    void addRow(const Account &account, const QString &problem, bool offersSignIn);

    QList<Account> m_others;
    QList<QPair<Account, QString>> m_unread;
    QStringList m_waiting;              ///< Ids
    QHash<QString, QString> m_problems; ///< By id, of accounts that could not be signed in
    QStringList m_shown;                ///< The texts of the rows
    QPushButton *m_look;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace tokenry
