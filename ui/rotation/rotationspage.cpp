// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationspage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "app/domain/timetext.h"
#include "app/domain/token.h"
#include "app/rotation/rotationmessages.h"
#include "ui/rotation/rotationcard.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// The creates and deletes of older ones are in the History.
constexpr qsizetype shownEnded = 50;

} // namespace

RotationsPage::RotationsPage(QWidget *parent)
    : QWidget(parent), m_list(new QWidget), m_cards(new QVBoxLayout), m_none(new QLabel(m_list)),
      m_endedTitle(makeMutedLabel(tr("Finished"), m_list)), m_ended(new QLabel(m_list))
{
    setObjectName(u"rotationsPage"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::groupSpacing);
    auto *heading = new QHBoxLayout;
    auto *title = new QLabel(tr("Rotations"), this);
    title->setFont(titleFont());
    heading->addWidget(title);
    heading->addWidget(
        makeMutedLabel(tr("Kept on this computer: which tokens belong together, never a secret."), this), 1);
    rows->addLayout(heading);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"rotationList"_s);
    scroll->setAccessibleName(tr("Rotations"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::groupSpacing);
    m_cards->setSpacing(metrics::groupSpacing);
    column->addLayout(m_cards);
    m_none->setText(tr("No rotation is under way."));
    m_none->setObjectName(u"rotationsNone"_s);
    column->addWidget(m_none);
    column->addWidget(m_endedTitle);
    m_ended->setObjectName(u"rotationsEnded"_s);
    m_ended->setTextFormat(Qt::PlainText);
    m_ended->setWordWrap(true);
    m_ended->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_ended);
    column->addStretch();
    scroll->setWidget(m_list);
    rows->addWidget(scroll, 1);
}

RotationCard *RotationsPage::addCard(const QString &rotationId)
{
    auto *card = new RotationCard(m_list);
    connect(card, &RotationCard::createRequested, this,
            [this, rotationId] { Q_EMIT createRequested(rotationId); });
    connect(card, &RotationCard::testRequested, this,
            [this, rotationId] { Q_EMIT testRequested(rotationId); });
    connect(card, &RotationCard::deployedRequested, this,
            [this, rotationId] { Q_EMIT deployedRequested(rotationId); });
    connect(card, &RotationCard::deleteNewRequested, this,
            [this, rotationId] { Q_EMIT deleteNewRequested(rotationId); });
    connect(card, &RotationCard::abortRequested, this,
            [this, rotationId] { Q_EMIT abortRequested(rotationId); });
    m_cards->addWidget(card);
    m_cardOf.insert(rotationId, card);
    return card;
}

void RotationsPage::setRotations(const QList<Rotation> &rotations, const QDateTime &nowUtc, bool mayChange)
{
    QHash<QString, RotationCard *> old = std::exchange(m_cardOf, {});
    bool isFirst = true;
    for (const Rotation &rotation : rotations) {
        if (!rotation.isUnderWay())
            continue;
        RotationCard *card = old.take(rotation.id);
        if (card)
            m_cardOf.insert(rotation.id, card);
        else
            card = addCard(rotation.id);
        card->setRotation(rotation, nowUtc, isFirst, mayChange);
        isFirst = false;
    }
    // A card may be in the middle of telling that its button was pressed.
    for (RotationCard *card : std::as_const(old)) {
        card->hide();
        card->deleteLater();
    }
    m_none->setVisible(m_cardOf.isEmpty());
    showEnded(rotations);
}

void RotationsPage::showEnded(const QList<Rotation> &rotations)
{
    QStringList lines;
    for (auto rotation = rotations.crbegin(); rotation != rotations.crend(); ++rotation) {
        if (rotation->isUnderWay() || lines.size() >= shownEnded)
            continue;
        lines.append(tr("%1 → %2: %3, %4", "an old and a new token, how their rotation ended, and when")
                         .arg(oldNameText(*rotation), newNameText(*rotation), endText(*rotation),
                              localTime(Timestamp{rotation->endedAt, {}})));
    }
    m_ended->setText(lines.join(u'\n'));
    m_ended->setVisible(!lines.isEmpty());
    m_endedTitle->setVisible(!lines.isEmpty());
}

void RotationsPage::showNote(const QString &rotationId, const QString &text)
{
    if (RotationCard *card = m_cardOf.value(rotationId))
        card->showNote(text);
}

void RotationsPage::showRotation(const QString &rotationId)
{
    RotationCard *card = m_cardOf.value(rotationId);
    if (!card)
        return;
    findChild<QScrollArea *>(u"rotationList"_s)->ensureWidgetVisible(card);
    const auto buttons = card->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isHidden()) {
            button->setFocus();
            return;
        }
    }
}

} // namespace tokenry
