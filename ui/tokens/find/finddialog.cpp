// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/find/finddialog.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"
#include "app/errors/errortext.h"
#include "app/tokens/find/tokenreference.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/messagepanel.h"
#include "ui/controls/tokensummary.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

ElidedLabel *makeIdLabel(const QString &id, const QString &objectName, QWidget *parent)
{
    auto *label = new ElidedLabel(parent, Qt::ElideMiddle);
    label->setObjectName(objectName);
    label->setFont(fixedFont());
    label->setText(wholeIdText(id));
    return label;
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

FindDialog::FindDialog(QWidget *parent)
    : BaseDialog(parent), m_field(new QLineEdit(this)), m_message(new MessagePanel(this)),
      m_resultPlace(new QVBoxLayout), m_close(new QPushButton(tr("Close"), this)),
      m_stop(new QPushButton(tr("Stop"), this)), m_find(new QPushButton(tr("Find"), this)),
      m_show(new QPushButton(tr("Show in window"), this))
{
    setObjectName(u"findDialog"_s);
    setAccessibleName(tr("Find by ID"));
    setHeading(tr("Find a token by its ID"),
               tr("Enter a token ID or a client ID, or text that holds one, such as a web address. For a "
                  "client ID or a shortened ID, the whole list may have to be read."));
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        clearResult();
        m_message->setMessage(MessagePanel::Kind::Neutral, {});
        updateButtons();
    });
    connect(m_close, &QPushButton::clicked, this, &FindDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, &FindDialog::stop);
    connect(m_find, &QPushButton::clicked, this, &FindDialog::find);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (!m_found)
            return;
        const Token token = *m_found;
        accept();
        Q_EMIT showRequested(token);
    });
    updateButtons();
    m_field->setFocus();
}

void FindDialog::build()
{
    m_field->setObjectName(u"findField"_s);
    m_field->setAccessibleName(tr("Token ID or client ID"));
    m_field->setFont(fixedFont());
    m_field->setClearButtonEnabled(true);
    auto *field = new QVBoxLayout;
    field->setSpacing(metrics::labelSpacing);
    field->addWidget(makeFieldLabel(tr("Token ID or client ID"), m_field, this));
    field->addWidget(m_field);
    m_message->label()->setObjectName(u"findMessage"_s);
    contentLayout()->addLayout(field);
    contentLayout()->addLayout(m_resultPlace);
    contentLayout()->addWidget(m_message);
    contentLayout()->addStretch(1);

    m_close->setObjectName(u"findClose"_s);
    m_stop->setObjectName(u"findStop"_s);
    m_find->setObjectName(u"findSubmit"_s);
    m_show->setObjectName(u"findShow"_s);
    setButtonKind(m_find, ButtonKind::Primary);
    setButtonKind(m_show, ButtonKind::Primary);
    for (QPushButton *button : {m_close, m_stop, m_find, m_show})
        footerTrailing()->addWidget(button);
}

void FindDialog::find()
{
    const QString id = cleanReference(m_field->text());
    if (id.isEmpty() || m_isSearching)
        return;
    // The field shows the text that is searched for, so that "not found" is about the visible text.
    m_field->setText(id);
    clearResult();
    Q_EMIT findRequested(id);
}

void FindDialog::findText(const QString &text)
{
    if (text.isEmpty() || m_isSearching)
        return;
    m_field->setText(text);
    find();
}

void FindDialog::stop()
{
    if (!m_isSearching)
        return;
    setSearching(false);
    m_message->setMessage(
        MessagePanel::Kind::Info,
        m_rowsRead == 0
            ? tr("Stopped before anything was read.")
            : tr("Stopped. Tokens read: %1. The token may be among the others.").arg(number(m_rowsRead)));
    m_field->setFocus();
    Q_EMIT stopRequested();
}

void FindDialog::showSearching()
{
    m_rowsRead = 0;
    setSearching(true);
    m_message->setMessage(MessagePanel::Kind::Info, tr("Asking the service for this ID…"));
    m_stop->setFocus();
}

void FindDialog::showProgress(qint64 rowsRead, std::optional<qint64> totalCount)
{
    if (!m_isSearching)
        return;
    m_rowsRead = rowsRead;
    m_message->setMessage(
        MessagePanel::Kind::Info,
        totalCount
            ? tr("No token ID is like this. Looking for a client ID: read %1 of %2 tokens.")
                  .arg(number(rowsRead), number(*totalCount))
            : tr("No token ID is like this. Looking for a client ID: read %1 tokens.").arg(number(rowsRead)));
}

void FindDialog::showFound(const Token &token)
{
    setSearching(false);
    m_message->setMessage(MessagePanel::Kind::Neutral, {});
    showResult(token);
    updateButtons();
    m_show->setFocus();
}

void FindDialog::showResult(const Token &token)
{
    clearResult();
    m_found = token;
    auto *frame = new QFrame(this);
    frame->setObjectName(u"findResult"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(metrics::groupSpacing, metrics::groupSpacing, metrics::groupSpacing,
                               metrics::groupSpacing);
    column->setSpacing(8);
    column->addWidget(
        new TokenSummary(token, tr("created %1").arg(localTime(token.createdAt)), false, frame));
    auto *ids = new QFormLayout;
    ids->setVerticalSpacing(metrics::labelSpacing);
    ids->setHorizontalSpacing(metrics::groupSpacing);
    ids->addRow(makeMutedLabel(tr("Client ID"), frame),
                makeIdLabel(token.clientId, u"findClientId"_s, frame));
    ids->addRow(makeMutedLabel(tr("Token ID"), frame), makeIdLabel(token.id, u"findTokenId"_s, frame));
    column->addLayout(ids);
    m_resultPlace->addWidget(frame);
    m_result = frame;
}

void FindDialog::showNotFound(bool complete, qint64 rowsRead)
{
    setSearching(false);
    if (complete) {
        m_message->setMessage(
            MessagePanel::Kind::Info,
            tr("No token has this ID. The whole list was read: %1 tokens.").arg(number(rowsRead)));
    } else {
        m_message->setMessage(MessagePanel::Kind::Warning,
                              tr("Not found so far, but the service did not give the whole list. Tokens "
                                 "read: %1. The token may "
                                 "be among the others.")
                                  .arg(number(rowsRead)));
    }
    m_field->setFocus();
    m_field->selectAll();
}

void FindDialog::showSeveral()
{
    setSearching(false);
    m_message->setMessage(
        MessagePanel::Kind::Warning,
        tr("More than one token has an ID that is shortened like this. Enter the whole ID."));
    m_field->setFocus();
    m_field->selectAll();
}

void FindDialog::showError(const ApiError &error)
{
    setSearching(false);
    const ErrorText text = describe(error, Operation::Find);
    m_message->setMessage(MessagePanel::Kind::Error, text.message);
    m_message->setDetails(text.details);
    m_field->setFocus();
}

void FindDialog::clearResult()
{
    m_found.reset();
    m_message->setDetails({});
    delete m_result;
    m_result = nullptr;
}

void FindDialog::setSearching(bool searching)
{
    m_isSearching = searching;
    m_field->setReadOnly(searching);
    updateButtons();
}

void FindDialog::updateButtons()
{
    m_stop->setVisible(m_isSearching);
    m_show->setVisible(m_found.has_value());
    m_find->setVisible(!m_isSearching && !m_found);
    m_find->setEnabled(!cleanReference(m_field->text()).isEmpty());
    (m_found ? m_show : m_find)->setDefault(true);
}

void FindDialog::reject()
{
    if (m_isSearching)
        Q_EMIT stopRequested();
    BaseDialog::reject();
}

} // namespace tokenry
