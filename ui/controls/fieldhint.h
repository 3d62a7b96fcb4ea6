// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace tokenry {

/// The line below a field that names, with an icon, the fault of its text; takes no room while
/// there is nothing to say, unless a line is reserved. The words are also the field's accessible description.
class FieldHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldHint)

public:
    enum class Kind { Note, Warning, Error };

    /// `field` is the widget that the hint is about; null when it is about several.
    explicit FieldHint(QWidget *field, QWidget *parent = nullptr);

    /// Display-safe text, shown without markup; an empty one hides the line.
    void setHint(Kind kind, const QString &text);
    [[nodiscard]] QString text() const;
    /// Keeps the room of one line, also while there is nothing to say, so that nothing below moves.
    void reserveLine();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QWidget *m_field;
    Kind m_kind = Kind::Note;
    QLabel *m_icon;
    QLabel *m_label;
};

} // namespace tokenry
