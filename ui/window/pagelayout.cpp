// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pagelayout.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/domain/baseurl.h"
#include "ui/accounts/choose/accountswitcher.h"
#include "ui/controls/accountband.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/menubutton.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/statusline.h"
#include "ui/overview/overviewpage.h"
#include "ui/rotation/rotationspage.h"
#include "ui/rotation/viewswitch.h"
#include "ui/settings/preferences.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/tokens/details/detailspane.h"
#include "ui/tokens/filter/filterbar.h"
#include "ui/tokens/list/pagingbar.h"
#include "ui/tokens/list/selectionbar.h"
#include "ui/tokens/list/tokentablepane.h"
#include "ui/tokens/list/tokentableview.h"
#include "ui/window/actionbutton.h"
#include "ui/window/noticestrip.h"
#include "ui/window/pageactions.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int buttonSpacing = 8;

struct PagelayoutText
{
    Q_DECLARE_TR_FUNCTIONS(AccountPage)
};

} // namespace

PageLayout::PageLayout(QWidget *page, const Account &account, const PageActions &actions,
                       const WindowActions &windowActions)
{
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    band = new AccountBand(account, page);
    rows->addWidget(band);
    notices = new NoticeStrip(page);
    rows->addWidget(notices);
    banner = new ErrorBanner(page);
    banner->hideError();
    rows->addWidget(banner);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(metrics::windowMargin, metrics::groupSpacing, metrics::windowMargin,
                             metrics::groupSpacing);
    body->setSpacing(metrics::groupSpacing);
    unresolved = new MessagePanel(page);
    unresolved->label()->setObjectName(u"unresolvedStrip"_s);
    body->addWidget(unresolved);
    m_stack = new QStackedWidget(page);
    body->addWidget(buildToolRow(page, actions));
    body->addWidget(m_stack, 1);
    auto *tokens = new QWidget(m_stack);
    auto *tokensLayout = new QVBoxLayout(tokens);
    tokensLayout->setContentsMargins(0, 0, 0, 0);
    tokensLayout->setSpacing(metrics::groupSpacing);
    filterBar = new FilterBar(page);
    tokensLayout->addWidget(filterBar);
    auto *list = new QVBoxLayout;
    list->setSpacing(metrics::labelSpacing);
    selectionBar = new SelectionBar(page);
    list->addWidget(selectionBar);
    splitter = new QSplitter(Qt::Horizontal, page);
    splitter->setChildrenCollapsible(false);
    tablePane = new TokenTablePane(splitter);
    details = new DetailsPane(splitter);
    splitter->addWidget(tablePane);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    list->addWidget(splitter, 1);
    tokensLayout->addLayout(list, 1);
    pagingBar = new PagingBar(page);
    tokensLayout->addWidget(pagingBar);
    m_stack->addWidget(tokens);
    rotations = new RotationsPage(m_stack);
    m_stack->addWidget(rotations);
    overview = new OverviewPage(m_stack);
    m_stack->addWidget(overview);
    rows->addLayout(body, 1);
    status = new StatusLine(page);
    rows->addWidget(status);
    buildMainMenu(page, actions, windowActions);
}

QWidget *PageLayout::buildToolRow(QWidget *page, const PageActions &actions)
{
    auto *row = new QWidget(page);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(buttonSpacing);
    const auto makeButton = [row](QAction *action, const QString &objectName, const QString &text,
                                  const QString &name, const QIcon &icon, ButtonKind kind) {
        auto *button = new ActionButton(action, icon, text, row);
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        setButtonKind(button, kind);
        return button;
    };
    views = new ViewSwitch(m_stack, row);
    layout->addWidget(views);
    layout->addStretch();
    m_newToken = makeButton(actions.newToken, u"tokenNew"_s, PagelayoutText::tr("&New token"),
                            PagelayoutText::tr("New token"), themedIcon(Icon::Add, ColorRole::OnPrimary),
                            ButtonKind::Primary);
    layout->addWidget(m_newToken);
    return row;
}

void PageLayout::showAccount(const Account &account)
{
    band->setAccount(account);
    switcher->setAccountName(account.name);
    status->setHost(account.isBuiltInSandbox ? PagelayoutText::tr("on this computer")
                                             : hostForDisplay(account.baseUrl));
    details->setBaseUrl(account.baseUrl);
}

void PageLayout::restore(const Preferences &preferences, const QString &accountId)
{
    splitter->restoreState(preferences.splitterState(accountId));
    tablePane->view()->restoreLayout(preferences.tableLayout(accountId));
    tablePane->view()->setTableSort(preferences.tableSort(accountId));
    pagingBar->setPageSize(preferences.pageSize(accountId));
    filterBar->setFilterState(preferences.filterState(accountId));
}

void PageLayout::remember(Preferences &preferences, const QString &accountId) const
{
    preferences.setSplitterState(accountId, splitter->saveState());
    preferences.setTableLayout(accountId, tablePane->view()->saveLayout());
    preferences.setTableSort(accountId, tablePane->view()->tableSort());
    preferences.setFilterState(accountId, filterBar->filterState());
}

void PageLayout::setClockCaution(const QString &caution)
{
    filterBar->setClockCaution(caution);
}

void PageLayout::buildMainMenu(QWidget *page, const PageActions &actions, const WindowActions &windowActions)
{
    auto *menu = new QMenu(page);
    auto *columns = new QMenu(PagelayoutText::tr("&Columns"), menu);
    QObject::connect(columns, &QMenu::aboutToShow, tablePane->view(), [view = tablePane->view(), columns] {
        columns->clear();
        view->fillColumnsMenu(columns);
    });
    actions.fillMainMenu(menu, columns, windowActions);
    switcher = new AccountSwitcher(band);
    band->setNameButton(switcher);
    auto *button = new MenuButton(themedIcon(Icon::Menu), PagelayoutText::tr("&Menu"), band);
    button->setObjectName(u"mainMenu"_s);
    button->setAccessibleName(PagelayoutText::tr("Main menu"));
    button->setToolTip(PagelayoutText::tr("Main menu (F10)"));
    button->setPopup(menu);
    QObject::connect(actions.openMenu, &QAction::triggered, button, &QAbstractButton::click);
    band->addTrailingWidget(button);
    // They stand first, though they were made last.
    QWidget::setTabOrder(switcher, button);
    QWidget::setTabOrder(button, m_newToken);
}

} // namespace tokenry
