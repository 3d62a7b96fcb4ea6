// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/domain/token.h"
#include "app/notes/tokennote.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace tokenry {

class MessagePanel;

/// The note about one token, to be read and edited. A text that looks like a secret is kept only when the
/// person insists.
class NoteDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDialog)

public:
    /// Keeps a note; returns why it could not, in words, or an empty string.
    using Keep = std::function<QString(const TokenNote &note)>;

    NoteDialog(const Token &token, const TokenNote &note, Keep keep, QWidget *parent);

private:
    void build(const TokenNote &note);
    [[nodiscard]] QLineEdit *addField(const char *objectName, const QString &label, const QString &name,
                                      const QString &text);
    [[nodiscard]] TokenNote note() const;
    void save();
    void keep();

    const Keep m_keep;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_purpose = nullptr;
    QLineEdit *m_deployed = nullptr;
    QCheckBox *m_hasReview = nullptr;
    QDateEdit *m_reviewBy = nullptr;
    MessagePanel *m_message = nullptr;
};

} // namespace tokenry
