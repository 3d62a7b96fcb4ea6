// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/credentials/credentialformats.h"
#include "app/domain/newtoken.h"
#include "ui/dialogs/basedialog.h"

class QLabel;
class QPushButton;

namespace tokenry {

class MessagePanel;
class SecretField;

/// Hands a created token's secret over. It is the secret's only owner. It shows and says; whoever opened it
/// copies, saves and tests, and reports back. It cannot be closed until the secret was copied or saved, or
/// discarded on purpose.
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

    /// Copied, saved or discarded.
    [[nodiscard]] bool mayClose() const { return m_isKept || m_isDiscarded; }
    /// On purpose, without having been kept.
    [[nodiscard]] bool isDiscarded() const { return m_isDiscarded; }
    /// Comes to the front and says what has to be done first.
    void showUnfinished();

    /// Hides the dialog with the secret masked; it is kept, and `open()` shows it again. Also ends what
    /// stands over it.
    void conceal();

    /// Reports on a copy: seconds until the clipboard is cleared.
    void showCopied(int secondsLeft);
    /// The copy was cleared, and may still be on the clipboard: *Done* is held until it is seen to be gone,
    /// or the person insists.
    void showClipboardDoubt(const QString &sentence);
    void showClipboardCleared();
    void showClientIdCopied();
    /// The client id took the secret's place on the clipboard: unless it was saved, it counts as not kept
    /// again.
    void showSecretReplaced();
    /// What was written where, display-safe.
    void showSaved(const QString &sentence);
    /// A copy or a save that did not work, in words.
    void showNotKept(const QString &reason);

    enum class TestOutcome { Running, Accepted, NotYet, Refused };
    /// `text` is display-safe; `details` only for what went wrong.
    void showTest(TestOutcome outcome, const QString &text, const QString &details = {});

    /// Insists instead of closing while the secret is not kept, and asks while the clipboard may still hold
    /// it; then wipes it.
    void done(int result) override;

Q_SIGNALS:
    void copySecretRequested();
    void copyAsRequested(tokenry::CredentialFormat format);
    void copyClientIdRequested();
    void saveRequested(tokenry::CredentialFormat format);
    void testRequested();
    /// *Done* was held for the clipboard.
    void clearAgainRequested();

private:
    void buildIdentity();
    void buildSecret();
    void buildFooter();
    void orderTabs();
    [[nodiscard]] QPushButton *makeSaveButton();
    void markKept();
    void toggleDiscard();
    void discard();
    void endClipboardDoubt();
    void holdForClipboard();
    void handleHoldAction();

    CreatedToken m_created;
    bool m_isKept = false;
    bool m_isSaved = false; ///< To a file, which no other copy takes away
    bool m_isDiscarded = false;
    bool m_isAsking = false;  ///< Whether to discard
    QString m_clipboardDoubt; ///< Why the clipboard may still hold the secret after it was cleared; otherwise
                              ///< empty
    bool m_isClipboardHold = false; ///< What holds the end is the clipboard
    QLabel *m_clientId;
    SecretField *m_field;
    QPushButton *m_copy;
    QPushButton *m_test;
    QPushButton *m_discard;
    QPushButton *m_done;
    MessagePanel *m_status;
    MessagePanel *m_testStatus;
    MessagePanel *m_hold;
};

} // namespace tokenry
