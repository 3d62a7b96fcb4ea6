// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include "app/domain/account.h"
#include "app/domain/token.h"
#include "app/notes/notestore.h"
#include "app/overview/wholelistreader.h"
#include "app/tokens/models/filterstate.h"
#include "app/tokens/rights/changepolicy.h"
#include "ui/tokens/which/searchedaccount.h"

class QAction;
class QWidget;

namespace tokenry {

class DetailsPane;
class FilterBar;
class HistoryController;
class Journal;
class ListController;
class NotesController;
class OverviewController;
class OverviewPage;
class Preferences;
class Rotations;
class TokenCommands;
class TokenList;
class ViewSwitch;

/// What a review uses of an account's page. None is owned; all outlive it.
struct ReviewParts
{
    TokenGateway &gateway;
    TokenList &tokens;
    TokenCommands &commands;
    const Clock &clock;
    Journal &journal;
    Rotations &rotations;
    QString reviewFolder = {}; ///< Of the lists of the last reviews
    QString notesFolder = {};
    const Preferences &preferences;
    ViewSwitch &views;
    OverviewPage &overview;
    ListController &list;
    FilterBar &filters;
    QAction &viewOverview;
    /// Shows a token in the list or in the details pane.
    std::function<void(const Token &token)> showToken;
    /// The token in the details pane.
    std::function<std::optional<Token>()> shownToken;
};

/// The places that show notes, and the actions about them. None is owned; all outlive the review.
struct NoteParts
{
    DetailsPane &details;
    HistoryController &history;
    QAction &edit;
    QAction &exportAll;
    QAction &importFile;
};

/// The review of one account: its overview page, the complete list behind it, its notes.
class ReviewController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewController)

public:
    /// `page` owns this; dialogs open over it.
    ReviewController(const ReviewParts &parts, const Account &account, QWidget *page);

    /// Removes what was kept of an account, with the account.
    static void removeFiles(const QString &reviewFolder, const QString &notesFolder,
                            const QString &accountId);

    /// Shows the notes there, and lets the actions write them. Once.
    void connectNotes(const NoteParts &parts);
    void setAccount(const Account &account);
    [[nodiscard]] const Account &account() const { return m_account; }
    /// Whether changes are offered in the account now.
    void setChangePolicy(const ChangePolicy &policy);
    /// Takes over the settings of the overview.
    void applySettings();
    /// The account as a search for a token sees it, with the complete list, if it was read, otherwise the
    /// loaded rows; nothing while it is not signed in.
    [[nodiscard]] std::optional<SearchedAccount> searchedAccount() const;
    /// Reads the rest of the list, unless that is done or under way. `listChanged()` follows.
    void readWholeList();
    /// Leads to the page of the token, or to the dialog.
    void act(FoundTokenAction action, const Token &token);
    /// Shows the token in the list or, when no row shows it, in the details pane.
    void showToken(const Token &token);
    /// An access review report is on its way to its file, and is not saved if the account ends.
    [[nodiscard]] bool isWritingReport() const;
    /// Forgets every row, for a lock, and reads nothing until `resume()`.
    void suspend();
    /// Reads what the visible page needs. After the list has begun to be read.
    void resume();

Q_SIGNALS:
    /// `searchedAccount()` is another.
    void listChanged();
    void deleteRequested(const tokenry::Token &token);
    /// Because the token leaked.
    void rotateRequested(const tokenry::Token &token);
    /// What happened, in a sentence; display-safe.
    void noted(const QString &sentence);

private:
    void connectOverview();
    void connectChanges();
    void readIfNeeded();
    void showList();
    /// The window's list is on its way to the complete one.
    [[nodiscard]] bool isListReading() const;
    [[nodiscard]] bool isWhole() const;
    void chooseTokens(const QString &title, const QStringList &tokenIds);
    void removeChosen(bool isAlone);
    void showNotes();
    void copyNotes();
    void editNote();

    ReviewParts m_parts;
    Account m_account;
    QWidget *m_page;
    ChangePolicy m_policy;
    WholeListReader m_reader;
    NoteStore m_notes;
    NotesController *m_notesFiles;
    OverviewController *m_overview;
    QHash<QString, QString> m_successors;       ///< Ids of new tokens, by the id of the rotation
    std::optional<FilterState> m_filtersBefore; ///< Before tokens were chosen in the overview
    bool m_isSuspended = false;
    bool m_isWholeWanted = false; ///< By a search
};

} // namespace tokenry
