// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFrame>

#include "app/rotation/rotation.h"

class QLabel;
class QPushButton;

namespace tokenry {

class PermissionBadges;
class RotationSteps;

/// One rotation that is under way: its tokens, its steps, its present state, and the next actions.
class RotationCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationCard)

public:
    explicit RotationCard(QWidget *parent);

    /// `isFirst`: it waits longest, so its next step is the primary button of the page. `mayChange`: creating
    /// and deleting are offered in this account.
    void setRotation(const Rotation &rotation, const QDateTime &nowUtc, bool isFirst, bool mayChange);
    [[nodiscard]] const Rotation &rotation() const { return m_rotation; }
    /// A sentence about a step that was not taken, or about one under way; gone with the next change.
    /// Display-safe.
    void showNote(const QString &text);

Q_SIGNALS:
    void createRequested();
    void testRequested();
    void deployedRequested();
    void deleteNewRequested();
    void abortRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const char *objectName, const QString &text);
    void updateButtons(bool isFirst, bool isChangeOffered);

    Rotation m_rotation;
    QLabel *m_title;
    PermissionBadges *m_badges;
    RotationSteps *m_steps;
    QLabel *m_state;
    QLabel *m_note;
    QPushButton *m_abort;
    QPushButton *m_deleteNew;
    QPushButton *m_test;
    QPushButton *m_create;
    QPushButton *m_deployed;
};

} // namespace tokenry
