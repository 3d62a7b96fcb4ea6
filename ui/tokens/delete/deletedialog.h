// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <chrono>

#include "app/tokens/changes/deleteconfirmation.h"
#include "app/tokens/changes/lastmanagercheck.h"
#include "app/tokens/changes/tokencommands.h"
#include "ui/dialogs/basedialog.h"

class QProgressBar;
class QPushButton;

namespace tokenry {

class ButtonSlot;
class CommandButton;
class TypedConfirmationField;
class DeleteList;
class MessagePanel;

/// Asks whether tokens are to be deleted, shows the progress and the outcome. Cancel is the default
/// button: Enter deletes only where the delete button has the focus, and a held Enter never does. It cannot
/// be closed while a deletion is under way.
class DeleteDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteDialog)

public:
    /// The ages of the tokens are counted up to `nowUtc`.
    DeleteDialog(const Account &account, const DeleteSubject &subject, const QDateTime &nowUtc,
                 QWidget *parent);

    /// So many tokens and more are deleted after a delay, in which the person can still cancel.
    static constexpr int delayedFrom = 20;
    /// 10 s unless set.
    void setStartDelay(std::chrono::seconds delay) { m_startDelay = delay; }
    /// Ends the delay: nothing is deleted, and the dialog asks again.
    void cancelStart();

    /// The tokens to delete.
    [[nodiscard]] const QList<Token> &tokens() const { return m_subject.tokens; }
    /// One entry for each token, in the order of the subject; unsettled ones wait.
    [[nodiscard]] const QList<DeletionEntry> &entries() const;

    /// Token number `row` came that far.
    void showOutcome(int row, const DeletionEntry &entry);
    /// The service told us to wait before the next one: counts down.
    void showWait(int seconds);
    /// Nothing is under way any more. Closes when every token is gone, otherwise stays with the report.
    void showFinished();
    /// The report offers no retry, now and later: what the dialog asked is out of date.
    void withdrawRetry();
    /// Whether another token that can manage tokens stays. The delete button waits for the answer; `reason`
    /// says why there is none.
    void showManagers(LastManagerCheck::Verdict verdict, const QString &reason);
    /// Nothing was sent yet: it is asking.
    [[nodiscard]] bool isAsking() const { return m_stage == Stage::Asking; }
    /// Comes to the front and says why it cannot close.
    void showUnfinished();

    void reject() override;

Q_SIGNALS:
    /// The person wants these rows deleted: all of them at first, later the retried ones.
    void deletionRequested(const QList<int> &rows);
    void stopRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stage { Asking, Starting, Running, Finished };

    void build();
    void buildFooter();
    void leaveConfirmText(TypedConfirmationField *field);
    [[nodiscard]] bool isConfirmed() const;
    void updateSubmit();
    void submit();
    void runAll();
    void showStarting();
    void run(const QList<int> &rows);
    void requestStop();
    void tick();
    void updateProgress();
    void showReport();

    Account m_account;
    DeleteSubject m_subject;
    QList<int> m_running; ///< The rows of the attempt under way
    Stage m_stage = Stage::Asking;
    bool m_isStopping = false;
    bool m_mayRetry = true;
    bool m_isChecking = false; ///< Whether another token that can manage stays is not known yet
    std::chrono::seconds m_startDelay{10};
    int m_secondsToWait = 0; ///< Before the first one, or before the next one
    int m_settled = 0;       ///< Of `m_running`
    QElapsedTimer m_elapsed; ///< Since the attempt under way began
    QTimer m_countdown;
    MessagePanel *m_ownWarning;
    MessagePanel *m_managers;
    DeleteList *m_list;
    QList<TypedConfirmationField *> m_confirms; ///< None, one or two
    QProgressBar *m_bar;
    MessagePanel *m_progress;
    MessagePanel *m_report;
    CommandButton *m_command;
    QPushButton *m_copyReport;
    QPushButton *m_retry;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    QPushButton *m_close;
    ButtonSlot *m_leave; ///< Cancel, or Close when it is over
    ButtonSlot *m_act;   ///< Delete, nothing while it runs, then Retry failed
};

} // namespace tokenry
