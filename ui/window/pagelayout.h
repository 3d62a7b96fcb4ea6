// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/account.h"

class QSplitter;
class QStackedWidget;
class QWidget;

namespace tokenry {

class AccountBand;
class AccountSwitcher;
class DetailsPane;
class ErrorBanner;
class FilterBar;
class MessagePanel;
class NoticeStrip;
class OverviewPage;
class PagingBar;
class RotationsPage;
class SelectionBar;
class StatusLine;
class TokenTablePane;
class ViewSwitch;
class PageActions;
class Preferences;
class WindowActions;

/// The widgets of an account's page and where they stand. The page owns them; nothing is connected here
/// except the main menu.
struct PageLayout
{
    PageLayout(QWidget *page, const Account &account, const PageActions &actions,
               const WindowActions &windowActions);

    /// The account in the band, at the foot and in the details pane.
    void showAccount(const Account &account);

    /// Gives the splitter, the table, the page size and the filters their last state, and keeps it.
    void restore(const Preferences &preferences, const QString &accountId);
    void remember(Preferences &preferences, const QString &accountId) const;
    /// See `FilterBar::setClockCaution()`.
    void setClockCaution(const QString &caution);

    AccountBand *band;
    AccountSwitcher *switcher;
    NoticeStrip *notices;
    ErrorBanner *banner;
    MessagePanel *unresolved; ///< Changes whose outcome is not known
    FilterBar *filterBar;
    SelectionBar *selectionBar;
    QSplitter *splitter;
    TokenTablePane *tablePane;
    DetailsPane *details;
    PagingBar *pagingBar;
    ViewSwitch *views; ///< Between the list, the overview and the rotations
    OverviewPage *overview;
    RotationsPage *rotations;
    StatusLine *status;

private:
    [[nodiscard]] QWidget *buildToolRow(QWidget *page, const PageActions &actions);
    void buildMainMenu(QWidget *page, const PageActions &actions, const WindowActions &windowActions);

    QStackedWidget *m_stack = nullptr;
    QWidget *m_newToken = nullptr;
};

} // namespace tokenry
