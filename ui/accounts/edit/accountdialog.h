// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>

#include <optional>

#include "app/accounts/connectionreport.h"
#include "app/credentials/gridclicredentials.h"
#include "app/errors/errortext.h"
#include "ui/dialogs/basedialog.h"

class QPushButton;

namespace tokenry {

class AccountForm;
class FieldHint;
class MessagePanel;
class CredentialImportPanel;

/// Adds an account or changes one. Its band shows the account as it will be. It sends nothing and saves
/// nothing itself: `AccountEditController` does, and tells it the result. The typed text stays through every
/// error; no secret stays in the dialog once it is closed.
class AccountDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDialog)

public:
    /// Without `edited` a new account. `others` are all accounts there are; `edited` may be among them.
    AccountDialog(const std::optional<Account> &edited, const QList<Account> &others, QWidget *parent);
    ~AccountDialog() override;

    /// Offers to fill in credentials that were found on this computer.
    void offerImport(GridCliFindings findings);

    /// As it stands; the id is that of the edited account, empty for a new one.
    [[nodiscard]] Account account() const;
    /// A copy of the typed secret, for a test; nothing when the field is empty: then the stored one is used.
    [[nodiscard]] std::optional<Secret> typedSecret() const;
    /// The same, and the field is empty then.
    [[nodiscard]] std::optional<Secret> takeSecret();

    /// Shows the progress and disables the fields; empty words end it. *Cancel* then cancels the test or the
    /// save, not the dialog.
    void setBusy(const QString &words);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Each of these three ends the busy state. The words are display-safe.
    void showReport(const ConnectionReport &report);
    void showRefusal(const QString &words, const QString &details);
    /// Why the keyring could not keep the secret, with a button that does without it for this run.
    void offerThisRunOnly(const ErrorText &why);

    /// While busy it also cancels the test or the save.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void testRequested();
    void saveRequested();
    void thisRunOnlyRequested();
    /// The test or the save is to be cancelled.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildFooter();
    void cancel();
    void submit();
    void update();
    void hideOutcome();

    const bool m_isNew;
    bool m_isBusy = false;
    QPointer<QWidget> m_focusBefore; ///< Where it was when it became busy
    // In the order in which the Tab key goes through them.
    CredentialImportPanel *m_import;
    AccountForm *m_form;
    FieldHint *m_missing;    ///< Names the fields that are still empty
    MessagePanel *m_report;  ///< Of the trial connection, or why it was not saved
    MessagePanel *m_keyring; ///< Offers to do without
    MessagePanel *m_progress;
    QPushButton *m_test;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace tokenry
