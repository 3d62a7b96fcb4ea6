// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewcontroller.h"

#include <QAction>
#include <QFile>
#include <QSet>
#include <QUrl>
#include <QWidget>

#include <utility>

#include "app/errors/errortext.h"
#include "app/history/unresolvedchanges.h"
#include "app/journal/journal.h"
#include "app/overview/overviewrecord.h"
#include "app/rotation/rotations.h"
#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/list/tokenlist.h"
#include "app/tokens/models/searchterms.h"
#include "ui/history/historycontroller.h"
#include "ui/notes/notedialog.h"
#include "ui/notes/notescontroller.h"
#include "ui/overview/overviewcontroller.h"
#include "ui/overview/overviewpage.h"
#include "ui/rotation/viewswitch.h"
#include "ui/settings/preferences.h"
#include "ui/tokens/details/detailspane.h"
#include "ui/tokens/filter/filterbar.h"
#include "ui/tokens/list/listcontroller.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString notesPath(const QString &folder, const QString &accountId)
{
    return folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(accountId)) + u".json"_s;
}

/// Empty, which keeps the notes in memory, for an account that is not stored.
QString notesPath(const QString &folder, const Account &account)
{
    return account.isStored() && !folder.isEmpty() ? notesPath(folder, account.id) : QString();
}

} // namespace

ReviewController::ReviewController(const ReviewParts &parts, const Account &account, QWidget *page)
    : QObject(page), m_parts(parts), m_account(account), m_page(page),
      m_reader(parts.gateway, parts.clock, parts.tokens.completeList()),
      m_notes(notesPath(parts.notesFolder, account), parts.clock),
      m_notesFiles(new NotesController(m_notes, page)),
      m_overview(new OverviewController(parts.overview, ReviewBaselineStore(parts.reviewFolder), parts.clock,
                                        account, page))
{
    connectOverview();
    connectChanges();
    copyNotes();
    applySettings();
    connect(&m_parts.filters, &FilterBar::chosenRemoved, this, &ReviewController::removeChosen);
    connect(&m_parts.viewOverview, &QAction::triggered, &m_parts.views, &ViewSwitch::showOverview);
    connect(&m_notes, &NoteStore::changed, this, &ReviewController::showNotes);
    connect(m_notesFiles, &NotesController::noted, this, &ReviewController::noted);
    showNotes();
    showList();
    if (!m_notes.problem().isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT noted(m_notes.problem()); }, Qt::QueuedConnection);
}

void ReviewController::connectChanges()
{
    connect(&m_reader, &WholeListReader::changed, this, &ReviewController::showList);
    connect(&m_reader, &WholeListReader::failed, this,
            [this](const ApiError &error) { Q_EMIT noted(describe(error, Operation::List).message); });
    connect(&m_parts.tokens, &TokenList::stateChanged, this, &ReviewController::readIfNeeded);
    connect(&m_parts.commands, &TokenCommands::created, &m_reader, &WholeListReader::tokenCreated);
    connect(&m_parts.commands, &TokenCommands::deleted, &m_reader, &WholeListReader::tokenDeleted);
    connect(&m_parts.rotations, &Rotations::changed, this, &ReviewController::copyNotes);
    connect(&m_parts.rotations, &Rotations::changed, m_overview, &OverviewController::noteRecordChange);
    connect(&m_reader, &WholeListReader::changed, this, &ReviewController::listChanged);
    connect(&m_parts.tokens, &TokenList::stateChanged, this, &ReviewController::listChanged);
    const Journal &journal = m_parts.journal;
    m_overview->setRecord({.read =
                               [&journal, &rotations = m_parts.rotations] {
                                   return overviewRecordOf(journal.log(), unresolvedChanges(journal),
                                                           rotations.all());
                               },
                           .isOwn =
                               [&journal](const QString &origin, const QString &clientId) {
                                   return journal.log().isSameAccount({origin, clientId}, journal.signIn());
                               }});
    connect(&journal, &Journal::changed, m_overview, &OverviewController::noteRecordChange);
}

void ReviewController::connectNotes(const NoteParts &parts)
{
    connect(&m_notes, &NoteStore::changed, &parts.details, &DetailsPane::updateNote);
    connect(&parts.edit, &QAction::triggered, this, &ReviewController::editNote);
    connect(&parts.details, &DetailsPane::noteRequested, &parts.edit, &QAction::trigger);
    connect(&parts.exportAll, &QAction::triggered, this,
            [this] { m_notesFiles->exportNotes(m_account.name); });
    connect(&parts.importFile, &QAction::triggered, m_notesFiles, &NotesController::importNotes);
    const auto linesOf = [this](const QString &tokenId) { return noteLines(m_notes.note(tokenId)); };
    parts.details.setNoteSource(linesOf);
    parts.history.setNotes(linesOf);
}

void ReviewController::showNotes()
{
    m_overview->setNotes(m_notes.notes());
    m_parts.list.setNotes(m_notes.notes());
}

void ReviewController::connectOverview()
{
    connect(&m_parts.overview, &OverviewPage::shown, this, &ReviewController::readIfNeeded);
    connect(m_overview, &OverviewController::readRequested, this, [this] { m_reader.read(); });
    connect(m_overview, &OverviewController::tokensChosen, this, &ReviewController::chooseTokens);
    connect(m_overview, &OverviewController::tokenChosen, this, [this](const QString &tokenId) {
        if (const int row = m_reader.rows().rowOf(tokenId); row >= 0)
            showToken(m_reader.rows().token(row));
    });
    connect(m_overview, &OverviewController::noted, this, &ReviewController::noted);
}

