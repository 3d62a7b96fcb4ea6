// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/reconciler.h"
#include "app/history/unresolvedchanges.h"
#include "ui/dialogs/basedialog.h"

class QPushButton;

namespace tokenry {

class MessagePanel;

/// A change whose end nobody has seen: says what is not known, offers *Check now*, shows what was found, and
/// leaves the decision to the person. Whoever opened it does what it asks for.
class UnresolvedDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnresolvedDialog)

public:
    UnresolvedDialog(const UnresolvedChange &question, const Account &account, QWidget *parent);

    [[nodiscard]] const UnresolvedChange &question() const { return m_question; }
    /// The service is being asked.
    void showChecking();
    void showFinding(const Finding &finding);

Q_SIGNALS:
    void checkRequested();
    void deleteRequested(const tokenry::Token &token);
    /// What was found is to stay.
    void keepRequested(const QString &tokenId);
    /// No such token was made.
    void notCreatedAccepted();
    /// The person knows better than this program.
    void closeRequested();

private:
    void buildFooter();
    [[nodiscard]] QPushButton *makeButton(const char *objectName, const QString &text);
    void offer(const Finding &finding);
    void makePrimary(QPushButton *primary);

    const UnresolvedChange m_question;
    const bool m_mayChange;
    Finding m_finding;
    MessagePanel *m_message;
    QPushButton *m_decided;
    QPushButton *m_keep;
    QPushButton *m_later;
    QPushButton *m_delete;
    QPushButton *m_accept;
    QPushButton *m_check;
};

} // namespace tokenry
