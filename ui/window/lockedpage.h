// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tokenry {

class MessagePanel;

/// What the window shows while it is locked: that it is, why, and what goes on meanwhile. Nothing of any
/// account.
class LockedPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockedPage)

public:
    explicit LockedPage(QWidget *parent = nullptr);

    /// Why and when, such as "Locked after 15 minutes without input." Display-safe.
    void setReason(const QString &words);
    /// What unlocking asks for: "Opens without a password while your keyring is open." Display-safe.
    void setProtection(const QString &words);
    /// What goes on, such as a create whose answer is awaited; empty for nothing. Display-safe.
    void setMeanwhile(const QString &words);
    /// Brings the window to the front: something unfinished has to be unlocked first.
    void showUnfinished();

Q_SIGNALS:
    void unlockRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_reason;
    QLabel *m_protection;
    QPushButton *m_unlock;
    MessagePanel *m_meanwhile;
};

} // namespace tokenry
