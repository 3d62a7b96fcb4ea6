// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/baseurlbox.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/domain/baseurlpresets.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int presetHeight = 48;
constexpr int edge = 10;
constexpr int nameRole = Qt::UserRole;

/// Two lines: the common name, and the address.
class PresetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->fillRect(option.rect, themeColor(ColorRole::Surface, option.palette));
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painting::drawBox(*painter, QRectF(option.rect).adjusted(3, 1, -3, -1),
                              themeColor(ColorRole::Selection, option.palette), {}, 4);
        const QRect room = option.rect.adjusted(edge, 6, -edge, -6);
        const int alignment =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine;
        painter->setPen(themeColor(ColorRole::Text, option.palette));
        painter->drawText(room, alignment | Qt::AlignTop, index.data(nameRole).toString());
        painter->setPen(themeColor(ColorRole::TextMuted, option.palette));
        painter->setFont(smallFont());
        painter->drawText(room, alignment | Qt::AlignBottom, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize base = QStyledItemDelegate::sizeHint(option, index);
        return {base.width(), std::max(presetHeight, 2 * option.fontMetrics.height() + 14)};
    }
};

} // namespace

BaseUrlBox::BaseUrlBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    // Nobody reads an address that completes itself.
    setCompleter(nullptr);
    const QList<BaseUrlPreset> presets = baseUrlPresets();
    for (const BaseUrlPreset &preset : presets) {
        const QString url = preset.url.toString();
        addItem(url);
        setItemData(count() - 1, preset.name, nameRole);
        setItemData(count() - 1, tr("%1: %2").arg(preset.name, url), Qt::AccessibleTextRole);
    }
    setItemDelegate(new PresetDelegate(this));
    setCurrentIndex(-1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumContentsLength(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // An address is read from left to right in every language.
    lineEdit()->setLayoutDirection(Qt::LeftToRight);
}

} // namespace tokenry
