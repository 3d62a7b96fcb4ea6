// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewcontroller.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include <utility>

#include "app/core/filename.h"
#include "app/core/sentencetext.h"
#include "app/domain/baseurl.h"
#include "app/overview/overviewtext.h"
#include "ui/dialogs/filechooser.h"
#include "ui/overview/overviewpage.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
/// The progress of a report that is written by then is not shown; nobody could read it.
constexpr std::chrono::milliseconds quickReport(400);

} // namespace

OverviewController::OverviewController(OverviewPage &page, ReviewBaselineStore store, const Clock &clock,
                                       const Account &account, QWidget *window)
    : QObject(window), m_page(page), m_store(std::move(store)), m_clock(clock), m_account(account),
      m_window(window)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_page.isVisible())
            fillIfDue();
    });
    // The time has gone on, too.
    connect(&m_page, &OverviewPage::shown, this, &OverviewController::fillLater);
    connect(&m_page, &OverviewPage::segmentChosen, this, [this](AgeBand band, TopRight right) {
        fillIfDue();
        choose(tr("%1, %2", "%1 is a right, %2 an age").arg(topRightText(right), ageBandText(band)),
               m_counts.rows(band, right));
    });
    connect(&m_page, &OverviewPage::attentionChosen, this, [this](Attention reason) {
        fillIfDue();
        choose(attentionText(reason, m_overAgeDays), m_counts.rows(reason));
    });
    connect(&m_page, &OverviewPage::tokenChosen, this, &OverviewController::tokenChosen);
    connect(&m_page, &OverviewPage::readRequested, this, &OverviewController::readRequested);
    connect(&m_page, &OverviewPage::reviewMarked, this, &OverviewController::markReviewed);
    connect(&m_page, &OverviewPage::reportRequested, this, &OverviewController::askForReport);
    connect(&m_page, &OverviewPage::reportCancelled, &m_job, &ReportJob::cancel);
    connect(&m_job, &ReportJob::progressed, &m_page, &OverviewPage::setReportProgress);
    connect(&m_job, &ReportJob::cancelled, this,
            [this] { finishReport(tr("The report was cancelled. Nothing was saved.")); });
    connect(&m_job, &ReportJob::finished, this, [this](const QString &path, const QString &refusal) {
        finishReport(refusal.isEmpty()
                         ? tr("The report was saved as “%1”.")
                               .arg(displaySafeInSentence(QFileInfo(path).fileName(), longestName * 2))
                         : refusal);
    });
}

void OverviewController::setRecord(Record record)
{
    m_record = std::move(record);
    fillLater();
}

void OverviewController::setAccount(const Account &account)
{
    if (account.id != m_account.id)
        m_isBaselineRead = false;
    m_account = account;
    fillLater();
}

/// Before the first comparison: most accounts are opened without a look at their overview.
void OverviewController::readBaseline()
{
    if (std::exchange(m_isBaselineRead, true))
        return;
    m_baseline.reset();
    m_unreadBaseline.clear();
    if (!isKept() || !m_isComparing)
        return;
    auto read = m_store.read(m_account.id);
    if (read)
        m_baseline = std::move(*read);
    else
        m_unreadBaseline = read.error().reason;
}

/// Why the list cannot be compared with the baseline, although there is one.
QString OverviewController::baselineProblem() const
{
    if (!m_baseline)
        return m_unreadBaseline;
    if (m_baseline->origin != originOf(m_account.baseUrl))
        return tr("Your last review was made at another address, so nothing can be compared with it.");
    const bool isSame = m_baseline->clientId == m_account.clientId ||
                        (m_record.isOwn && m_record.isOwn(m_baseline->origin, m_baseline->clientId));
    return isSame ? QString()
                  : tr("Your last review was made as another client ID, so nothing can be compared with it.");
}

void OverviewController::setList(const RowSnapshot &rows, const QDateTime &readAtUtc, bool isComplete)
{
    m_rows = rows;
    m_readAtUtc = readAtUtc;
    m_isComplete = isComplete;
    if (!readAtUtc.isValid()) {
        // A lock: nothing of the rows stays, whether the page is visible or not. A report that is being
        // written is finished.
        if (m_chooser)
            m_chooser->reject();
        m_counts = {};
        m_changes = {};
        m_page.setState({});
    }
    fillLater();
}

void OverviewController::setReading(bool isReading)
{
    if (std::exchange(m_isReading, isReading) != isReading)
        fillLater();
}

void OverviewController::setNotes(const TokenNotes &notes)
{
    m_notes = notes;
    fillLater();
}

void OverviewController::setOverAgeDays(int days)
{
    if (std::exchange(m_overAgeDays, days) != days)
        fillLater();
}

void OverviewController::setComparing(bool isComparing)
{
    const bool isOther = std::exchange(m_isComparing, isComparing) != isComparing;
    if (!isComparing && isKept()) {
        if (const auto removed = m_store.remove(m_account.id); !removed)
            Q_EMIT noted(removed.error().reason);
    }
    if (!isOther)
        return;
    m_isBaselineRead = false;
    m_baseline.reset();
    m_unreadBaseline.clear();
    fillLater();
}

void OverviewController::fillLater()
{
    m_isDue = true;
    if (m_page.isVisible() && !m_timer.isActive())
        m_timer.start(0);
}

