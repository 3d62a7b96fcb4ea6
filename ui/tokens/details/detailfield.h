// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace tokenry {

class ValueText;

/// A muted label, a value that wraps anywhere, and a *Copy* button where copying makes sense.
class DetailField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailField)

public:
    enum class Kind { Id, Text, Note };

    /// `copyName` is the accessible name of the copy button ("Copy client ID"); without one there is no
    /// button.
    DetailField(const QString &label, Kind kind, const QString &copyName, QWidget *parent = nullptr);

    /// Display-safe text.
    void setValue(const QString &text);
    void setCopyEnabled(bool enabled);
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    void copyClicked();

private:
    ValueText *m_value;
    QPushButton *m_copy = nullptr;
};

} // namespace tokenry
