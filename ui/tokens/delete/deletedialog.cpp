// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

#include "ui/controls/messagepanel.h"
#include "ui/dialogs/buttonslot.h"
#include "ui/dialogs/typedconfirmationfield.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"
#include "ui/tokens/command/commandbutton.h"
#include "ui/tokens/delete/deletecommand.h"
#include "ui/tokens/delete/deletelist.h"
#include "ui/tokens/delete/deleteprogress.h"
#include "ui/tokens/delete/deletereport.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DeleteDialog::DeleteDialog(const Account &account, const DeleteSubject &subject, const QDateTime &nowUtc,
                           QWidget *parent)
    : BaseDialog(account, parent), m_account(account), m_subject(subject),
      m_ownWarning(new MessagePanel(this)), m_managers(new MessagePanel(this)),
      m_list(new DeleteList(subject, nowUtc, this)), m_bar(new QProgressBar(this)),
      m_progress(new MessagePanel(this)), m_report(new MessagePanel(this)),
      m_command(new CommandButton(
          [this](CommandTool tool) { return deletionCommand(tool, m_account.baseUrl, m_subject); }, this)),
      m_copyReport(new QPushButton(tr("Copy report"), this)),
      m_retry(new QPushButton(tr("Retry failed"), this)), m_submit(new QPushButton(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)), m_close(new QPushButton(tr("Close"), this)),
      m_leave(new ButtonSlot({m_cancel, m_close}, this)), m_act(new ButtonSlot({m_submit, m_retry}, this))
{
    setObjectName(u"deleteDialog"_s);
    setAccessibleName(tr("Delete tokens"));
    if (m_subject.tokens.size() == 1)
        setHeading(tr("Delete this token?"),
                   tr("Whatever uses it stops working at once. This cannot be undone."));
    else
        setHeading(tr("Delete %n tokens?", nullptr, static_cast<int>(m_subject.tokens.size())),
                   tr("Whatever uses them stops working at once. This cannot be undone."));
    build();
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &DeleteDialog::tick);
    updateSubmit();
    (m_confirms.isEmpty() ? static_cast<QWidget *>(m_cancel) : m_confirms.constFirst())->setFocus();
}

void DeleteDialog::build()
{
    m_ownWarning->setMessage(MessagePanel::Kind::Warning, deleteprogress::ownTokenText(m_subject));
    m_ownWarning->label()->setObjectName(u"deleteOwnWarning"_s);
    m_managers->label()->setObjectName(u"deleteManagers"_s);
    m_managers->hide();
    m_progress->label()->setObjectName(u"deleteProgress"_s);
    m_report->label()->setObjectName(u"deleteReport"_s);
    constexpr int barHeight = 4;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    contentLayout()->addWidget(m_ownWarning);
    contentLayout()->addWidget(m_managers);
    contentLayout()->addWidget(m_list, 1);
    const QList<TypedConfirmation> confirmations = deleteConfirmations(m_account, m_subject);
    for (const TypedConfirmation &confirmation : confirmations) {
        const QString name = m_confirms.isEmpty() ? u"deleteConfirmText"_s : u"deleteConfirmOwn"_s;
        auto *field = new TypedConfirmationField(confirmation, name, this);
        connect(field, &TypedConfirmationField::changed, this, &DeleteDialog::updateSubmit);
        contentLayout()->addWidget(field);
        m_confirms.append(field);
    }
    contentLayout()->addWidget(m_bar);
    contentLayout()->addWidget(m_progress);
    contentLayout()->addWidget(m_report);
    buildFooter();
}

void DeleteDialog::buildFooter()
{
    m_submit->setObjectName(u"deleteSubmit"_s);
    m_submit->setText(m_subject.tokens.size() == 1
                          ? tr("Delete token")
                          : tr("Delete %n tokens", nullptr, static_cast<int>(m_subject.tokens.size())));
    m_cancel->setObjectName(u"deleteCancel"_s);
    m_close->setObjectName(u"deleteClose"_s);
    m_retry->setObjectName(u"deleteRetry"_s);
    m_copyReport->setObjectName(u"deleteCopyReport"_s);
    setButtonKind(m_close, ButtonKind::Primary);
    setButtonKind(m_retry, ButtonKind::Danger);
    m_cancel->setDefault(true);
    m_copyReport->hide();
    footerLeading()->addWidget(m_command);
    footerLeading()->addWidget(m_copyReport);
    footerTrailing()->addWidget(m_leave);
    footerTrailing()->addWidget(m_act);
    connect(m_submit, &QPushButton::clicked, this, &DeleteDialog::submit);
    connect(m_retry, &QPushButton::clicked, this, [this] { run(deletereport::retryable(entries())); });
    connect(m_cancel, &QPushButton::clicked, this, &DeleteDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &DeleteDialog::reject);
    connect(m_copyReport, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(deletereport::fullText(m_account, entries()));
        m_copyReport->setText(tr("Report copied"));
    });
}

