// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

#include "app/credentials/credentialformats.h"
#include "app/credentials/secretcustody.h"
#include "app/domain/newtoken.h"
#include "ui/dialogs/basedialog.h"

class QPushButton;

namespace tokenry {

class MessagePanel;
class SecretField;
class SecretIdentity;

/// Hands a created token's secret over. It is the secret's only owner. It shows and says; its opener copies,
/// saves and tests, and reports back. Copying, saving and testing have a line each, which stays. It cannot be
/// closed until the secret was copied or saved, or discarded on purpose.
class SecretDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretDialog)

public:
    SecretDialog(CreatedToken created, const Account &account, QWidget *parent);
    ~SecretDialog() override;

    [[nodiscard]] const Token &token() const { return m_created.token; }
    /// Empty once the dialog was closed.
    [[nodiscard]] const Secret &secret() const { return m_created.secret; }

    /// Whether the secret was discarded, saved, or copied and confirmed by the person. Does not wait for the
    /// clipboard.
    [[nodiscard]] bool mayClose() const { return m_custody.isInSafeHands(); }
    /// On purpose, without having been kept.
    [[nodiscard]] bool isDiscarded() const { return m_custody.isDiscarded(); }
    /// Says above everything else in which way the service did not do as it was asked, with *Delete this
    /// token…*. Display-safe.
    void warnOfDifference(const QString &sentences);
    /// The token is no longer on the service: nothing is left to keep.
    void closeAsDeleted();
    /// Comes to the front and says why it cannot close yet.
    void showUnfinished();

    /// Hides the dialog with the secret masked; it is kept, and `open()` shows it again. Also closes
    /// the dialogs above it.
    void conceal();

    /// Reports on a copy: seconds until the clipboard is cleared.
    void showCopied(int secondsLeft);
    /// The copy was cleared, and may still be on the clipboard: *Done* is held until it is seen to be gone,
    /// or the person insists.
    void showClipboardDoubt(const QString &sentence);
    void showClipboardCleared();
    void showClientIdCopied();
    /// Other text took the secret's place on the clipboard before its time: unless it was saved, it counts as
    /// not kept again. `sentence` says which text.
    void showSecretReplaced(const QString &sentence);
    /// The file that was written, in words, display-safe.
    void showSaved(const QString &sentence);
    /// Why copying or saving did not work, in words.
    void showCopyFailed(const QString &reason);
    void showSaveFailed(const QString &reason);

    enum class TestOutcome { Running, Accepted, NotYet, Refused };
    /// `text` is display-safe; `details` only for what went wrong.
    void showTest(TestOutcome outcome, const QString &text, const QString &details = {});

    /// Insists instead of closing while the secret is not kept, and asks while the clipboard may still hold
    /// it; then wipes it.
    void done(int result) override;

Q_SIGNALS:
    void copySecretRequested();
    void copyAsRequested(tokenry::CredentialFormat format, tokenry::VariableNames names);
    void copyClientIdRequested();
    void saveRequested(tokenry::CredentialFormat format, tokenry::VariableNames names);
    void testRequested();
    void deleteRequested();
    /// *Done* was held for the clipboard.
    void clearAgainRequested();

private:
    void addWarning(const QString &text);
    void buildSecret(const Account &account);
    void buildFooter();
    void orderTabs();
    /// The reason for which the dialog stays open, or the question that it asks.
    enum class Hold { None, NotKept, Discard, Clipboard, Arrival };

    void follow();
    void hold(Hold reason);
    void toggleDiscard();
    void handleHoldAction();

    CreatedToken m_created;
    SecretCustody m_custody;
    QElapsedTimer m_sinceCopy;
    int m_secondsLeft = 0; ///< Of the copy on the clipboard, as last told
    Hold m_hold = Hold::None;
    bool m_isTesting = false;
    MessagePanel *m_difference;
    SecretIdentity *m_identity;
    SecretField *m_field;
    QPushButton *m_copy;
    QPushButton *m_test;
    QPushButton *m_discard;
    QPushButton *m_done;
    MessagePanel *m_copyStatus;
    MessagePanel *m_saveStatus;
    MessagePanel *m_testStatus;
    MessagePanel *m_holdPanel;
};

} // namespace tokenry
