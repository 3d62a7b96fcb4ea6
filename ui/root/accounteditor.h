// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

#include "account.h"
#include "accountbook.h"
#include "requesthandle.h"
#include "secret.h"

namespace tokenry {

class AccountDialog;
class HttpTokenGateway;
class MainWindow;

/// From the wish to add, change or remove an account to the stored account: opens the dialog, tries the connection, saves.
class AccountEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountEditor)

public:
    /// Neither is owned; both outlive this. `window` stands behind the dialog.
    AccountEditor(AccountBook &book, MainWindow &window);
    ~AccountEditor() override;

    void add();
    void edit(const Account &account);
    /// Asks first.
    void remove(const Account &account);

Q_SIGNALS:
    void saved(const tokenry::Account &account);
    void removed(const tokenry::Account &account);

private:
    void open(AccountDialog *dialog);
    void test();
    void testWith(Secret secret);
    void save(AccountBook::Keep keep);
    void stop();
    void removeNow(const Account &account);

    AccountBook &m_book;
    MainWindow &m_window;
    QPointer<AccountDialog> m_dialog;
    std::unique_ptr<HttpTokenGateway> m_trial; ///< Of the test under way: its own connections, gone after it
    RequestHandle m_request;
};

} // namespace tokenry
