// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/fieldhint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPalette>

#include "ui/controls/announcer.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

constexpr int iconSize = 16;

ColorRole roleOf(FieldHint::Kind kind)
{
    switch (kind) {
    case FieldHint::Kind::Note:
        return ColorRole::TextMuted;
    case FieldHint::Kind::Warning:
        return ColorRole::Warning;
    case FieldHint::Kind::Error:
        return ColorRole::Danger;
    }
    return ColorRole::TextMuted;
}

Icon iconOf(FieldHint::Kind kind)
{
    switch (kind) {
    case FieldHint::Kind::Note:
        return Icon::Info;
    case FieldHint::Kind::Warning:
        return Icon::Warning;
    case FieldHint::Kind::Error:
        return Icon::Error;
    }
    return Icon::Info;
}

} // namespace

FieldHint::FieldHint(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new QLabel(this)), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::labelSpacing);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    hide();
}

void FieldHint::setHint(Kind kind, const QString &text)
{
    const bool isNew = m_label->text() != text;
    m_kind = kind;
    m_label->setText(text);
    if (m_field)
        m_field->setAccessibleDescription(text);
    updateLook();
    setVisible(!text.isEmpty());
    if (isNew && kind != Kind::Note)
        announce(this, text);
}

QString FieldHint::text() const
{
    return m_label->text();
}

void FieldHint::reserveLine()
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

void FieldHint::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // This changes the label's palette itself, so only changes of the window's palette count.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateLook();
}

void FieldHint::updateLook()
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, themeColor(roleOf(m_kind), palette()));
    m_label->setPalette(colors);
    m_icon->setPixmap(
        themedIcon(iconOf(m_kind), roleOf(m_kind)).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace tokenry
