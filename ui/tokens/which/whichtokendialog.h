// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "app/domain/token.h"
#include "ui/dialogs/basedialog.h"
#include "ui/tokens/which/accountrows.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tokenry {

class MaskedTextEdit;
class MessagePanel;

/// Which token is named in a pasted text? The dialog looks through it by itself and sends nothing. Secrets in
/// the text are masked: in a pasted text at once, in a typed one when the dialog looks.
class WhichTokenDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhichTokenDialog)

public:
    WhichTokenDialog(QList<AccountRows> accounts, const QDateTime &nowUtc, QWidget *parent);
    ~WhichTokenDialog() override;

Q_SIGNALS:
    void showRequested(const QString &accountId, const tokenry::Token &token);

private:
    void build();
    void look();
    void clearResults();
    void addResult(const AccountRows &account, const Token &token, bool isWhole);
    [[nodiscard]] QString summaryOf(qsizetype found, qsizetype mentioned) const;

    const QList<AccountRows> m_accounts;
    const QDateTime m_nowUtc;
    MaskedTextEdit *m_text;
    QPushButton *m_look;
    QLabel *m_result;
    MessagePanel *m_warning;
    QWidget *m_resultBox = nullptr;
    QVBoxLayout *m_resultPlace;
};

} // namespace tokenry
