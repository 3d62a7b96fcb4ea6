// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/domain/token.h"
#include "app/tokens/find/textscan.h"
#include "ui/dialogs/basedialog.h"
#include "ui/tokens/which/accountsources.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tokenry {

class FoundTokenCard;
class MaskedTextEdit;
class MessagePanel;
class OtherAccounts;

/// Which token is named in a pasted text? The dialog looks through it by itself and sends nothing of it.
/// Secrets in the text are masked: in a pasted text at once, in a typed one when the dialog looks. Lists that
/// were not read to their end are read when not every ID was found.
class WhichTokenDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhichTokenDialog)

public:
    WhichTokenDialog(AccountSources sources, const QDateTime &nowUtc, QWidget *parent);
    ~WhichTokenDialog() override;

    /// Rows were read, or other accounts are signed in.
    void refresh();
    /// An account of `othersRequested()` could not be signed in; `problem` in words, display-safe.
    void showSignInProblem(const QString &accountId, const QString &problem);
    /// For a lock: secrets that were typed are masked, and what was found is forgotten.
    void forget();

Q_SIGNALS:
    /// Sign in to these accounts, as far as that needs no question; `refresh()` or `showSignInProblem()`
    /// follows for each of them.
    void othersRequested(const QStringList &accountIds);
    /// Sign in to this account, with a question for the secret if need be.
    void signInRequested(const QString &accountId);
    /// The dialog has closed before.
    void tokenChosen(const QString &accountId, const tokenry::Token &token, tokenry::FoundTokenAction action);

private:
    struct Found
    {
        SearchedAccount account = {}; ///< Without its rows
        Token token = {};
        bool isWhole = true;

        [[nodiscard]] bool isShownAs(const Found &other) const;
    };

    void build();
    void look();
    void readRest(const QList<SearchedAccount> &accounts, const QSet<qsizetype> &wholeMentions);
    void showFound(QList<Found> found);
    void showCard(qsizetype place);
    void clearFound();
    void orderTabs();
    void showUnread(const QList<SearchedAccount> &accounts);
    void showSummary(const QList<SearchedAccount> &accounts);
    [[nodiscard]] QString summaryOf(const QList<SearchedAccount> &accounts) const;
    [[nodiscard]] qsizetype missing() const;

    const AccountSources m_sources;
    const QDateTime m_nowUtc;
    MaskedTextEdit *m_text;
    QPushButton *m_look;
    QLabel *m_result;
    MessagePanel *m_warning;
    OtherAccounts *m_others;
    QPushButton *m_close;
    QWidget *m_resultBox = nullptr;
    QVBoxLayout *m_resultPlace;
    bool m_hasLooked = false;
    QList<TextMention> m_mentions; ///< Of the text that was looked through last
    QList<Found> m_found;          ///< What is shown
    QList<FoundTokenCard *> m_cards;
    QSet<QString> m_asked; ///< Ids of the accounts whose list was asked for since *Look*
};

} // namespace tokenry
