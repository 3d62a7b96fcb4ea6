// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>

#include "app/domain/account.h"
#include "app/domain/newtoken.h"
#include "app/domain/requesthandle.h"
#include "app/domain/result.h"
#include "app/journal/journalrecord.h"
#include "ui/secrets/secretdialog.h"

class QWidget;

namespace tokenry {

class CredentialSaver;
class SecretClipboard;
class TokenGateway;
enum class CredentialFormat;
enum class VariableNames;

/// Shows one created token's secret and does what the dialog asks for: copy, save, test. Ends when the dialog
/// is closed.
class SecretHandover final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretHandover)

public:
    /// Shows the dialog at once. The gateway and the clipboard outlive this.
    SecretHandover(CreatedToken created, TokenGateway &gateway, SecretClipboard &clipboard,
                   const Account &account, QWidget *window);
    ~SecretHandover() override;

    /// False while the secret was neither kept nor discarded.
    [[nodiscard]] bool canClose() const;
    /// Brings the dialog to the front, with words.
    void showUnfinished();
    /// Says first, and with *Delete this token…*, in which way the service did not do as it was asked.
    /// Display-safe.
    void warnOfDifference(const QString &sentences);
    /// From now on the pair is tested by this, which answers with `showTest()`; it is asked at once.
    void setTester(std::function<void(Secret secret)> tester);
    /// No answer has ended the last test yet.
    [[nodiscard]] bool isTesting() const { return m_isTesting; }
    /// See `SecretDialog::showTest()`.
    void showTest(SecretDialog::TestOutcome outcome, const QString &text, const QString &details = {});
    /// Ends this: the token is no longer on the service.
    void closeAsDeleted();
    [[nodiscard]] const Token &token() const { return m_token; }
    /// Hides the dialog, masked, and keeps the secret. For a lock.
    void suspend();
    void resume();

Q_SIGNALS:
    /// The fate of the secret, for the journal.
    void happened(tokenry::JournalEvent event);
    void deleteRequested(const tokenry::Token &token);
    /// The dialog is closed and the secret wiped.
    void ended();

private:
    void copy(Secret text);
    void copyAs(CredentialFormat format, VariableNames names);
    void copyClientId();
    void handleReplacement();
    void test();
    void handleTest(const Result<Token> &result);

    TokenGateway &m_gateway;
    SecretClipboard &m_clipboard;
    const Account m_account;
    QElapsedTimer m_sinceCreation;
    const Token m_token;
    QPointer<SecretDialog> m_dialog;
    CredentialSaver *m_saver;
    RequestHandle m_test;
    std::function<void(Secret)> m_tester;
    bool m_isAccepted = false; ///< By the tester
    bool m_isTesting = false;  ///< By the tester
    bool m_isCopyOurs = false; ///< The secret on the clipboard was put there by this handover
};

} // namespace tokenry
