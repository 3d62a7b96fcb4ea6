// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/details/tokendetails.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "app/domain/tokenid.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/permissionbadges.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"
#include "ui/tokens/command/commandbutton.h"
#include "ui/tokens/details/detailfield.h"
#include "ui/tokens/details/valuetext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString shownId(const QString &id)
{
    return id.isNull() ? TokenDetails::tr("invalid") : displaySafe(id);
}

/// "12 September 2026, 10:41 · 2 months ago"
QString shownTime(const Timestamp &timestamp, const QDateTime &nowUtc)
{
    if (!timestamp.instant)
        return localTime(timestamp);
    return TokenDetails::tr("%1 · %2", "exact time and age")
        .arg(localTime(timestamp), relativeTime(timestamp, nowUtc));
}

} // namespace

TokenDetails::TokenDetails(QWidget *parent)
    : QScrollArea(parent), m_name(new ValueText(this)), m_copyName(new QPushButton(tr("Copy"), this)),
      m_delete(new QPushButton(tr("De&lete…"), this)), m_rotate(new QPushButton(tr("R&otate…"), this)),
      m_rotation(new MessagePanel(this)), m_badges(new PermissionBadges(this)),
      m_summary(makeMutedLabel({}, this)), m_origin(makeMutedLabel({}, this)),
      m_message(new MessagePanel(this)),
      m_clientId(new DetailField(tr("Client ID"), DetailField::Kind::Id, tr("Copy client ID"), this)),
      m_tokenId(new DetailField(tr("Token ID"), DetailField::Kind::Id, tr("Copy token ID"), this)),
      m_created(new DetailField(tr("Created"), DetailField::Kind::Text, tr("Copy created time"), this)),
      m_updated(new DetailField(tr("Updated"), DetailField::Kind::Text, tr("Copy updated time"), this)),
      m_secret(new DetailField(tr("Secret"), DetailField::Kind::Note, {}, this)),
      m_note(new DetailField(tr("Note, kept on this computer"), DetailField::Kind::Text, {}, this)),
      m_editNote(new QPushButton(this)),
      m_command(new CommandButton(
          [this](CommandTool tool) { return getCommand(tool, m_baseUrl, m_token.id); }, this))
{
    setWidget(buildContent());
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
    m_secret->setValue(tr("Shown once, when the token was created."));
    connectCopies();
}

void TokenDetails::connectCopies()
{
    const auto copies = [this](DetailField *field, const char *name, auto text, const QString &note) {
        field->copyButton()->setObjectName(QString::fromLatin1(name));
        connect(field, &DetailField::copyClicked, this,
                [this, text, note] { Q_EMIT copyRequested(text(m_token), note); });
    };
    copies(
        m_clientId, "detailsCopyClientId", [](const Token &token) { return token.clientId; },
        tr("Client ID copied"));
    copies(
        m_tokenId, "detailsCopyTokenId", [](const Token &token) { return token.id; }, tr("Token ID copied"));
    copies(
        m_created, "detailsCopyCreated", [](const Token &token) { return token.createdAt.text; },
        tr("Created time copied"));
    copies(
        m_updated, "detailsCopyUpdated", [](const Token &token) { return token.updatedAt.text; },
        tr("Updated time copied"));
    connect(m_copyName, &QPushButton::clicked, this,
            [this] { Q_EMIT copyRequested(m_token.name, tr("Name copied")); });
    connect(m_message, &MessagePanel::actionTriggered, this, &TokenDetails::retryRequested);
}

