// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

#include "app/domain/token.h"
#include "ui/tokens/which/accountsources.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tokenry {

/// A field that looks through every account that is signed in, by the rules of *Search* above the table.
/// Hidden while no account is signed in.
class AccountsSearch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsSearch)

public:
    explicit AccountsSearch(AccountSources sources, QWidget *parent = nullptr);

    /// Where the Tab key leaves it.
    [[nodiscard]] QWidget *lastField() const;

    /// Rows were read, or other accounts are signed in.
    void refresh();
    /// For a lock: the field is emptied, and what was found is forgotten.
    void forget();

Q_SIGNALS:
    void tokenChosen(const QString &accountId, const tokenry::Token &token);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found
    {
        Account account = {};
        Token token = {};

        bool operator==(const Found &) const = default;
    };

    void look();
    void readRest();
    void fill(const QList<Found> &found);
    void showSummary(const QList<SearchedAccount> &accounts, qsizetype found);
    void choose(int row);

    const AccountSources m_sources;
    QLineEdit *m_field;
    QLabel *m_result;
    QPushButton *m_readRest;
    QListWidget *m_list;
    QTimer m_delay;
    QList<Found> m_found; ///< What is shown
};

} // namespace tokenry
