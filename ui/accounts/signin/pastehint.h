// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include "ui/controls/fieldhint.h"

class QPushButton;

namespace tokenry {

/// The line below a field that says what is wrong with its text, with one button that corrects it.
class PasteHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteHint)

public:
    /// `field` is the field above it; the button is named after it.
    PasteHint(QWidget *field, QWidget *parent);

    /// Display-safe words; empty ones hide the line, an empty action the button.
    void setHint(FieldHint::Kind kind, const QString &words, const QString &action = {});
    [[nodiscard]] QString text() const { return m_hint->text(); }

Q_SIGNALS:
    void fixRequested();

private:
    FieldHint *m_hint;
    QPushButton *m_fix;
};

} // namespace tokenry
