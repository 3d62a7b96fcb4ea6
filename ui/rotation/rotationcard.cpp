// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/rotation/rotationmessages.h"
#include "app/rotation/rotations.h"
#include "ui/controls/permissionbadges.h"
#include "ui/rotation/rotationsteps.h"
#include "ui/style/buttonkind.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RotationCard::RotationCard(QWidget *parent)
    : QFrame(parent), m_title(plainLabel("rotationTitle", this)), m_badges(new PermissionBadges(this)),
      m_steps(new RotationSteps(this)), m_state(plainLabel("rotationState", this)),
      m_note(plainLabel("rotationNote", this)), m_abort(addButton("rotationAbort", tr("Abort…"))),
      m_deleteNew(addButton("rotationDeleteNew", tr("Delete the new token…"))),
      m_test(addButton("rotationTest", tr("Test the new pair…"))),
      m_create(addButton("rotationCreate", tr("Create the new token…"))),
      m_deployed(addButton("rotationDeployed", tr("It is deployed: delete the old one…")))
{
    setObjectName(u"rotationCard"_s);
    m_abort->setAccessibleName(tr("Abort rotation"));
    m_test->setAccessibleName(tr("Test the new pair"));
    m_deployed->setAccessibleName(tr("It is deployed"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics::windowMargin, metrics::groupSpacing, metrics::windowMargin,
                             metrics::groupSpacing);
    rows->setSpacing(metrics::groupSpacing);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_badges);
    rows->addLayout(top);
    rows->addWidget(m_steps);
    rows->addWidget(m_state);
    rows->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_abort, m_deleteNew, m_test, m_create, m_deployed})
        buttons->addWidget(button);
    rows->addLayout(buttons);
    m_note->hide();
    connect(m_abort, &QPushButton::clicked, this, &RotationCard::abortRequested);
    connect(m_deleteNew, &QPushButton::clicked, this, &RotationCard::deleteNewRequested);
    connect(m_test, &QPushButton::clicked, this, &RotationCard::testRequested);
    connect(m_create, &QPushButton::clicked, this, &RotationCard::createRequested);
    connect(m_deployed, &QPushButton::clicked, this, &RotationCard::deployedRequested);
}

QPushButton *RotationCard::addButton(const char *objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

void RotationCard::setRotation(const Rotation &rotation, const QDateTime &nowUtc, bool isFirst,
                               bool mayChange)
{
    if (m_rotation.step != rotation.step || m_rotation.isProven != rotation.isProven)
        m_note->hide();
    m_rotation = rotation;
    m_title->setText(tr("%1 → %2", "the names of an old and a new token")
                         .arg(oldNameText(rotation), newNameText(rotation)));
    m_title->setToolTip({});
    m_badges->setPermissions({.values = rotation.permissions});
    m_steps->setRotation(rotation);
    m_state->setText(
        tr("%1 %2", "two sentences").arg(stateTitle(rotation, nowUtc), stateText(rotation)).trimmed());
    updateButtons(isFirst, mayChange);
    const QString description = summaryText(rotation, nowUtc);
    for (QPushButton *button : {m_abort, m_deleteNew, m_test, m_create, m_deployed})
        button->setAccessibleDescription(description);
}

void RotationCard::updateButtons(bool isFirst, bool isChangeOffered)
{
    const RotationStep step = m_rotation.step;
    const bool mayChange = isChangeOffered && !m_rotation.isElsewhere;
    m_abort->setVisible(mayAbort(step));
    m_deleteNew->setVisible(mayChange && step == RotationStep::SecretLost && !m_rotation.newId.isEmpty());
    m_test->setVisible(!m_rotation.isElsewhere &&
                       (step == RotationStep::ToProve || step == RotationStep::SecretLost ||
                        step == RotationStep::ToSwitch));
    m_create->setVisible(mayChange &&
                         (step == RotationStep::ToCreate || step == RotationStep::SuccessorGone));
    m_deployed->setVisible(mayChange && (step == RotationStep::Waiting || step == RotationStep::ToDelete));
    m_deployed->setText(step == RotationStep::ToDelete ? tr("Delete the old one…")
                                                       : tr("It is deployed: delete the old one…"));
    for (QPushButton *button : {m_test, m_create, m_deployed})
        setButtonKind(button, isFirst && !button->isHidden() ? ButtonKind::Primary : ButtonKind::Normal);
}

void RotationCard::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void RotationCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painting::drawBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                      themeColor(ColorRole::Surface, palette()), themeColor(ColorRole::Border, palette()));
}

} // namespace tokenry