void DeleteDialog::updateSubmit()
{
    const bool isReady = m_stage == Stage::Asking && isConfirmed() && !m_isChecking;
    m_submit->setEnabled(isReady);
    // One filled button at a time: the safe one until the other may be pressed.
    setButtonKind(m_submit, isReady ? ButtonKind::DangerFilled : ButtonKind::Danger);
    setButtonKind(m_cancel, isReady ? ButtonKind::Normal : ButtonKind::Primary);
}

bool DeleteDialog::isConfirmed() const
{
    return std::all_of(m_confirms.cbegin(), m_confirms.cend(),
                       [](const TypedConfirmationField *field) { return field->isMet(); });
}

void DeleteDialog::showManagers(LastManagerCheck::Verdict verdict, const QString &reason)
{
    if (m_stage != Stage::Asking)
        return;
    m_isChecking = verdict == LastManagerCheck::Verdict::Reading;
    using Verdict = LastManagerCheck::Verdict;
    const MessagePanel::Kind kind = verdict == Verdict::LastOnes     ? MessagePanel::Kind::Error
                                    : verdict == Verdict::CannotTell ? MessagePanel::Kind::Warning
                                                                     : MessagePanel::Kind::Neutral;
    m_managers->setMessage(kind, deletereport::managersText(verdict, reason));
    updateSubmit();
}

void DeleteDialog::leaveConfirmText(TypedConfirmationField *field)
{
    if (!field->isMet()) {
        field->tellMismatch();
        return;
    }
    const auto open = std::find_if(m_confirms.cbegin(), m_confirms.cend(),
                                   [](const TypedConfirmationField *each) { return !each->isMet(); });
    if (open != m_confirms.cend())
        (*open)->setFocus(Qt::TabFocusReason);
    else if (m_submit->isEnabled())
        m_submit->setFocus(Qt::TabFocusReason);
}

void DeleteDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        BaseDialog::keyPressEvent(event);
        return;
    }
    event->accept();
    // A held key would go on from the field to the button and press it.
    if (event->isAutoRepeat())
        return;
    const auto field =
        std::find_if(m_confirms.cbegin(), m_confirms.cend(),
                     [this](const TypedConfirmationField *each) { return focusWidget() == each->edit(); });
    if (field != m_confirms.cend())
        leaveConfirmText(*field);
    else
        BaseDialog::keyPressEvent(event);
}

void DeleteDialog::submit()
{
    if (m_stage != Stage::Asking)
        return;
    if (entries().size() >= delayedFrom && m_startDelay.count() > 0) {
        m_stage = Stage::Starting;
        m_secondsToWait = static_cast<int>(m_startDelay.count());
        showStarting();
        m_countdown.start();
        return;
    }
    runAll();
}

void DeleteDialog::runAll()
{
    QList<int> rows(entries().size());
    std::iota(rows.begin(), rows.end(), 0);
    run(rows);
}

void DeleteDialog::showStarting()
{
    for (TypedConfirmationField *field : std::as_const(m_confirms))
        field->setEnabled(false);
    m_progress->setMessage(MessagePanel::Kind::Warning, deleteprogress::startingText(m_secondsToWait));
    m_act->showButton(nullptr);
    m_cancel->setText(tr("&Cancel before it starts"));
    setButtonKind(m_cancel, ButtonKind::Primary);
    m_cancel->setFocus();
}

void DeleteDialog::cancelStart()
{
    if (m_stage != Stage::Starting)
        return;
    m_stage = Stage::Asking;
    m_countdown.stop();
    m_secondsToWait = 0;
    for (TypedConfirmationField *field : std::as_const(m_confirms))
        field->setEnabled(true);
    m_progress->setMessage(MessagePanel::Kind::Neutral, {});
    m_cancel->setText(tr("&Cancel"));
    m_act->showButton(m_submit);
    updateSubmit();
    m_cancel->setFocus();
}

void DeleteDialog::run(const QList<int> &rows)
{
    // A second click can arrive before the first is drawn.
    if (m_stage == Stage::Running || rows.isEmpty())
        return;
    m_stage = Stage::Running;
    m_isStopping = false;
    m_running = rows;
    m_secondsToWait = 0;
    m_elapsed.start();
    for (const int row : rows)
        showOutcome(row, DeletionEntry{entries().at(row).token});
    m_settled = 0;
    setHeading(entries().size() == 1 ? tr("Deleting the token") : tr("Deleting tokens"),
               entries().size() == 1 ? QString() : tr("They are deleted one after the other."));
    for (TypedConfirmationField *field : std::as_const(m_confirms))
        field->hide();
    m_managers->hide();
    m_command->hide();
    m_report->setMessage(MessagePanel::Kind::Neutral, {});
    m_bar->setRange(0, static_cast<int>(rows.size()));
    m_bar->setVisible(rows.size() > 1);
    m_copyReport->hide();
    m_act->showButton(nullptr);
    m_leave->showButton(m_cancel);
    setButtonKind(m_cancel, ButtonKind::Primary);
    m_cancel->setText(rows.size() > 1 ? tr("Stop after this one") : tr("&Cancel"));
    m_cancel->setEnabled(true);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    updateProgress();
    Q_EMIT deletionRequested(rows);
}

