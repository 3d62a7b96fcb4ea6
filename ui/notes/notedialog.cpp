// SPDX-License-Identifier: Apache-2.0
#include "ui/notes/notedialog.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <utility>

#include "app/core/sentencetext.h"
#include "app/domain/tokentext.h"
#include "ui/controls/messagepanel.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
constexpr int daysToReview = 90;

} // namespace

NoteDialog::NoteDialog(const Token &token, const TokenNote &note, Keep keep, QWidget *parent)
    : BaseDialog(parent), m_keep(std::move(keep))
{
    setObjectName(u"noteDialog"_s);
    setAccessibleName(tr("Note about a token"));
    setHeading(tr("Note about “%1”").arg(displaySafeInSentence(nameText(token), longestName)),
               tr("It is kept on this computer and never sent."));
    build(note);
    m_owner->setFocus();
}

QLineEdit *NoteDialog::addField(const char *objectName, const QString &label, const QString &name,
                                const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(name);
    field->setMaxLength(static_cast<int>(longestNoteText));
    contentLayout()->addLayout(makeFieldColumn(label, field, this));
    return field;
}

void NoteDialog::build(const TokenNote &note)
{
    m_owner = addField("noteOwner", tr("&Owner"), tr("Owner"), note.owner);
    m_purpose = addField("notePurpose", tr("&Purpose"), tr("Purpose"), note.purpose);
    m_deployed = addField("noteDeployed", tr("Where &deployed"), tr("Where deployed"), note.deployed);
    m_hasReview = new QCheckBox(tr("&Review by"), this);
    m_hasReview->setObjectName(u"noteHasReview"_s);
    m_reviewBy = new QDateEdit(this);
    m_reviewBy->setObjectName(u"noteReviewBy"_s);
    m_reviewBy->setAccessibleName(tr("Review by"));
    m_reviewBy->setCalendarPopup(true);
    // Red means production or destruction here, not the weekend.
    for (const Qt::DayOfWeek weekday : {Qt::Saturday, Qt::Sunday})
        m_reviewBy->calendarWidget()->setWeekdayTextFormat(weekday, {});
    m_reviewBy->setDate(note.reviewBy.isValid() ? note.reviewBy : QDate::currentDate().addDays(daysToReview));
    m_hasReview->setChecked(note.reviewBy.isValid());
    m_reviewBy->setEnabled(note.reviewBy.isValid());
    connect(m_hasReview, &QCheckBox::toggled, m_reviewBy, &QWidget::setEnabled);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hasReview);
    row->addWidget(m_reviewBy);
    row->addStretch();
    contentLayout()->addLayout(row);
    m_message = new MessagePanel(this);
    m_message->label()->setObjectName(u"noteMessage"_s);
    m_message->actionButton()->setObjectName(u"noteKeepAnyway"_s);
    connect(m_message, &MessagePanel::actionTriggered, this, &NoteDialog::keep);
    contentLayout()->addWidget(m_message);
    contentLayout()->addStretch(1);
    auto *cancel = addButton("noteCancel", tr("Cancel"));
    auto *saveButton = addButton("noteSave", tr("Save note"), ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &NoteDialog::reject);
    connect(saveButton, &QPushButton::clicked, this, &NoteDialog::save);
}

TokenNote NoteDialog::note() const
{
    return TokenNote{.owner = m_owner->text(),
                     .purpose = m_purpose->text(),
                     .deployed = m_deployed->text(),
                     .reviewBy = m_hasReview->isChecked() ? m_reviewBy->date() : QDate()}
        .tidied();
}

void NoteDialog::save()
{
    if (!note().holdsSecretByLooks()) {
        keep();
        return;
    }
    m_message->setAction(tr("Keep it anyway"));
    m_message->setMessage(MessagePanel::Kind::Warning,
                          tr("A text looks like a secret. Notes are kept in a file without encryption, so a "
                             "secret does not belong there. IDs do no harm."));
}

void NoteDialog::keep()
{
    const QString refusal = m_keep(note());
    if (refusal.isEmpty()) {
        accept();
        return;
    }
    m_message->setAction({});
    m_message->setMessage(MessagePanel::Kind::Error, refusal);
}

} // namespace tokenry
