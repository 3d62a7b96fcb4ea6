// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/account.h"

class QPushButton;
class QSplitter;
class QWidget;

namespace tokenry {

class AccountBand;
class AccountSwitcher;
class DetailsPane;
class ErrorBanner;
class FilterBar;
class MessagePanel;
class NoticeStrip;
class PagingBar;
class StatusLine;
class TokenTablePane;
class PageActions;
class WindowActions;

/// The widgets of an account's page and where they stand. The page owns them; nothing is connected here
/// except the main menu.
struct PageLayout
{
    PageLayout(QWidget *page, const Account &account, const PageActions &actions,
               const WindowActions &windowActions);

    AccountBand *band;
    AccountSwitcher *switcher;
    NoticeStrip *notices;
    ErrorBanner *banner;
    MessagePanel *unresolved; ///< What is not known to have ended
    QPushButton *newToken;
    QPushButton *deleteTokens;
    QPushButton *find;
    FilterBar *filterBar;
    QSplitter *splitter;
    TokenTablePane *tablePane;
    DetailsPane *details;
    PagingBar *pagingBar;
    StatusLine *status;

private:
    [[nodiscard]] QWidget *buildToolRow(QWidget *parent);
    void buildMainMenu(QWidget *page, const PageActions &actions, const WindowActions &windowActions);
};

} // namespace tokenry
