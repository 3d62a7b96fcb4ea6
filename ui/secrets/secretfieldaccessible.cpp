// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretfieldaccessible.h"

#include "ui/secrets/secretfield.h"

namespace tokenry {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *field = qobject_cast<SecretField *>(object);
    return field ? new SecretFieldAccessible(field) : nullptr;
}

} // namespace

SecretFieldAccessible::SecretFieldAccessible(SecretField *field)
    : QAccessibleWidget(field, QAccessible::EditableText)
{}

void SecretFieldAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

const SecretField *SecretFieldAccessible::field() const
{
    return static_cast<const SecretField *>(object());
}

void *SecretFieldAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State SecretFieldAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

QString SecretFieldAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? field()->revealedText() : QAccessibleWidget::text(type);
}

QString SecretFieldAccessible::text(int startOffset, int endOffset) const
{
    return field()->revealedText().mid(startOffset, endOffset - startOffset);
}

int SecretFieldAccessible::characterCount() const
{
    return static_cast<int>(field()->revealedText().size());
}

void SecretFieldAccessible::selection(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = 0;
}

QRect SecretFieldAccessible::characterRect(int) const
{
    return rect();
}

QString SecretFieldAccessible::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace tokenry