void ReviewController::removeFiles(const QString &reviewFolder, const QString &notesFolder,
                                   const QString &accountId)
{
    // The account is gone, so nobody is there to tell.
    static_cast<void>(ReviewBaselineStore(reviewFolder).remove(accountId));
    QFile::remove(notesPath(notesFolder, accountId));
}

void ReviewController::setAccount(const Account &account)
{
    m_account = account;
    m_overview->setAccount(account);
}

bool ReviewController::isListReading() const
{
    const ListState &state = m_parts.tokens.state();
    return state.filter.isEmpty() && (state.isReading || state.isResting || state.isLoading);
}

/// A complete list that is older than the shown rows may lack one of them.
bool ReviewController::isWhole() const
{
    const ListState &state = m_parts.tokens.state();
    return m_reader.isComplete() && !(state.filter.isEmpty() && state.loadedAt > m_reader.readAt());
}

/// Reads the whole list for the visible page, unless the window's list has read it or is about to.
void ReviewController::readIfNeeded()
{
    if (isWhole())
        m_isWholeWanted = false;
    const bool wasTried = m_reader.readAt().isValid() || m_reader.error();
    const bool isWanted = m_isWholeWanted || (!wasTried && m_parts.overview.isVisible());
    if (m_isSuspended || !isWanted) {
        m_overview->setReading(m_reader.isReading());
        return;
    }
    if (!isListReading()) {
        m_isWholeWanted = false;
        m_reader.read();
    }
    m_overview->setReading(true);
}

void ReviewController::showList()
{
    m_overview->setReading(m_reader.isReading());
    m_overview->setList(m_reader.rows(), m_reader.readAt(), m_reader.isComplete());
}

void ReviewController::chooseTokens(const QString &title, const QStringList &tokenIds)
{
    // The filters of the service would hide some of the tokens; the chip gives them back.
    const FilterState before = m_filtersBefore.value_or(m_parts.filters.filterState());
    m_parts.filters.clear();
    m_filtersBefore = before;
    m_parts.filters.setChosen(title);
    m_parts.list.setChosen(QSet<QString>(tokenIds.cbegin(), tokenIds.cend()));
    m_parts.views.showTokens();
}

void ReviewController::removeChosen(bool isAlone)
{
    m_parts.list.setChosen(std::nullopt);
    const auto before = std::exchange(m_filtersBefore, std::nullopt);
    if (before && isAlone)
        m_parts.filters.setFilterState(*before);
}

void ReviewController::showToken(const Token &token)
{
    m_parts.views.showTokens();
    m_parts.showToken(token);
}

/// The note of a token goes along to its successor when that comes on record; from then on it is the
/// person's.
void ReviewController::copyNotes()
{
    const QHash<QString, QString> before = std::exchange(m_successors, {});
    const QList<Rotation> rotations = m_parts.rotations.all();
    for (const Rotation &rotation : rotations) {
        m_successors.insert(rotation.id, rotation.newId);
        const bool isNew = before.value(rotation.id, rotation.newId) != rotation.newId;
        if (!isNew || !rotation.isUnderWay() || rotation.newId.isEmpty())
            continue;
        if (const QString refusal = m_notes.copyNote(rotation.oldId, rotation.newId); !refusal.isEmpty())
            Q_EMIT noted(refusal);
    }
}

void ReviewController::setChangePolicy(const ChangePolicy &policy)
{
    m_policy = policy;
    Q_EMIT listChanged();
}

void ReviewController::applySettings()
{
    const OverviewSettings settings = m_parts.preferences.overviewSettings(m_account.id);
    m_overview->setOverAgeDays(settings.overAgeDays);
    m_overview->setComparing(settings.isComparing);
}

std::optional<SearchedAccount> ReviewController::searchedAccount() const
{
    if (m_isSuspended || !m_parts.list.isAsking())
        return std::nullopt;
    const bool isComplete = isWhole();
    const RowSnapshot &loaded = m_parts.list.loadedRows();
    const bool isReading = m_reader.isReading() || isListReading();
    const std::optional<ApiError> &error = m_reader.error() ? m_reader.error() : m_parts.tokens.state().error;
    return SearchedAccount{
        .account = m_account,
        .rows = isComplete || m_reader.rows().size() > loaded.size() ? m_reader.rows() : loaded,
        .isComplete = isComplete,
        .isReading = isReading && !isComplete,
        .problem = !isComplete && !isReading && error ? describe(*error, Operation::List).message : QString(),
        .policy = m_policy,
        .words = noteWords(m_notes.notes())};
}

void ReviewController::readWholeList()
{
    m_isWholeWanted = true;
    readIfNeeded();
}

void ReviewController::act(FoundTokenAction action, const Token &token)
{
    switch (action) {
    case FoundTokenAction::Show:
        return showToken(token);
    case FoundTokenAction::Rotate:
        Q_EMIT rotateRequested(token);
        return;
    case FoundTokenAction::Delete:
        Q_EMIT deleteRequested(token);
        return;
    }
}

void ReviewController::editNote()
{
    const std::optional<Token> token = m_parts.shownToken();
    if (!token || token->id.isEmpty())
        return;
    openDialog(new NoteDialog(
        *token, m_notes.note(token->id),
        [this, id = token->id](const TokenNote &note) { return m_notes.setNote(id, note); }, m_page));
}

bool ReviewController::isWritingReport() const
{
    return m_overview->isWritingReport();
}

void ReviewController::suspend()
{
    m_isSuspended = true;
    m_isWholeWanted = false;
    m_notesFiles->suspend();
    m_reader.forget();
}

void ReviewController::resume()
{
    m_isSuspended = false;
    readIfNeeded();
}

} // namespace tokenry
