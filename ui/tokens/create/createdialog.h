// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

#include "app/domain/apierror.h"
#include "app/domain/newtoken.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tokenry {

class ButtonSlot;
class CommandButton;
class TypedConfirmationField;
class FieldHint;
class MessagePanel;
class PermissionChooser;

/// Asks for a new token's name and permissions. One click gives one `submitted`; its receiver answers
/// with `showError()`, or closes the dialog. The entries stay through every error.
class CreateDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateDialog)

public:
    /// `loadedNames` serves the warning about duplicates; the permissions are those of `likeThis`.
    CreateDialog(const Account &account, const QStringList &loadedNames, const std::optional<Token> &likeThis,
                 QWidget *parent);

    void setLoadedNames(const QStringList &loadedNames);
    /// While busy nothing can be changed and the dialog cannot be closed, because a sent request cannot be
    /// taken back.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Ends the busy state: an error of a field stands at that field, any other in a panel.
    void showError(const ApiError &error);
    /// The last request may have made a token, and the person has not decided to create another one.
    [[nodiscard]] bool isUndecided() const;
    /// A request may have made a token, and the person has not settled that.
    [[nodiscard]] bool isInDoubt() const { return m_isInDoubt; }
    /// On record, the request that is in doubt.
    [[nodiscard]] const QString &doubtfulAttempt() const { return m_doubtfulAttempt; }
    /// It is settled that no such token is left: the entries may be sent again.
    void endDoubt();
    /// Comes to the front and says why it cannot be closed.
    void showUnfinished();

    /// Does nothing but say why while busy.
    void reject() override;

Q_SIGNALS:
    void submitted(const tokenry::NewToken &token);
    /// The person wants to look up the outcome of the request in doubt.
    void checkRequested(const QString &attemptId);
    /// The person has settled it without this program.
    void settled(const QString &attemptId);

private:
    void build(const std::optional<Token> &likeThis);
    void buildForm(const std::optional<Token> &likeThis);
    void buildFooter();
    [[nodiscard]] NewToken entries() const;
    void submit();
    void updateName();
    void updateSummary();
    void updateSubmit();
    /// Whether each of them found its field.
    bool showFieldErrors(const ApiError &error);
    void showDoubt(const QString &title, const QString &attemptId);
    void startWaiting(std::chrono::seconds wait);

    const Account m_account;
    QStringList m_loadedNames;
    bool m_isBusy = false;
    QString m_doubtfulAttempt;
    QString m_doubtfulName;   ///< Of the request that is in doubt; the field may say something else by now
    bool m_isInDoubt = false; ///< The last request may have made a token
    bool m_nameWasEdited = false;
    int m_secondsToWait = 0;
    QTimer m_waitTimer;
    // In the order in which the Tab key goes through them.
    MessagePanel *m_earlier; ///< The doubt about an earlier request, beside the refusal of a later one
    MessagePanel *m_error;
    QCheckBox *m_anyway;
    QPushButton *m_settled; ///< Closes a question that the person has answered
    QWidget *m_form;
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    PermissionChooser *m_permissions;
    MessagePanel *m_summary;
    TypedConfirmationField *m_confirm; ///< Shown where every change asks for the account's name
    MessagePanel *m_progress;
    CommandButton *m_command;
    QPushButton *m_cancel;
    QPushButton *m_check; ///< The one thing to do while in doubt
    QPushButton *m_submit;
    ButtonSlot *m_action; ///< Holds the two buttons above
};

} // namespace tokenry
