// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/reconciler.h"
#include "app/history/unresolvedchanges.h"
#include "ui/dialogs/basedialog.h"

class QLabel;
class QPushButton;

namespace tokenry {

class MessagePanel;

/// One unresolved change: says what is not known, offers *Check now*, shows the result, and leaves the
/// decision to the person. Its controller does what it asks for.
class UnresolvedDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnresolvedDialog)

public:
    UnresolvedDialog(const UnresolvedChange &question, const Account &account, QWidget *parent);

    [[nodiscard]] const UnresolvedChange &question() const { return m_question; }
    /// Which of how many open questions this is, the first being 1. Offers the next one where there is one.
    void setPosition(int number, int count);
    /// The service is being asked.
    void showChecking();
    void showFinding(const Finding &finding);

Q_SIGNALS:
    void checkRequested();
    /// This question stays; another one is wanted.
    void nextRequested();
    void deleteRequested(const tokenry::Token &token);
    /// The found token stays.
    void keepRequested(const QString &tokenId);
    /// No such token was made.
    void notCreatedAccepted();
    /// The person knows how it ended.
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
    QLabel *m_position;
    QPushButton *m_decided;
    QPushButton *m_next;
    QPushButton *m_keep;
    QPushButton *m_later;
    QPushButton *m_delete;
    QPushButton *m_accept;
    QPushButton *m_check;
};

} // namespace tokenry
