// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include "app/rotation/rotationrules.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tokenry {

class FieldHint;
class PermissionChooser;
class TypedConfirmationField;

/// Asks how one token, or several, are to be rotated. It sends nothing. Several get the proposed names; their
/// account's name is typed once.
class RotateDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateDialog)

public:
    /// At least one token. `ownClientId` is that of the token that is signed in with.
    RotateDialog(const Account &account, const QList<Token> &tokens, const QStringList &loadedNames,
                 const QString &ownClientId, const QDateTime &nowUtc, QWidget *parent);

    void setLeak(bool isLeak);

    void accept() override;

Q_SIGNALS:
    void submitted(const QList<tokenry::RotationOrder> &orders);

private:
    void buildToken(const QString &ownClientId, const QDateTime &nowUtc);
    void buildSteps(const QString &ownClientId);
    void buildForm();
    void judge();
    [[nodiscard]] bool mustChoose() const;
    [[nodiscard]] QStringList permissionsFor(const Token &token) const;

    const Account m_account;
    const QList<Token> m_tokens;
    const QStringList m_loadedNames;
    const QDate m_today;
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    PermissionChooser *m_permissions;
    QCheckBox *m_leak;
    TypedConfirmationField *m_confirm;
    QPushButton *m_start;
};

} // namespace tokenry
