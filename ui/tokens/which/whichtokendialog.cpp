// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/which/whichtokendialog.h"

#include <QHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "app/tokens/find/tokenmatch.h"
#include "ui/controls/announcer.h"
#include "ui/controls/messagepanel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"
#include "ui/tokens/which/foundtokencard.h"
#include "ui/tokens/which/maskedtextedit.h"
#include "ui/tokens/which/otheraccounts.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 5;
constexpr qsizetype mostShown = 50;

} // namespace

bool WhichTokenDialog::Found::isShownAs(const Found &other) const
{
    return account.account == other.account.account && account.policy == other.account.policy &&
           token == other.token && isWhole == other.isWhole;
}

WhichTokenDialog::WhichTokenDialog(AccountSources sources, const QDateTime &nowUtc, QWidget *parent)
    : BaseDialog(parent), m_sources(std::move(sources)), m_nowUtc(nowUtc), m_text(new MaskedTextEdit(this)),
      m_look(new QPushButton(tr("&Look"), this)), m_result(new QLabel(this)),
      m_warning(new MessagePanel(this)), m_others(new OtherAccounts(this)),
      m_close(addButton("leakClose", tr("Close"))), m_resultPlace(new QVBoxLayout)
{
    setObjectName(u"leakDialog"_s);
    setAccessibleName(tr("Which token is this?"));
    setHeading(tr("Which token is this?"),
               tr("Paste a log line, a header, a web address, a .env block or a curl command. It is looked "
                  "through on this computer; nothing of it is sent or kept."));
    build();
    connect(m_look, &QPushButton::clicked, this, &WhichTokenDialog::look);
    connect(m_text, &MaskedTextEdit::textChanged, this,
            [this] { m_look->setEnabled(!m_text->document()->isEmpty()); });
    connect(m_others->lookButton(), &QPushButton::clicked, this, [this] {
        // A button that is disabled hands the focus on to the next one, which rotates.
        if (m_others->lookButton()->hasFocus())
            m_look->setFocus();
        m_others->request();
    });
    connect(m_others, &OtherAccounts::othersRequested, this, &WhichTokenDialog::othersRequested);
    connect(m_others, &OtherAccounts::signInRequested, this, &WhichTokenDialog::signInRequested);
    connect(m_others, &OtherAccounts::changed, this, [this] {
        if (!m_hasLooked)
            return;
        showSummary(m_sources.signedIn());
        orderTabs();
    });
    // Not the primary button: that is *Look*.
    connect(m_close, &QPushButton::clicked, this, &WhichTokenDialog::reject);
    m_look->setEnabled(false);
    m_text->setFocus();
}

WhichTokenDialog::~WhichTokenDialog() = default;

