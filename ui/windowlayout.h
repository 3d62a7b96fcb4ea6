// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account.h"

class QMainWindow;
class QPushButton;
class QSplitter;
class QWidget;

namespace tokenry {

class AccountBand;
class DetailsPane;
class ErrorBanner;
class FilterBar;
class PagingBar;
class StatusLine;
class TokenTablePane;
class WindowActions;

/// The widgets of the main window and where they stand. The window owns them; nothing is connected here except the main menu.
struct WindowLayout {
    WindowLayout(QMainWindow *window, const Account &account, const WindowActions &actions);

    AccountBand *band;
    ErrorBanner *banner;
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
    void buildMainMenu(QMainWindow *window, const WindowActions &actions);
};

} // namespace tokenry
