// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/choose/welcomepage.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/core/displaytext.h"
#include "ui/accounts/choose/accountnumber.h"
#include "ui/accounts/choose/accountrow.h"
#include "ui/controls/iconview.h"
#include "ui/controls/messagepanel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 520;
constexpr int pictureExtent = 64;

/// As high as its rows as long as there is room, then it scrolls.
class RowsArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The area hides its content's request for another height from the layout.
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

bool isSandbox(const Account &account)
{
    return account.isBuiltInSandbox;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_notice(new MessagePanel(this)), m_icon(new IconView(pictureExtent, this)),
      m_title(new QLabel(this)), m_sentence(makeMutedLabel({}, this)), m_storage(makeMutedLabel({}, this)),
      m_scroll(new RowsArea(this)), m_searchPlace(new QVBoxLayout), m_rows(nullptr),
      m_add(new QPushButton(this)), m_sandbox(new QPushButton(tr("Try the built-in sandbox"), this)),
      m_menu(new MenuButton(themedIcon(Icon::Menu), tr("Menu"), this))
{
    setObjectName(u"welcomePage"_s);
    m_notice->label()->setObjectName(u"welcomeNotice"_s);
    m_add->setObjectName(u"welcomeAddAccount"_s);
    m_add->setText(tr("Add an account"));
    m_sandbox->setObjectName(u"welcomeSandbox"_s);
    m_menu->setObjectName(u"welcomeMenu"_s);
    m_menu->setAccessibleName(tr("Main menu"));
    build();
    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(m_sandbox, &QPushButton::clicked, this, &WelcomePage::chooseSandbox);
    setAccounts({});
}

void WelcomePage::build()
{
    m_icon->setIcon(applicationIcon());
    m_title->setFont(titleFont());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_storage->setObjectName(u"welcomeStorage"_s);
    m_storage->setFont(smallFont());
    m_storage->setAlignment(Qt::AlignHCenter);
    m_storage->hide();

    auto *list = new QWidget;
    list->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(8);
    m_scroll->setObjectName(u"welcomeAccounts"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(list);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_sandbox);
    buttons->addWidget(m_add);
    buttons->addStretch(1);

    auto *body = new QWidget(this);
    body->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(metrics::groupSpacing);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(metrics::groupSpacing);
    column->addLayout(m_searchPlace);
    column->addWidget(m_scroll);
    column->addLayout(buttons);
    column->addStretch(3);
    column->addWidget(m_storage);

    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(body, 100);
    centred->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::windowMargin, metrics::windowMargin, metrics::windowMargin,
                              metrics::windowMargin);
    auto *corner = new QHBoxLayout;
    corner->addStretch(1);
    corner->addWidget(m_menu);
    outer->addLayout(corner);
    outer->addWidget(m_notice);
    outer->addLayout(centred, 1);
}

void WelcomePage::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    const bool isFirstStart = std::all_of(accounts.cbegin(), accounts.cend(), isSandbox);
    m_icon->setVisible(isFirstStart);
    m_title->setText(isFirstStart ? tr("Welcome to Tokenry") : tr("Choose an account"));
    m_sentence->setText(isFirstStart ? tr("Tokenry looks after the API tokens of your payments platform: it "
                                          "lists them, creates them, hands their "
                                          "secrets over once, and deletes them with care.")
                                     : QString());
    m_sentence->setVisible(isFirstStart);
    m_scroll->setVisible(!isFirstStart);
    fillRows();
    updateButtons();
}

void WelcomePage::setSearch(QWidget *search, QWidget *last)
{
    m_searchPlace->addWidget(search);
    setTabOrder(last, m_scroll);
    fillRows();
}

