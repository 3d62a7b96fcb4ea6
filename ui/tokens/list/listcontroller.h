// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/account.h"
#include "app/errors/errortext.h"
#include "app/export/tokenexport.h"
#include "app/notes/tokennote.h"
#include "app/tokens/list/tokenlist.h"
#include "app/tokens/models/tokensortfiltermodel.h"
#include "app/tokens/models/tokentablemodel.h"
#include "app/tokens/selection/tokenselection.h"
#include "ui/tokens/list/listpages.h"

namespace tokenry {

class ErrorBanner;
class FilterBar;
class PagingBar;
class StatusLine;
class TokenTablePane;

/// The widgets that show the list. None is owned; all outlive the presenter.
struct ListWidgets
{
    FilterBar &filterBar;
    TokenTablePane &tablePane;
    PagingBar &pagingBar;
    ErrorBanner &banner;
    StatusLine &status;
};

/// Passes what the person does in the widgets to the list, and shows the list's state in them. Owns the
/// models.
class ListController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListController)

public:
    /// Neither the list nor the clock is owned; both outlive this.
    ListController(TokenList &list, const Clock &clock, const ListWidgets &widgets,
                   QObject *parent = nullptr);

    /// Whose list it is: its address, and the token that is signed in with.
    void setAccount(const Account &account);
    /// See `TokenSortFilterModel::setTokenWords()`.
    void setTokenWords(const QHash<QString, QString> &words) { m_sorted.setTokenWords(words); }
    /// See `TokenSortFilterModel::setNotes()`.
    void setNotes(const TokenNotes &notes) { m_sorted.setNotes(notes); }
    /// Whether a change of the filters reads the list: not before the account is signed in.
    void setAsking(bool isAsking) { m_isAsking = isAsking; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// Reads the shown page again, or the first page when a filter such as "today" means other days by now.
    void refresh();
    /// The sandbox or service is known to be gone: rows stay and are marked as old, with these words until
    /// the next answer.
    void showGone(const QString &title, const QString &message, bool offersSignIn = false);

    /// The list as the checks of its rows see it.
    [[nodiscard]] SelectableList selectableList() const;
    /// The token in a shown row; nothing for row −1.
    [[nodiscard]] std::optional<Token> tokenAt(int row) const;
    /// Tells which tokens are checked, by id; asked while this lives.
    void setChecks(std::function<bool(const QString &)> isChecked);
    /// Shows only the tokens with these ids; nothing shows all.
    void setChosen(const std::optional<QSet<QString>> &ids);
    /// Other tokens are checked.
    void announceChecks() { m_sorted.announceChecks(); }
    /// Of the first hundred thousand rows: a doubled name is a hint, and never waited for.
    [[nodiscard]] QStringList loadedNames() const;
    [[nodiscard]] const RowSnapshot &loadedRows() const { return m_model.rows(); }
    /// All rows that pass the filters, in the shown order.
    [[nodiscard]] ExportedRows shownRows() const;
    /// Which rows are shown, and which way there are others.
    [[nodiscard]] Paging paging() const { return m_pages.paging(); }
    [[nodiscard]] ListPages &pages() { return m_pages; }
    /// Selects the row with this id and scrolls to it; false when it is not shown.
    bool select(const QString &tokenId);
    /// The same for a token of the list that is being read; the table gets the keyboard when its window does.
    /// `awaitedNotShown()` says when the token is not among the rows.
    void selectWhenRead(const QString &tokenId);

Q_SIGNALS:
    /// Another row is current, or its values are others.
    void currentChanged();
    /// `selectableList()` is another.
    void shownRowsChanged();
    /// `paging()` or the state of the list changed.
    void pagingChanged();
    void newTokenRequested();
    /// The token of `selectWhenRead()` is not shown. `isHidden`: it was read, and the filters hide it.
    void awaitedNotShown(const QString &tokenId, bool isHidden);
    /// The service refused the credentials or what they may do, and the person wants to sign in with others.
    void signInRequested();
    /// A proxy on the way wants a sign-in of its own, and the person wants to give it.
    void proxySignInRequested(const tokenry::ApiError &error);

private:
    /// What the banner's button does.
    enum class Offer { TryAgain, SignIn, ProxySignIn };

    void connectWidgets();
    void show(bool rowsChanged, bool sameList);
    void showFiltered();
    void showTable();
    void showPaging();
    void showError();
    [[nodiscard]] Offer offerFor(const ApiError &error) const;
    [[nodiscard]] static QString wordsFor(Offer offer);
    void act();
    void showStatus();
    void selectAwaited();

    TokenList &m_list;
    const Clock &m_clock;
    ListWidgets m_widgets;
    TokenTableModel m_model;
    TokenSortFilterModel m_sorted;
    ListPages m_pages;
    std::optional<ErrorText> m_gone; ///< Why the service is known to be gone, until the next attempt
    Offer m_goneOffer = Offer::TryAgain;
    Offer m_offer = Offer::TryAgain;
    QUrl m_baseUrl;
    bool m_isAsking = true;
    QString m_awaited; ///< Id of the token to select once it is read
    QTimer m_minute;   ///< Relative times grow old
};

} // namespace tokenry
