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
    UnresolvedDialog(const UnresolvedChange &change, const Account &account, QWidget *parent);

    [[nodiscard]] const UnresolvedChange &change() const { return m_change; }
    /// The place of this change among the unresolved ones, from 1, and their number. Offers the next, if any.
    void setPosition(int number, int count);
    /// The service is being asked.
    void showChecking();
    void showResult(const ReconcileResult &result);

Q_SIGNALS:
    void checkRequested();
    /// This change stays unresolved; the person asked for the next one.
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
    void offer(const ReconcileResult &result);
    void makePrimary(QPushButton *primary);

    const UnresolvedChange m_change;
    const bool m_mayChange;
    ReconcileResult m_result;
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