QWidget *TokenDetails::buildContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::windowMargin, metrics::windowMargin, metrics::windowMargin,
                               metrics::windowMargin);
    layout->setSpacing(metrics::groupSpacing);
    QFont heading = titleFont();
    m_name->setFont(heading);
    m_name->setAccessibleName(tr("Name"));
    m_copyName->setObjectName(u"detailsCopyName"_s);
    m_copyName->setAccessibleName(tr("Copy name"));
    m_copyName->setToolTip(tr("Copy name"));
    setButtonKind(m_copyName, ButtonKind::Link);
    m_copyName->setFont(smallFont());
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name, 1);
    title->addWidget(m_copyName, 0, Qt::AlignTop);
    auto *about = new QVBoxLayout;
    about->setSpacing(8);
    about->addLayout(title);
    about->addWidget(m_badges);
    about->addWidget(m_summary);
    layout->addLayout(about);
    m_message->setButtonsBelow();
    layout->addWidget(m_message);
    m_rotation->setButtonsBelow();
    m_rotation->label()->setObjectName(u"detailsRotation"_s);
    m_rotation->actionButton()->setObjectName(u"detailsShowRotation"_s);
    connect(m_rotation, &MessagePanel::actionTriggered, this,
            [this] { Q_EMIT rotationRequested(m_token.id); });
    layout->addWidget(m_rotation);
    for (DetailField *field : {m_clientId, m_tokenId, m_created, m_updated, m_secret, m_note})
        layout->addWidget(field);
    m_origin->setFont(smallFont());
    m_origin->setObjectName(u"detailsOrigin"_s);
    m_editNote->setObjectName(u"detailsNote"_s);
    setButtonKind(m_editNote, ButtonKind::Link);
    m_editNote->setFont(smallFont());
    connect(m_editNote, &QPushButton::clicked, this, &TokenDetails::noteRequested);
    layout->addWidget(m_editNote, 0, Qt::AlignLeading);
    setNote({});
    setButtonKind(m_command, ButtonKind::Link);
    m_command->setFont(smallFont());
    layout->addWidget(m_command, 0, Qt::AlignLeading);
    layout->addWidget(m_origin);
    m_delete->setObjectName(u"tokenDelete"_s);
    m_delete->setAccessibleName(tr("Delete"));
    setButtonKind(m_delete, ButtonKind::Danger);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_token); });
    m_rotate->setObjectName(u"detailsRotate"_s);
    m_rotate->setAccessibleName(tr("Rotate"));
    connect(m_rotate, &QPushButton::clicked, this, [this] { Q_EMIT rotateRequested(m_token); });
    layout->addStretch(1);
    return content;
}

void TokenDetails::showToken(const Token &token, Freshness freshness, const QDateTime &nowUtc,
                             const QString &reason, const QString &details)
{
    const bool isOther = token.id != m_token.id;
    m_token = token;
    m_name->setValue(token.name.isNull()    ? tr("invalid name")
                     : token.name.isEmpty() ? tr("(no name)")
                                            : displaySafe(token.name));
    m_copyName->setEnabled(!token.name.isEmpty());
    m_badges->setPermissions(token.permissions);
    m_summary->setText(permissionSummary(token.permissions));
    m_clientId->setValue(shownId(token.clientId));
    m_clientId->setCopyEnabled(!token.clientId.isEmpty());
    m_tokenId->setValue(shownId(token.id));
    m_tokenId->setCopyEnabled(!token.id.isEmpty());
    m_created->setValue(shownTime(token.createdAt, nowUtc));
    m_created->setCopyEnabled(!token.createdAt.text.isEmpty());
    m_updated->setValue(shownTime(token.updatedAt, nowUtc));
    m_updated->setCopyEnabled(!token.updatedAt.text.isEmpty());
    showFreshness(freshness, nowUtc, reason, details);
    updateDelete();
    if (isOther) {
        m_command->reset();
        verticalScrollBar()->setValue(0);
    }
}

