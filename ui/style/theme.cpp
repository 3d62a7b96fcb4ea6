// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include <algorithm>

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

namespace tokenry {

namespace {

/// A size that follows the font, whether it was given in points or in pixels.
QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont general = QApplication::font();
    if (general.pointSizeF() > 0)
        font.setPointSizeF(general.pointSizeF());
    else
        font.setPixelSize(general.pixelSize());
    // Fixed fonts run larger than others at the same size; so an id sits evenly among words.
    return scaled(font, 0.94);
}

QFont titleFont()
{
    QFont font = scaled(QApplication::font(), 1.25);
    font.setWeight(QFont::DemiBold);
    return font;
}

int tableRowHeight(const QFontMetrics &font)
{
    return std::max(metrics::controlHeight, font.height() + 12);
}

QFont smallFont()
{
    return scaled(QApplication::font(), 0.88);
}

QLabel *makeFieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(smallFont());
    // The placeholder role is the muted text of our palette, so the label follows a change of scheme by
    // itself.
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(buddy);
    return label;
}

QVBoxLayout *makeFieldColumn(const QString &label, QWidget *field, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(makeFieldLabel(label, field, parent));
    column->addWidget(field);
    return column;
}

QLabel *makeMutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace tokenry