void WelcomePage::fillRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A row may be in the middle of telling that it was chosen.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_scroll;
    for (qsizetype index = 0; index < m_accounts.size(); ++index) {
        const Account &account = m_accounts.at(index);
        if (isSandbox(account))
            continue;
        auto *line = new QWidget(m_scroll->widget());
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        layout->setSpacing(4);
        auto *row = new AccountRow(account, accountKeysText(accountNumber(m_accounts, index)), line);
        connect(row, &AccountRow::clicked, this, [this, id = account.id] { Q_EMIT accountChosen(id); });
        layout->addWidget(row, 1);
        line->setFocusProxy(row);
        m_rows->addWidget(line);
        setTabOrder(before, row);
        before = row;
        if (!account.isStored())
            continue;
        QPushButton *menu = makeMenuButton(account, row);
        layout->addWidget(menu);
        setTabOrder(before, menu);
        before = menu;
        if (account.id == m_movedId)
            menu->setFocus();
    }
    setTabOrder(before, m_sandbox);
    setTabOrder(m_sandbox, m_add);
    setTabOrder(m_add, m_menu);
    m_movedId.clear();
}

QPushButton *WelcomePage::makeMenuButton(const Account &account, AccountRow *row)
{
    auto *button = new QPushButton(themedIcon(Icon::Menu), {}, row->parentWidget());
    button->setObjectName(u"welcomeAccountMenu"_s);
    button->setAccessibleName(tr("Manage %1").arg(displaySafe(account.name)));
    button->setToolTip(tr("Edit, move or remove this account"));
    connect(button, &QPushButton::clicked, this, [this, account, button] { openMenu(account, button); });
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(row, &QWidget::customContextMenuRequested, this,
            [this, account, button] { openMenu(account, button); });
    return button;
}

void WelcomePage::openMenu(const Account &account, QPushButton *button)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(u"welcomeAccountActions"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = account.id;
    connect(menu->addAction(tr("Edit account…")), &QAction::triggered, this,
            [this, id] { Q_EMIT editRequested(id); });
    const auto isOther = [&id](const Account &other) { return other.isStored() && other.id != id; };
    const auto self = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                   [&id](const Account &other) { return other.id == id; });
    QAction *up = menu->addAction(tr("Move up"));
    up->setEnabled(std::any_of(m_accounts.cbegin(), self, isOther));
    connect(up, &QAction::triggered, this, [this, id] { move(id, -1); });
    QAction *down = menu->addAction(tr("Move down"));
    down->setEnabled(std::any_of(self, m_accounts.cend(), isOther));
    connect(down, &QAction::triggered, this, [this, id] { move(id, 1); });
    connect(menu->addAction(tr("Remove account…")), &QAction::triggered, this,
            [this, id] { Q_EMIT removeRequested(id); });
    // Queued: a press through the accessibility interface would else be answered when the menu closes.
    QMetaObject::invokeMethod(
        menu, [menu, button] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); },
        Qt::QueuedConnection);
}

void WelcomePage::move(const QString &accountId, int places)
{
    m_movedId = accountId;
    Q_EMIT moveRequested(accountId, places);
}

void WelcomePage::updateButtons()
{
    const bool isFirstStart = m_rows->count() == 0;
    // With accounts, the main task of the page is to choose one.
    setButtonKind(m_add, isFirstStart ? ButtonKind::Primary : ButtonKind::Normal);
    setFocusProxy(isFirstStart ? static_cast<QWidget *>(m_add) : m_rows->itemAt(0)->widget());
}

void WelcomePage::chooseSandbox()
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(), isSandbox);
    if (found == m_accounts.cend())
        Q_EMIT sandboxRequested();
    else
        Q_EMIT accountChosen(QString(found->id));
}

void WelcomePage::setStorageText(const QString &text)
{
    m_storage->setText(text);
    m_storage->setVisible(!text.isEmpty());
}

void WelcomePage::setNotice(const QString &words, const QString &details)
{
    m_notice->setDetails(details);
    m_notice->setMessage(MessagePanel::Kind::Warning, words);
}

} // namespace tokenry
