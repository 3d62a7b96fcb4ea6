// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QWidget>

#include "app/rotation/rotation.h"

class QLabel;
class QVBoxLayout;

namespace tokenry {

class RotationCard;

/// All rotations of the account: a card for each that is under way, the one that waits longest first, and a
/// line for each that has ended.
class RotationsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationsPage)

public:
    explicit RotationsPage(QWidget *parent = nullptr);

    void setRotations(const QList<Rotation> &rotations, const QDateTime &nowUtc, bool mayChange);
    /// A sentence at the card of that rotation. Display-safe.
    void showNote(const QString &rotationId, const QString &text);
    /// Scrolls to the card and gives it the focus.
    void showRotation(const QString &rotationId);

Q_SIGNALS:
    void createRequested(const QString &rotationId);
    void testRequested(const QString &rotationId);
    void deployedRequested(const QString &rotationId);
    void deleteNewRequested(const QString &rotationId);
    void abortRequested(const QString &rotationId);

private:
    RotationCard *addCard(const QString &rotationId);
    void showEnded(const QList<Rotation> &rotations);

    QWidget *m_list;
    QVBoxLayout *m_cards;
    QHash<QString, RotationCard *> m_cardOf; ///< By rotation
    QLabel *m_none;
    QLabel *m_endedTitle;
    QLabel *m_ended;
};

} // namespace tokenry