void OverviewController::fillIfDue()
{
    m_timer.stop();
    if (!std::exchange(m_isDue, false))
        return;
    const QDateTime now = m_clock.nowUtc();
    const OverviewRecord record = m_record.read ? m_record.read() : OverviewRecord{};
    OverviewRules rules{.nowUtc = now,
                        .overAgeDays = m_overAgeDays,
                        .idsWithLostSecret = record.idsWithLostSecret,
                        .idsInWaitingRotation = record.idsInWaitingRotation,
                        .today = now.toLocalTime().date()};
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        if (note->reviewBy.isValid())
            rules.reviewDates.insert(note.key(), note->reviewBy);
        if (!note->owner.isEmpty())
            rules.idsWithOwner.insert(note.key());
    }
    m_counts = OverviewCounts(m_rows, rules);
    readBaseline();
    m_changes = {};
    m_lastReviewUtc.reset();
    OverviewState state{.counts = m_counts,
                        .overAgeDays = m_overAgeDays,
                        .readAtUtc = m_readAtUtc,
                        .isReading = m_isReading,
                        .isComplete = m_isComplete,
                        .baselineProblem = baselineProblem(),
                        .isComparing = m_isComparing};
    if (m_baseline && state.baselineProblem.isEmpty()) {
        m_lastReviewUtc = m_baseline->takenAtUtc;
        if (m_readAtUtc.isValid())
            m_changes = compareWithBaseline(*m_baseline, m_rows, m_isComplete, record.idsMadeHere);
    }
    state.lastReviewUtc = m_lastReviewUtc;
    state.changes = m_changes;
    m_page.setState(state);
    announceAlarms();
}

void OverviewController::announceAlarms()
{
    QList<ReviewedToken> alarming;
    for (const ReviewChange &change : std::as_const(m_changes.changes)) {
        if (!change.isAlarming() || change.isMadeHere || m_announced.contains(change.tokenId))
            continue;
        m_announced.insert(change.tokenId);
        alarming.append(change.now);
    }
    if (alarming.isEmpty())
        return;
    if (alarming.size() > 1) {
        Q_EMIT noted(tr("%n tokens have appeared since your last review that may manage tokens or list no "
                        "permissions. They were not created from this computer.",
                        nullptr, static_cast<int>(alarming.size())));
        return;
    }
    const QString name = displaySafeInSentence(alarming.first().name, longestName);
    Q_EMIT noted(alarming.first().permissions.noneListed()
                     ? tr("“%1” has appeared since your last review and lists no permissions. It was not "
                          "created from this computer.")
                           .arg(name)
                     : tr("“%1” has appeared since your last review and may manage tokens. It was not "
                          "created from this computer.")
                           .arg(name));
}

void OverviewController::choose(const QString &title, const std::vector<int> &rows)
{
    QStringList ids;
    for (const int row : rows) {
        if (const QString id = m_rows.id(row); !id.isEmpty())
            ids.append(id);
    }
    Q_EMIT tokensChosen(title, ids);
}

void OverviewController::markReviewed()
{
    fillIfDue();
    if (!m_isComplete || !m_isComparing)
        return;
    ReviewBaseline baseline =
        ReviewBaseline::of(m_rows, originOf(m_account.baseUrl), m_account.clientId, m_clock.nowUtc());
    // The baseline of an account of this run, and of the built-in sandbox, goes with the program.
    if (isKept()) {
        if (const auto written = m_store.write(m_account.id, baseline, !m_unreadBaseline.isEmpty());
            !written) {
            Q_EMIT noted(written.error().reason);
            return;
        }
    }
    m_baseline = std::move(baseline);
    m_unreadBaseline.clear();
    m_isDue = true;
    fillIfDue();
    Q_EMIT noted(tr("Marked as reviewed. The next comparison will start from this list of %n tokens.",
                    nullptr, m_rows.size()));
}

void OverviewController::askForReport()
{
    if (m_job.isWriting())
        return;
    fillIfDue();
    const QString today = m_clock.nowUtc().toLocalTime().date().toString(Qt::ISODate);
    const QString name = u"%1 access review %2.pdf"_s.arg(fileNamePart(m_account.name), today).trimmed();
    const FileChoice choice{.objectName = "reportDialog",
                            .title = tr("Save the access review report"),
                            .fileName = name,
                            .suffix = u"pdf"_s,
                            .files = tr("PDF or comma-separated values (*.pdf *.csv)")};
    m_chooser = chooseFile(choice, m_window, [this](const QString &path) { saveReport(path); });
}

ReviewReport OverviewController::report() const
{
    ReviewReport report{.accountName = m_account.name,
                        .environment = environmentWord(m_account.environment),
                        .host = m_account.isBuiltInSandbox ? tr("on this computer")
                                                           : hostForDisplay(m_account.baseUrl),
                        .clientId = m_account.clientId,
                        .madeAtUtc = m_clock.nowUtc(),
                        .listReadAtUtc = m_readAtUtc,
                        .isComplete = m_isComplete,
                        .overAgeDays = m_overAgeDays,
                        .rows = m_rows,
                        .counts = m_counts,
                        .lastReviewUtc = m_lastReviewUtc,
                        .changes = m_changes,
                        .notes = m_notes};
    return report;
}

void OverviewController::saveReport(const QString &path)
{
    // The list may have changed since the file was asked for, and the numbers name its rows.
    fillIfDue();
    m_clock.after(quickReport, this, [this, number = m_reportNumber] {
        if (number == m_reportNumber)
            m_page.showReportProgress();
    });
    m_job.start(path, report());
}

void OverviewController::finishReport(const QString &outcome)
{
    ++m_reportNumber;
    m_page.hideReportProgress();
    Q_EMIT noted(outcome);
}

} // namespace tokenry
