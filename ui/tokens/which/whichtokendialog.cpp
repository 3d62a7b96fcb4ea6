// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/which/whichtokendialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "app/domain/permissions.h"
#include "app/domain/timetext.h"
#include "app/tokens/find/textscan.h"
#include "app/tokens/find/tokenmatch.h"
#include "ui/controls/accountband.h"
#include "ui/controls/announcer.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/tokensummary.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"
#include "ui/tokens/which/maskedtextedit.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 5;
constexpr qsizetype mostShown = 50;

} // namespace

WhichTokenDialog::WhichTokenDialog(QList<AccountRows> accounts, const QDateTime &nowUtc, QWidget *parent)
    : BaseDialog(parent), m_accounts(std::move(accounts)), m_nowUtc(nowUtc), m_text(new MaskedTextEdit(this)),
      m_look(new QPushButton(tr("&Look"), this)), m_result(new QLabel(this)),
      m_warning(new MessagePanel(this)), m_resultPlace(new QVBoxLayout)
{
    setObjectName(u"leakDialog"_s);
    setAccessibleName(tr("Which token is this?"));
    setHeading(tr("Which token is this?"),
               tr("Paste a log line, a header, a web address, a .env block or a curl command. It is looked "
                  "through on this computer; nothing is sent or kept."));
    build();
    connect(m_look, &QPushButton::clicked, this, &WhichTokenDialog::look);
    connect(m_text, &MaskedTextEdit::textChanged, this,
            [this] { m_look->setEnabled(!m_text->document()->isEmpty()); });
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
    contentLayout()->addLayout(makeFieldColumn(tr("&Text to look through"), m_text, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::groupSpacing);
    row->addWidget(m_look);
    row->addWidget(m_result, 1);
    contentLayout()->addLayout(row);
    contentLayout()->addWidget(m_warning);
    contentLayout()->addLayout(m_resultPlace);
    contentLayout()->addStretch(1);
    // Not the primary button: that is *Look*.
    connect(addButton("leakClose", tr("Close")), &QPushButton::clicked, this, &WhichTokenDialog::reject);
}

void WhichTokenDialog::clearResults()
{
    delete std::exchange(m_resultBox, nullptr);
    m_resultBox = new QWidget(this);
    auto *layout = new QVBoxLayout(m_resultBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::groupSpacing);
    m_resultPlace->addWidget(m_resultBox);
}

void WhichTokenDialog::look()
{
    clearResults();
    const TextScan scan = m_text->scanAndMask();
    m_warning->setMessage(MessagePanel::Kind::Warning,
                          m_text->isMasked()
                              ? tr("The text held something that is or looks like a secret. It was not kept. "
                                   "If others may have seen it, replace the token.")
                              : QString());
    qsizetype found = 0;
    for (const AccountRows &account : m_accounts) {
        const QList<TokenMatch> matches = matchMentions(scan.mentions, account.rows);
        for (const TokenMatch &match : matches) {
            if (found++ < mostShown)
                addResult(account, account.rows.token(match.row), match.isWhole);
        }
    }
    const QString summary = summaryOf(found, scan.mentions.size());
    m_result->setText(m_text->isCut() ? tr("%1 Only the first %2 characters of the text were looked through.",
                                           "%1 is a sentence")
                                            .arg(summary, QLocale().toString(MaskedTextEdit::longestText))
                                      : summary);
    announce(this, m_result->text());
}

QString WhichTokenDialog::summaryOf(qsizetype found, qsizetype mentioned) const
{
    if (m_accounts.isEmpty())
        return tr("No account is signed in, so there is no list to look in.");
    if (mentioned == 0)
        return tr("The text holds no ID and no pair of credentials that Tokenry knows.");
    const int accounts = static_cast<int>(m_accounts.size());
    if (found > mostShown)
        return tr("%n tokens found. The first %1 are shown.", nullptr, static_cast<int>(found))
            .arg(mostShown);
    if (found > 0)
        return tr("%n tokens found.", nullptr, static_cast<int>(found));
    bool isComplete = true;
    int rows = 0;
    for (const AccountRows &account : m_accounts) {
        isComplete = isComplete && account.isComplete;
        rows += account.rows.size();
    }
    const QString lookedAt = tr("No token found among %n tokens", nullptr, rows);
    return isComplete ? tr("%1 of %2 accounts, read in full.", "%1 is the start of the sentence")
                            .arg(lookedAt, QString::number(accounts))
                      : tr("%1 of %2 accounts. Not every list was read to its end.",
                           "%1 is the start of the sentence")
                            .arg(lookedAt, QString::number(accounts));
}

void WhichTokenDialog::addResult(const AccountRows &account, const Token &token, bool isWhole)
{
    auto *layout = static_cast<QVBoxLayout *>(m_resultBox->layout());
    layout->addWidget(new AccountBand(account.account, m_resultBox));
    const QString created =
        tr("created %1", "%1 is a time such as 3 days ago").arg(relativeTime(token.createdAt, m_nowUtc));
    const bool isOwn = token.clientId == account.account.clientId && !token.clientId.isEmpty();
    layout->addWidget(new TokenSummary(token, created, isOwn, m_resultBox));
    layout->addWidget(makeMutedLabel(permissionSummary(token.permissions), m_resultBox));
    if (!isWhole)
        layout->addWidget(makeMutedLabel(
            tr("Only a shortened ID stands in the text, which several tokens may have."), m_resultBox));
    auto *row = new QHBoxLayout;
    auto *show = new QPushButton(tr("Show in list"), m_resultBox);
    show->setObjectName(u"leakShow"_s);
    connect(show, &QPushButton::clicked, this, [this, id = account.account.id, token] {
        accept();
        Q_EMIT showRequested(id, token);
    });
    row->addWidget(show);
    row->addStretch();
    layout->addLayout(row);
}

} // namespace tokenry
