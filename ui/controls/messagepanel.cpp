// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/messagepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include "ui/controls/announcer.h"
#include "ui/controls/iconview.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

struct Look
{
    Icon icon;
    ColorRole text;
    ColorRole surface;
};

Look lookOf(MessagePanel::Kind kind)
{
    switch (kind) {
    case MessagePanel::Kind::Neutral:
    case MessagePanel::Kind::Info:
        return {Icon::Info, ColorRole::Text, ColorRole::SurfaceSunken};
    case MessagePanel::Kind::Success:
        return {Icon::Check, ColorRole::Success, ColorRole::SuccessSurface};
    case MessagePanel::Kind::Warning:
        return {Icon::Warning, ColorRole::Warning, ColorRole::WarningSurface};
    case MessagePanel::Kind::Error:
        return {Icon::Error, ColorRole::Danger, ColorRole::DangerSurface};
    }
    return {Icon::Info, ColorRole::Text, ColorRole::SurfaceSunken};
}

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent), m_icon(new IconView(16, this)), m_title(new QLabel(this)), m_label(new QLabel(this)),
      m_action(new QPushButton(this)), m_copyDetails(new QPushButton(tr("Copy details"), this)),
      m_dismiss(new QPushButton(this)), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont titleWeight;
    titleWeight.setWeight(QFont::DemiBold);
    m_title->setFont(titleWeight);
    m_title->hide();
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A selectable label would take the focus by click only, but may not steal it from a field when it
    // appears.
    m_label->setFocusPolicy(Qt::ClickFocus);
    setButtonKind(m_copyDetails, ButtonKind::Link);
    m_action->hide();
    m_copyDetails->hide();
    setButtonKind(m_dismiss, ButtonKind::Link);
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    m_dismiss->setToolTip(tr("Dismiss the message"));
    m_dismiss->hide();

    m_layout->setContentsMargins(12, 8, 8, 8);
    m_layout->setSpacing(8);
    auto *message = new QHBoxLayout;
    message->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::labelSpacing);
    texts->addWidget(m_title);
    texts->addWidget(m_label);
    message->addWidget(m_icon);
    message->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_copyDetails);
    buttons->addWidget(m_action);
    buttons->addWidget(m_dismiss);
    m_layout->addLayout(message, 1);
    m_layout->addLayout(buttons);
    setTabOrder(m_copyDetails, m_action);
    setTabOrder(m_action, m_dismiss);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();

    connect(m_action, &QPushButton::clicked, this, &MessagePanel::actionTriggered);
    connect(m_copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        setMessage(m_kind, {});
        Q_EMIT dismissed();
    });
}

void MessagePanel::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setIcon(themedIcon(look.icon, look.text));
    m_icon->setVisible(kind != Kind::Neutral);
    m_dismiss->setIcon(themedIcon(Icon::Clear, look.text));
    m_label->setText(text);
    setVisible(!text.isEmpty());
    update();
    if (text.isEmpty())
        m_announced.clear();
    announceOnce();
}

void MessagePanel::updateMessage(const QString &text)
{
    m_label->setText(text);
    m_announced = text;
}

void MessagePanel::reserveLines(int lines)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    m_label->setMinimumHeight(lines * m_label->fontMetrics().lineSpacing());
}

void MessagePanel::announceOnce()
{
    // A panel of a window that is not shown yet is read with the window.
    if (!isVisible() || text() == m_announced)
        return;
    m_announced = text();
    announce(this, m_title->text().isEmpty() ? text() : m_title->text() + u'\n' + text());
}

void MessagePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    // When a dialog opens, its name is read out; of its panels only warnings and errors are added.
    if (!event->spontaneous() && (m_kind == Kind::Warning || m_kind == Kind::Error))
        announceOnce();
}

void MessagePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    // Beside the title, not beside the middle of a long text.
    m_layout->itemAt(0)->layout()->setAlignment(m_icon, title.isEmpty() ? Qt::Alignment() : Qt::AlignTop);
}

QString MessagePanel::text() const
{
    return m_label->text();
}

void MessagePanel::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    arrange();
}

void MessagePanel::setDetails(const QString &details)
{
    m_details = details;
    m_copyDetails->setVisible(!details.isEmpty());
    arrange();
}

void MessagePanel::setButtonsBelow(bool isBelow)
{
    m_hasButtonsBelow = isBelow;
    arrange();
}

void MessagePanel::setDismissible()
{
    m_dismiss->show();
}

void MessagePanel::arrange()
{
    // Two buttons would leave the text too little room beside them.
    const bool hasBoth = !m_action->isHidden() && !m_copyDetails->isHidden();
    m_layout->setDirection(m_hasButtonsBelow.value_or(hasBoth) ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_kind);
    painting::drawBox(painter, rect(), themeColor(look.surface, palette()), {});
}

} // namespace tokenry