/// The buttons once more: the menu is about the token that is shown here.
void TokenDetails::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"detailsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Read again"), this, &TokenDetails::retryRequested);
    menu->addSeparator();
    menu->addAction(tr("Copy &name"), m_copyName, &QPushButton::click)->setEnabled(m_copyName->isEnabled());
    for (DetailField *field : {m_clientId, m_tokenId}) {
        QPushButton *button = field->copyButton();
        menu->addAction(field == m_clientId ? tr("Copy &client ID") : tr("Copy &token ID"), button,
                        &QPushButton::click)
            ->setEnabled(button->isEnabled());
    }
    menu->addMenu(m_command->popup());
    if (!m_delete->isHidden()) {
        menu->addSeparator();
        menu->addAction(tr("R&otate…"), m_rotate, &QPushButton::click)->setEnabled(m_rotate->isEnabled());
        menu->addAction(tr("&Delete…"), m_delete, &QPushButton::click)->setEnabled(m_delete->isEnabled());
    }
    menu->popup(event->globalPos());
}

void TokenDetails::setNote(const QString &text)
{
    m_note->setVisible(!text.isEmpty());
    m_note->setValue(text);
    m_editNote->setText(text.isEmpty() ? tr("Write a note…") : tr("Edit the note…"));
}

void TokenDetails::setBaseUrl(const QUrl &baseUrl)
{
    m_baseUrl = baseUrl;
}

void TokenDetails::setChangePolicy(bool isOffered, bool isEnabled, const QString &reason)
{
    m_delete->setVisible(isOffered);
    m_rotate->setVisible(isOffered);
    placeDelete();
    m_isChangeEnabled = isEnabled;
    m_changeReason = reason;
    updateDelete();
}

void TokenDetails::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeDelete();
}

/// At the foot, where it is seen however many values there are.
void TokenDetails::placeDelete()
{
    const QSize size = m_delete->sizeHint();
    setViewportMargins(0, 0, 0, m_delete->isHidden() ? 0 : size.height() + 2 * metrics::groupSpacing);
    QPoint place(metrics::windowMargin, height() - size.height() - metrics::groupSpacing);
    const QSize rotateSize(m_rotate->sizeHint().width(), size.height());
    m_rotate->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {place, rotateSize}));
    place.rx() += rotateSize.width() + metrics::labelSpacing * 2;
    m_delete->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {place, size}));
}

void TokenDetails::updateDelete()
{
    m_delete->setEnabled(m_isChangeEnabled && m_freshness != Freshness::Gone && isAddressable(m_token.id));
    m_rotate->setEnabled(m_delete->isEnabled() && m_rotation->text().isEmpty());
    for (QPushButton *button : {m_delete, m_rotate}) {
        button->setToolTip(plainTooltip(m_changeReason));
        button->setAccessibleDescription(m_changeReason);
    }
}

void TokenDetails::setRotation(const QString &text)
{
    m_rotation->setAction(text.isEmpty() ? QString() : tr("Show the rotation"));
    m_rotation->setMessage(MessagePanel::Kind::Info, text);
    updateDelete();
}

void TokenDetails::showFreshness(Freshness freshness, const QDateTime &nowUtc, const QString &reason,
                                 const QString &details)
{
    m_freshness = freshness;
    m_message->setMessage(MessagePanel::Kind::Neutral, {});
    m_message->setAction({});
    m_message->setDetails(freshness == Freshness::Failed ? details : QString());
    switch (freshness) {
    case Freshness::FromList:
        m_origin->setText(tr("From the list."));
        break;
    case Freshness::Reading:
        m_origin->setText(tr("From the list; reading the token…"));
        break;
    case Freshness::Fresh:
        // The time and no age: nothing draws it anew while it stands.
        m_origin->setText(tr("Read from the service: %1.").arg(localTime({nowUtc, {}})));
        break;
    case Freshness::Failed:
        m_origin->setText(tr("From the list."));
        m_message->setMessage(
            MessagePanel::Kind::Warning,
            reason.isEmpty() ? tr("The token could not be read. What is shown is from the list.") : reason);
        m_message->setAction(tr("Try again"));
        break;
    case Freshness::Gone:
        m_origin->setText(tr("From the list, as it was before."));
        m_message->setMessage(MessagePanel::Kind::Warning,
                              tr("This token no longer exists. It was deleted meanwhile."));
        break;
    }
}

} // namespace tokenry
