// SPDX-License-Identifier: Apache-2.0
#include "ui/style/buttonkind.h"

#include <QAbstractButton>
#include <QFont>
#include <QVariant>

namespace tokenry {

namespace {

constexpr const char *kindProperty = "tokenryButtonKind";

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    // Only the weight is set: family and size stay those of the system.
    QFont font;
    const bool isFilled = kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled;
    font.setWeight(isFilled ? QFont::DemiBold : QFont::Normal);
    button->setFont(font);
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    const QVariant kind = button ? button->property(kindProperty) : QVariant();
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : ButtonKind::Normal;
}

} // namespace tokenry