void WhichTokenDialog::build()
{
    m_text->setObjectName(u"leakText"_s);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(tr("Text to look through"));
    m_text->setFont(fixedFont());
    m_text->setFixedHeight(shownLines * QFontMetrics(fixedFont()).lineSpacing() + 2 * metrics::groupSpacing);
    m_look->setObjectName(u"leakLook"_s);
    m_look->setAccessibleName(tr("Look"));
    setButtonKind(m_look, ButtonKind::Primary);
    m_result->setObjectName(u"leakResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    contentLayout()->addLayout(makeFieldColumn(tr("&Text to look through"), m_text, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::groupSpacing);
    row->addWidget(m_look);
    row->addWidget(m_others->lookButton());
    row->addStretch();
    contentLayout()->addLayout(row);
    contentLayout()->addWidget(m_result);
    contentLayout()->addWidget(m_warning);
    contentLayout()->addLayout(m_resultPlace);
    clearFound();
    contentLayout()->addWidget(m_others);
    contentLayout()->addStretch(1);
}

void WhichTokenDialog::look()
{
    const TextScan scan = m_text->scanAndMask();
    m_mentions = scan.mentions;
    m_hasLooked = true;
    m_asked.clear();
    clearFound();
    m_warning->setMessage(MessagePanel::Kind::Warning,
                          m_text->isMasked()
                              ? tr("The text held something that is or looks like a secret. It was not kept. "
                                   "If others may have seen it, replace the token.")
                              : QString());
    m_result->clear();
    refresh();
}

void WhichTokenDialog::refresh()
{
    if (!m_hasLooked)
        return;
    const QList<SearchedAccount> accounts = m_sources.signedIn();
    QList<Found> found;
    QSet<qsizetype> wholeMentions;
    for (const SearchedAccount &account : accounts) {
        const QList<TokenMatch> matches = matchMentions(m_mentions, account.rows);
        for (const TokenMatch &match : matches) {
            SearchedAccount itself = account;
            itself.rows = {};
            itself.words = {};
            found.append({itself, account.rows.token(match.row), match.isWhole});
            if (match.isWhole)
                wholeMentions.insert(match.mention);
        }
    }
    showFound(found);
    m_others->setOthers(m_sources.others(accounts));
    showUnread(accounts);
    showSummary(accounts);
    orderTabs();
    // Last: it may come back here.
    readRest(accounts, wholeMentions);
}

/// A token may be anywhere as long as it was not found by its whole ID.
void WhichTokenDialog::readRest(const QList<SearchedAccount> &accounts, const QSet<qsizetype> &wholeMentions)
{
    if (wholeMentions.size() == m_mentions.size())
        return;
    for (const SearchedAccount &account : accounts) {
        if (account.isComplete || m_asked.contains(account.account.id))
            continue;
        m_asked.insert(account.account.id);
        m_sources.readWholeList(account.account.id);
    }
}

/// A card that is shown keeps its place, and another token its own below: the pointer may be on its way to a
/// button. Only when a token went, the cards are made anew.
void WhichTokenDialog::showFound(QList<Found> found)
{
    const auto keyOf = [](const Found &one) { return qMakePair(one.account.account.id, one.token.id); };
    QHash<QPair<QString, QString>, qsizetype> places;
    for (const Found &shown : std::as_const(m_found))
        places.insert(keyOf(shown), places.size());
    const auto placeOf = [&](const Found &one) { return places.value(keyOf(one), m_found.size()); };
    std::stable_sort(found.begin(), found.end(), [&placeOf](const Found &left, const Found &right) {
        return placeOf(left) < placeOf(right);
    });
    const bool isEachLeft =
        found.size() >= m_found.size() &&
        std::equal(m_found.cbegin(), m_found.cend(), found.cbegin(),
                   [&keyOf](const Found &one, const Found &other) { return keyOf(one) == keyOf(other); });
    if (!isEachLeft)
        clearFound();
    const QList<Found> before = std::exchange(m_found, found);
    m_resultBox->setVisible(!found.isEmpty());
    for (qsizetype place = 0; place < std::min(found.size(), mostShown); ++place) {
        if (place >= m_cards.size() || !found.at(place).isShownAs(before.at(place)))
            showCard(place);
    }
    setButtonKind(m_look, found.size() == 1 ? ButtonKind::Normal : ButtonKind::Primary);
    if (!m_cards.isEmpty())
        m_cards.first()->setOnly(found.size() == 1);
}

/// Makes the card, or makes it anew.
void WhichTokenDialog::showCard(qsizetype place)
{
    const Found &one = m_found.at(place);
    auto *card = new FoundTokenCard(one.account, one.token, one.isWhole, m_nowUtc, m_resultBox);
    if (place < m_cards.size())
        delete m_cards.takeAt(place);
    m_cards.insert(place, card);
    static_cast<QVBoxLayout *>(m_resultBox->layout())->insertWidget(static_cast<int>(place), card);
    connect(card, &FoundTokenCard::chosen, this,
            [this, id = one.account.account.id, token = one.token](FoundTokenAction action) {
                // What is shown, this card too, stays until the choice was told.
                m_hasLooked = false;
                accept();
                Q_EMIT tokenChosen(id, token, action);
            });
}

void WhichTokenDialog::clearFound()
{
    m_found.clear();
    m_cards.clear();
    delete m_resultBox;
    m_resultBox = new QWidget(this);
    m_resultBox->hide();
    auto *layout = new QVBoxLayout(m_resultBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::groupSpacing);
    m_resultPlace->addWidget(m_resultBox);
}

/// The Tab key would reach a card or a row last, because it was made last.
void WhichTokenDialog::orderTabs()
{
    QWidget *before = m_others->lookButton();
    QList<QWidget *> parts(m_cards.cbegin(), m_cards.cend());
    parts.append(m_others);
    for (const QWidget *part : std::as_const(parts)) {
        const auto buttons = part->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            setTabOrder(std::exchange(before, button), button);
    }
    setTabOrder(before, m_close);
}

void WhichTokenDialog::showUnread(const QList<SearchedAccount> &accounts)
{
    QList<QPair<Account, QString>> unread;
    for (const SearchedAccount &account : accounts) {
        if (!account.problem.isEmpty())
            unread.append({account.account, account.problem});
    }
    m_others->setUnread(unread);
}

void WhichTokenDialog::showSummary(const QList<SearchedAccount> &accounts)
{
    QString summary = summaryOf(accounts);
    if (m_text->isCut())
        summary = tr("%1 Only the first %2 characters of the text were looked through.", "%1 is a sentence")
                      .arg(summary, QLocale().toString(MaskedTextEdit::longestText));
    if (summary == m_result->text())
        return;
    m_result->setText(summary);
    m_result->show();
    announce(this, summary);
}

/// How many places of the text name none of the tokens that were found.
qsizetype WhichTokenDialog::missing() const
{
    QSet<QString> ids;
    for (const Found &one : m_found)
        ids << one.token.id << one.token.clientId;
    return std::count_if(m_mentions.cbegin(), m_mentions.cend(), [this, &ids](const TextMention &mention) {
        const QStringList &own = mention.reference.ids;
        return std::none_of(own.cbegin(), own.cend(),
                            [&ids](const QString &id) { return ids.contains(id); }) &&
               std::none_of(m_found.cbegin(), m_found.cend(),
                            [&mention](const Found &one) { return mention.reference.mayName(one.token); });
    });
}

QString WhichTokenDialog::summaryOf(const QList<SearchedAccount> &accounts) const
{
    if (m_mentions.isEmpty())
        return tr("The text holds no ID and no pair of credentials that Tokenry knows.");
    const bool isReading = m_others->waiting() > 0 ||
                           std::any_of(accounts.cbegin(), accounts.cend(),
                                       [](const SearchedAccount &account) { return account.isReading; });
    const bool isComplete = std::all_of(accounts.cbegin(), accounts.cend(),
                                        [](const SearchedAccount &account) { return account.isComplete; });
    QStringList sentences;
    if (const int found = static_cast<int>(m_found.size()); found > 0) {
        sentences.append(found > mostShown
                             ? tr("%n tokens found. The first %1 are shown.", nullptr, found).arg(mostShown)
                             : tr("%n tokens found.", nullptr, found));
        // Another token may have the shortened ID, too.
        const bool isEachWhole =
            std::all_of(m_found.cbegin(), m_found.cend(), [](const Found &one) { return one.isWhole; });
        const int others = static_cast<int>(missing());
        if (others == 0 && isEachWhole)
            return sentences.first();
        if (others > 0)
            sentences.append(tr("%n other IDs of the text were not found.", nullptr, others));
    } else if (isReading) {
        return tr("No token found so far. Lists are being read…");
    } else if (accounts.isEmpty()) {
        return tr("No account is signed in, so there is no list to look in.");
    } else {
        int rows = 0;
        for (const SearchedAccount &account : accounts)
            rows += account.rows.size();
        sentences.append(tr("No token found among %n tokens.", nullptr, rows));
        if (isComplete)
            sentences.append(
                tr("%n accounts were read in full.", nullptr, static_cast<int>(accounts.size())));
    }
    if (isReading)
        sentences.append(tr("Lists are being read…"));
    else if (!isComplete)
        sentences.append(tr("Not every list was read to its end."));
    if (const int left = m_others->left(); left > 0)
        sentences.append(tr("%n accounts were not looked through.", nullptr, left));
    return sentences.join(u' ');
}

void WhichTokenDialog::showSignInProblem(const QString &accountId, const QString &problem)
{
    m_others->showProblem(accountId, problem);
}

void WhichTokenDialog::forget()
{
    // The mentions of masked places stay in the field.
    static_cast<void>(m_text->scanAndMask());
    m_hasLooked = false;
    m_mentions.clear();
    m_asked.clear();
    clearFound();
    m_result->clear();
    m_result->hide();
    m_others->stop();
}

} // namespace tokenry
