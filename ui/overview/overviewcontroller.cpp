// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewcontroller.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

#include "app/core/displaytext.h"
#include "app/domain/baseurl.h"
#include "app/overview/overviewtext.h"
#include "ui/dialogs/filechooser.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/reportwriter.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int overAgeDays = 365;
constexpr qsizetype longestName = 60;

/// Without the characters that a file name cannot hold somewhere.
QString fileNameOf(const QString &accountName, const QDate &today)
{
    static const QRegularExpression refused(u"[\\x00-\\x1F\\x7F/\\\\:*?\"<>|.]+"_s);
    const QString name = displaySafe(accountName, longestName).replace(refused, u"-"_s).trimmed();
    return u"%1 access review %2.pdf"_s.arg(name, today.toString(Qt::ISODate)).trimmed();
}

} // namespace

OverviewController::OverviewController(OverviewPage &page, ReviewBaselineStore store, const Clock &clock,
                                       const Account &account, QWidget *window)
    : QObject(window), m_page(page), m_store(std::move(store)), m_clock(clock), m_account(account),
      m_window(window)
{
    connect(&m_page, &OverviewPage::segmentChosen, this, [this](AgeBand band, TopRight right) {
        choose(tr("%1, %2", "%1 is a right, %2 an age").arg(topRightText(right), ageBandText(band)),
               m_counts.rows(band, right));
    });
    connect(&m_page, &OverviewPage::attentionChosen, this,
            [this](Attention reason) { choose(attentionText(reason, overAgeDays), m_counts.rows(reason)); });
    connect(&m_page, &OverviewPage::tokenChosen, this, &OverviewController::tokenChosen);
    connect(&m_page, &OverviewPage::readRequested, this, &OverviewController::readRequested);
    connect(&m_page, &OverviewPage::reviewMarked, this, &OverviewController::markReviewed);
    connect(&m_page, &OverviewPage::reportRequested, this, &OverviewController::askForReport);
    readBaseline();
    update();
}

void OverviewController::setAccount(const Account &account)
{
    const bool isOther = originOf(account.baseUrl) != originOf(m_account.baseUrl) ||
                         account.clientId != m_account.clientId || account.id != m_account.id;
    m_account = account;
    if (!isOther)
        return;
    readBaseline();
    update();
}

void OverviewController::readBaseline()
{
    m_baseline.reset();
    m_baselineProblem.clear();
    if (!isKept())
        return;
    auto read = m_store.read(m_account.id, originOf(m_account.baseUrl), m_account.clientId);
    if (read)
        m_baseline = std::move(*read);
    else
        m_baselineProblem = read.error().reason;
}

void OverviewController::setList(const RowSnapshot &rows, const QDateTime &readAtUtc, bool isComplete)
{
    m_rows = rows;
    m_readAtUtc = readAtUtc;
    m_isComplete = isComplete;
    update();
}

void OverviewController::setReading(bool isReading)
{
    if (std::exchange(m_isReading, isReading) != isReading)
        update();
}

void OverviewController::setNotes(const TokenNotes &notes)
{
    m_notes = notes;
    update();
}

void OverviewController::setRecord(const OverviewRecord &record)
{
    if (record == m_record)
        return;
    m_record = record;
    update();
}

void OverviewController::forget()
{
    setList({}, {}, false);
}

void OverviewController::update()
{
    const QDateTime now = m_clock.nowUtc();
    OverviewRules rules{.nowUtc = now,
                        .overAgeDays = overAgeDays,
                        .idsWithLostSecret = m_record.idsWithLostSecret,
                        .today = now.toLocalTime().date()};
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        if (note->reviewBy.isValid())
            rules.reviewDates.insert(note.key(), note->reviewBy);
    }
    m_counts = OverviewCounts(m_rows, rules);
    m_changes = m_baseline && m_readAtUtc.isValid()
                    ? compareWithBaseline(*m_baseline, m_rows, m_isComplete, m_record.idsMadeHere)
                    : ReviewChanges{};
    OverviewState state{.counts = m_counts,
                        .overAgeDays = overAgeDays,
                        .readAtUtc = m_readAtUtc,
                        .isReading = m_isReading,
                        .isComplete = m_isComplete,
                        .changes = m_changes,
                        .baselineProblem = m_baselineProblem};
    if (m_baseline)
        state.lastReviewUtc = m_baseline->takenAtUtc;
    m_page.setState(state);
    announceAlarms();
}

void OverviewController::announceAlarms()
{
    for (const ReviewChange &change : std::as_const(m_changes.changes)) {
        if (!change.isAlarming() || change.isMadeHere || m_announced.contains(change.tokenId))
            continue;
        m_announced.insert(change.tokenId);
        const QString name = displaySafe(change.now.name, longestName);
        Q_EMIT alarmed(
            change.now.permissions.noneListed()
                ? tr("“%1” has appeared since your last review and lists no permissions. It was not "
                     "created from this computer.")
                      .arg(name)
                : tr("“%1” has appeared since your last review and may manage tokens. It was not "
                     "created from this computer.")
                      .arg(name));
    }
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
    if (!m_isComplete)
        return;
    ReviewBaseline baseline =
        ReviewBaseline::of(m_rows, originOf(m_account.baseUrl), m_account.clientId, m_clock.nowUtc());
    // The baseline of an account of this run, and of the built-in sandbox, goes with the program.
    if (isKept()) {
        if (const auto written = m_store.write(m_account.id, baseline); !written) {
            Q_EMIT noted(written.error().reason);
            return;
        }
    }
    m_baseline = std::move(baseline);
    m_baselineProblem.clear();
    update();
    Q_EMIT noted(tr("Marked as reviewed. The next comparison will start from this list of %n tokens.",
                    nullptr, m_rows.size()));
}

void OverviewController::askForReport()
{
    const FileChoice choice{.objectName = "reportDialog",
                            .title = tr("Save the access review report"),
                            .fileName = fileNameOf(m_account.name, m_clock.nowUtc().toLocalTime().date()),
                            .suffix = u"pdf"_s,
                            .files = tr("PDF or comma-separated values (*.pdf *.csv)")};
    chooseFile(choice, m_window, [this](const QString &path) { saveReport(path); });
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
                        .overAgeDays = overAgeDays,
                        .rows = m_rows,
                        .counts = m_counts,
                        .changes = m_changes,
                        .notes = m_notes};
    if (m_baseline)
        report.lastReviewUtc = m_baseline->takenAtUtc;
    return report;
}

void OverviewController::saveReport(const QString &path)
{
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QString refusal = isCsv ? saveReportCsv(path, report()) : saveReportPdf(path, report());
    Q_EMIT noted(refusal.isEmpty() ? tr("The report was saved as “%1”.")
                                         .arg(displaySafe(QFileInfo(path).fileName(), longestName * 2))
                                   : refusal);
}

} // namespace tokenry
