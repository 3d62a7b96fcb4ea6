// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/which/accountssearch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <utility>

#include "app/core/displaytext.h"
#include "app/domain/tokentext.h"
#include "app/tokens/models/indexjob.h"
#include "ui/controls/announcer.h"
#include "ui/controls/environmentlook.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tokens/filter/searchtext.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds searchDelay = 250ms;
constexpr qsizetype mostListed = 100;
constexpr int mostLinesShown = 6;
constexpr qsizetype longestListedName = 60;

std::vector<int> rowsWith(const QString &text, const SearchedAccount &account, const QDateTime &nowUtc)
{
    const std::atomic_bool isCancelled = false;
    const auto index = makeIndex(account.rows, {.terms = queryTerms(searchTerms(text), {account.words})},
                                 nowUtc, isCancelled);
    return index.value_or(std::vector<int>());
}

QString textOf(const Account &account, const Token &token)
{
    return AccountsSearch::tr("%1 · %4 (%5) · %2 · %3",
                              "%1 is a token's name, %2 permissions, %3 an ID, %4 an account, %5 its "
                              "environment")
        .arg(displaySafe(nameText(token), longestListedName), token.permissions.toWords(),
             shortIdText(token.clientId), displaySafe(account.name, longestListedName),
             environmentWord(account.environment));
}

} // namespace

AccountsSearch::AccountsSearch(AccountSources sources, QWidget *parent)
    : QWidget(parent), m_sources(std::move(sources)), m_field(new QLineEdit(this)),
      m_result(makeMutedLabel({}, this)), m_readRest(new QPushButton(this)), m_list(new QListWidget(this))
{
    setObjectName(u"welcomeSearchBox"_s);
    m_field->setObjectName(u"welcomeSearch"_s);
    m_field->setAccessibleName(tr("Search in every account that is signed in"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_result->setObjectName(u"welcomeSearchResult"_s);
    m_readRest->setObjectName(u"welcomeReadRest"_s);
    m_readRest->setText(tr("Read the &rest of the lists"));
    m_readRest->setAccessibleName(tr("Read the rest of the lists"));
    m_list->setObjectName(u"welcomeFound"_s);
    m_list->setAccessibleName(tr("Tokens that were found"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::labelSpacing);
    column->addLayout(makeFieldColumn(tr("&Search in every account that is signed in"), m_field, this));
    column->addWidget(m_result);
    column->addWidget(m_readRest, 0, Qt::AlignLeading);
    column->addWidget(m_list);
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchDelay);
    connect(&m_delay, &QTimer::timeout, this, &AccountsSearch::look);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            look();
        else
            m_delay.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        look();
        if (m_found.size() == 1)
            choose(0);
        else if (!m_found.isEmpty())
            m_list->setFocus();
    });
    connect(m_readRest, &QPushButton::clicked, this, &AccountsSearch::readRest);
    m_list->installEventFilter(this);
    // Not itemActivated(): some desktops activate by the same click.
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    refresh();
}

QWidget *AccountsSearch::lastField() const
{
    return m_list;
}

bool AccountsSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_list->currentRow());
        return true;
    }
    if (watched == m_field && key == Qt::Key_Down && !m_found.isEmpty()) {
        m_list->setFocus();
        m_list->setCurrentRow(0);
        return true;
    }
    if (watched == m_field && key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AccountsSearch::refresh()
{
    const bool isOffered = !m_sources.signedIn().isEmpty();
    setVisible(isOffered);
    if (!isOffered)
        forget();
    else if (!m_delay.isActive())
        look();
}

void AccountsSearch::forget()
{
    m_field->clear();
    m_delay.stop();
    look();
}

void AccountsSearch::look()
{
    m_delay.stop();
    const QString text = m_field->text().trimmed();
    const QList<SearchedAccount> accounts = text.isEmpty() ? QList<SearchedAccount>() : m_sources.signedIn();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Found> found;
    qsizetype count = 0;
    for (const SearchedAccount &account : accounts) {
        for (const int row : rowsWith(text, account, now)) {
            if (count++ < mostListed)
                found.append({account.account, account.rows.token(row)});
        }
    }
    fill(found);
    showSummary(accounts, count);
}

void AccountsSearch::fill(const QList<Found> &found)
{
    m_list->setVisible(!found.isEmpty());
    if (found == m_found)
        return;
    m_found = found;
    m_list->clear();
    for (const Found &one : found) {
        const EnvironmentLook look = lookOf(one.account.environment);
        const QString text = textOf(one.account, one.token);
        auto *item = new QListWidgetItem(themedIcon(look.icon, look.text), text, m_list);
        item->setToolTip(plainTooltip(text));
        item->setSizeHint({0, metrics::rowHeight});
    }
    const int lines = static_cast<int>(std::min<qsizetype>(found.size(), mostLinesShown));
    m_list->setFixedHeight(lines * metrics::rowHeight + 2 * m_list->frameWidth());
}

void AccountsSearch::showSummary(const QList<SearchedAccount> &accounts, qsizetype found)
{
    const auto lacksRows = [](const SearchedAccount &account) { return !account.isComplete; };
    const bool isComplete = std::none_of(accounts.cbegin(), accounts.cend(), lacksRows);
    const bool isReading = std::any_of(accounts.cbegin(), accounts.cend(),
                                       [](const SearchedAccount &account) { return account.isReading; });
    m_readRest->setVisible(!isComplete && !isReading);
    m_result->setVisible(!accounts.isEmpty());
    if (accounts.isEmpty())
        return m_result->clear();
    QStringList sentences;
    if (found > mostListed)
        sentences.append(
            tr("%n tokens found. The first %1 are shown.", nullptr, static_cast<int>(found)).arg(mostListed));
    else if (found > 0)
        sentences.append(tr("%n tokens found.", nullptr, static_cast<int>(found)));
    else
        sentences.append(tr("No token found in %n accounts.", nullptr, static_cast<int>(accounts.size())));
    if (isReading)
        sentences.append(tr("Lists are being read…"));
    else if (!isComplete)
        sentences.append(tr("Not every list was read to its end."));
    const QString text = sentences.join(u' ');
    if (text == m_result->text())
        return;
    m_result->setText(text);
    announce(this, text);
}

void AccountsSearch::readRest()
{
    const QList<SearchedAccount> accounts = m_sources.signedIn();
    for (const SearchedAccount &account : accounts) {
        if (!account.isComplete)
            m_sources.readWholeList(account.account.id);
    }
}

void AccountsSearch::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const Found chosen = m_found.at(row);
    Q_EMIT tokenChosen(chosen.account.id, chosen.token);
}

} // namespace tokenry