const QList<DeletionEntry> &DeleteDialog::entries() const
{
    return m_list->entries();
}

void DeleteDialog::showOutcome(int row, const DeletionEntry &entry)
{
    m_settled += (deletereport::isSettled(entry.outcome) ? 1 : 0) -
                 (deletereport::isSettled(entries().at(row).outcome) ? 1 : 0);
    m_list->showOutcome(row, entry);
    if (entry.outcome == DeletionOutcome::Sending)
        m_list->showRow(row);
    m_countdown.stop();
    m_secondsToWait = 0;
    updateProgress();
}

void DeleteDialog::showWait(int seconds)
{
    m_secondsToWait = seconds;
    m_countdown.start();
    updateProgress();
}

void DeleteDialog::tick()
{
    if (m_stage == Stage::Starting) {
        if (--m_secondsToWait > 0) {
            m_progress->updateMessage(deleteprogress::startingText(m_secondsToWait));
            return;
        }
        m_countdown.stop();
        runAll();
        return;
    }
    // The session's clock decides when it goes on; this one only tells.
    m_secondsToWait = std::max(1, m_secondsToWait - 1);
    updateProgress();
}

void DeleteDialog::updateProgress()
{
    if (m_stage != Stage::Running)
        return;
    m_bar->setValue(m_settled);
    if (m_isStopping) {
        m_progress->setMessage(MessagePanel::Kind::Info, deleteprogress::stoppingText());
    } else if (m_secondsToWait > 0) {
        m_progress->setMessage(MessagePanel::Kind::Info, deleteprogress::waitingText(m_secondsToWait));
    } else {
        const QString text = deleteprogress::deletingText(m_settled, static_cast<int>(m_running.size()),
                                                          std::chrono::milliseconds(m_elapsed.elapsed()));
        // A screen reader is told once, not for each token.
        if (m_progress->isVisible() && m_settled > 0)
            m_progress->updateMessage(text);
        else
            m_progress->setMessage(MessagePanel::Kind::Neutral, text);
    }
}

void DeleteDialog::requestStop()
{
    m_isStopping = true;
    m_cancel->setText(tr("Stopping…"));
    m_cancel->setEnabled(false);
    m_countdown.stop();
    updateProgress();
    // A wait ends at once, so the end may come before this returns.
    Q_EMIT stopRequested();
}

void DeleteDialog::showUnfinished()
{
    raise();
    activateWindow();
    if (m_stage == Stage::Running)
        m_progress->setMessage(
            MessagePanel::Kind::Info,
            tr("Waiting for the service. The request that is under way cannot be taken back."));
}

void DeleteDialog::reject()
{
    if (m_stage == Stage::Starting)
        cancelStart();
    else if (m_stage != Stage::Running)
        BaseDialog::reject();
    else if (m_isStopping)
        showUnfinished();
    else
        requestStop();
}

void DeleteDialog::showFinished()
{
    m_stage = Stage::Finished;
    m_countdown.stop();
    m_bar->hide();
    m_progress->setMessage(MessagePanel::Kind::Neutral, {});
    const bool allGone = std::ranges::all_of(
        entries(), [](const DeletionEntry &entry) { return deletereport::isGone(entry.outcome); });
    if (allGone)
        accept();
    else
        showReport();
}

void DeleteDialog::withdrawRetry()
{
    m_mayRetry = false;
    if (m_stage == Stage::Finished)
        m_act->showButton(nullptr);
}

void DeleteDialog::showReport()
{
    const auto has = [this](DeletionOutcome outcome) {
        return std::ranges::count(entries(), outcome, &DeletionEntry::outcome) > 0;
    };
    setHeading(deletereport::title(entries()), {});
    const bool isUnsure = has(DeletionOutcome::Unknown) || has(DeletionOutcome::StillThere);
    const MessagePanel::Kind kind = has(DeletionOutcome::Failed) ? MessagePanel::Kind::Error
                                    : isUnsure                   ? MessagePanel::Kind::Warning
                                                                 : MessagePanel::Kind::Info;
    m_report->setMessage(kind, deletereport::report(entries()));
    if (const QList<int> retryable = deletereport::retryable(entries()); !retryable.isEmpty())
        m_list->showRow(retryable.constFirst());
    m_copyReport->setText(tr("Copy report"));
    m_copyReport->show();
    m_act->showButton(m_mayRetry && !deletereport::retryable(entries()).isEmpty() ? m_retry : nullptr);
    m_leave->showButton(m_close);
    m_close->setDefault(true);
    m_close->setFocus();
}

} // namespace tokenry
