// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include "app/domain/typedconfirmation.h"

class QLineEdit;

namespace tokenry {

class FieldHint;

/// A field into which a text has to be typed before a dangerous button is enabled: the prompt, the text, the
/// field, and a line that says how the typed text differs.
class TypedConfirmationField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypedConfirmationField)

public:
    /// Hidden when nothing has to be typed. `objectName` is the field's.
    TypedConfirmationField(const TypedConfirmation &confirmation, const QString &objectName, QWidget *parent);

    /// The field holds the expected text, or nothing has to be typed.
    [[nodiscard]] bool isMet() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Says below the field that its text is not the expected one, also while typing on could make it so;
    /// gone with the next change.
    void tellMismatch();

Q_SIGNALS:
    void changed();

private:
    TypedConfirmation m_confirmation;
    QLineEdit *m_edit;
    FieldHint *m_hint;
};

} // namespace tokenry
