// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/accessibilityredaction.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

#include "app/credentials/pasteinspection.h"

namespace tokenry {

namespace {

QAccessible::UpdateHandler handlerBefore = nullptr;

/// A box that can be typed into speaks for its field.
const QLineEdit *editOf(const QObject *object)
{
    if (const auto *box = qobject_cast<const QComboBox *>(object))
        return box->lineEdit();
    return qobject_cast<const QLineEdit *>(object);
}

bool isSecret(const QLineEdit &edit, const QString &text)
{
    if (edit.echoMode() != QLineEdit::Normal)
        return true;
    for (const CredentialField field : {CredentialField::ClientId, CredentialField::Other}) {
        const auto finding = inspectPasted(field, text);
        if (finding && mayHoldSecret(*finding))
            return true;
    }
    return false;
}

QString bullets(const QString &text)
{
    return QString(text.size(), QChar(0x2022));
}

void passOn(QAccessibleEvent *event);

void handle(QAccessibleEvent *event)
{
    if (const auto hidden = redacted(event))
        passOn(hidden.get());
    else
        passOn(event);
}

void passOn(QAccessibleEvent *event)
{
    // The handler before this one gets it, or the platform if there was none.
    QAccessible::installUpdateHandler(handlerBefore);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(handle);
}

} // namespace

std::unique_ptr<QAccessibleEvent> redacted(QAccessibleEvent *event)
{
    const QLineEdit *edit = editOf(event->object());
    if (!edit)
        return nullptr;
    if (event->type() == QAccessible::TextInserted) {
        const auto *inserted = static_cast<QAccessibleTextInsertEvent *>(event);
        if (isSecret(*edit, inserted->textInserted()))
            return std::make_unique<QAccessibleTextInsertEvent>(event->object(), inserted->changePosition(),
                                                                bullets(inserted->textInserted()));
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto *removed = static_cast<QAccessibleTextRemoveEvent *>(event);
        if (isSecret(*edit, removed->textRemoved()))
            return std::make_unique<QAccessibleTextRemoveEvent>(event->object(), removed->changePosition(),
                                                                bullets(removed->textRemoved()));
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto *updated = static_cast<QAccessibleTextUpdateEvent *>(event);
        if (isSecret(*edit, updated->textInserted()) || isSecret(*edit, updated->textRemoved()))
            return std::make_unique<QAccessibleTextUpdateEvent>(event->object(), updated->changePosition(),
                                                                bullets(updated->textRemoved()),
                                                                bullets(updated->textInserted()));
    }
    return nullptr;
}

void makePasswordField(QLineEdit &edit)
{
    // A secret is the same text in every language.
    edit.setLayoutDirection(Qt::LeftToRight);
    redactSecretsForAccessibility();
    edit.setEchoMode(QLineEdit::Password);
}

void redactSecretsForAccessibility()
{
    static const bool isInstalled = [] {
        handlerBefore = QAccessible::installUpdateHandler(handle);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace tokenry
