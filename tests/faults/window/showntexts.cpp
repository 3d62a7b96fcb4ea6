// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/window/showntexts.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QVariant>
#include <QWidget>

#include "tests/support/accountsharness.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

/// Its own text, without that of what is in it.
QStringList ownTexts(const QWidget &widget)
{
    QStringList texts;
    if (widget.isWindow())
        texts.append(widget.windowTitle());
    for (const char *name : {"text", "placeholderText", "currentText", "plainText"}) {
        const QVariant text = widget.property(name);
        if (text.isValid())
            texts.append(text.toString());
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget);
        label && label->textFormat() == Qt::RichText)
        texts.append(u"[rich] "_s + label->text());
    if (const auto *list = qobject_cast<const QListView *>(&widget); list && list->model()) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    texts.append(widget.accessibleName());
    texts.append(widget.accessibleDescription());
    texts.append(widget.toolTip());
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

std::optional<QString> shownText(const QString &objectName)
{
    const QWidget *widget = shownWidget(objectName);
    if (!widget)
        return std::nullopt;
    QStringList texts = ownTexts(*widget);
    const auto inside = widget->findChildren<QWidget *>();
    for (const QWidget *part : inside) {
        if (part->isVisible())
            texts += ownTexts(*part);
    }
    return texts.join(u'\n');
}

QStringList allShownTexts()
{
    QStringList texts;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible())
            texts += ownTexts(*widget);
    }
    return texts;
}

QString shownReport()
{
    QStringList lines;
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const QStringList texts = ownTexts(*widget);
        if (widget->isVisible() && !texts.isEmpty())
            lines.append(u"  %1%2: %3"_s.arg(
                widget->objectName(), widget->isEnabled() ? QString() : u" (off)"_s, texts.join(u" | "_s)));
    }
    return lines.join(u'\n');
}

} // namespace tokenry::test
