// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;

namespace tokenry {

class FieldHint;

/// A field into which something has to be typed before a dangerous button opens: what is asked, the text itself, the field.
class ConfirmField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmField)

public:
    /// `prompt` is display-safe; `expected` is shown display-safe.
    ConfirmField(const QString &prompt, const QString &expected, const QString &objectName, QWidget *parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Says below the field that what stands in it is not it; gone with the next change.
    void tellMismatch();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_edit;
    FieldHint *m_hint;
};

} // namespace tokenry
