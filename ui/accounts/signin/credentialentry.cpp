// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/signin/credentialentry.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <optional>
#include <utility>

#include "app/core/displaytext.h"
#include "app/core/wipedtext.h"
#include "ui/accounts/signin/pastehint.h"
#include "ui/secrets/accessibilityredaction.h"
#include "ui/secrets/wipededit.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSuggestion = 120;

/// The text from `start` to the cursor, if the rest is what it was before; nothing if no text of before is
/// left.
std::optional<WipedText> insertedInto(QStringView before, QStringView text, qsizetype start, qsizetype cursor)
{
    const QStringView after = text.sliced(cursor);
    const bool isRestKept = start < cursor && start + after.size() <= before.size() &&
                            text.first(start) == before.first(start) && before.endsWith(after);
    if (!isRestKept || (start == 0 && after.isEmpty()))
        return std::nullopt;
    return WipedText(text.sliced(start, cursor - start).toString());
}

} // namespace

CredentialEntry::CredentialEntry(CredentialField field, const QString &label, QWidget *input, QLineEdit *edit,
                                 QWidget *parent)
    : QWidget(parent), m_field(field), m_edit(edit), m_blockAction(tr("Fill in the fields"))
{
    redactSecretsForAccessibility();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(makeFieldLabel(label, input, this));
    column->addWidget(input);
    m_hint = new PasteHint(input, this);
    column->addWidget(m_hint);
    setFocusProxy(input);
    connect(m_edit, &QLineEdit::textChanged, this, &CredentialEntry::inspect);
    // Both come after `textChanged()`: there, the place is still the one where the text was put in.
    connect(m_edit, &QLineEdit::selectionChanged, this, &CredentialEntry::notePlace);
    connect(m_edit, &QLineEdit::cursorPositionChanged, this, &CredentialEntry::notePlace);
    connect(m_hint, &PasteHint::fixRequested, this, &CredentialEntry::fixRequested);
}

QString CredentialEntry::text() const
{
    return m_edit->text();
}

void CredentialEntry::setVerdict(Verdict verdict)
{
    m_verdict = std::move(verdict);
    refresh();
}

bool CredentialEntry::isUsable() const
{
    return !m_edit->text().isEmpty() && m_verdict.refusal.isEmpty() && (m_isTakenOut || !holdsBlock());
}

PasteFinding *CredentialEntry::finding()
{
    if (m_finding)
        return &*m_finding;
    return m_verdict.finding ? &*m_verdict.finding : nullptr;
}

std::optional<CredentialEntry::Fix> CredentialEntry::takeFix()
{
    if (PasteFinding *found = finding()) {
        if (!found->fix)
            return std::nullopt;
        Fix fix{.credentials = std::move(*found->fix)};
        const FoundCredentials &credentials = fix.credentials;
        fix.isUsedUp =
            isWholeBlock(found->kind) &&
            (credentials.hasPair() || (credentials.unreadLines.isEmpty() && !credentials.hasPlaceholder));
        found->fix.reset();
        return fix;
    }
    if (m_verdict.suggestion.isEmpty())
        return std::nullopt;
    return Fix{.credentials = {.baseUrl = m_verdict.suggestion}};
}

void CredentialEntry::removeBlock()
{
    const QString before = m_isInserted ? m_before : QString();
    takeText(*m_edit);
    m_edit->setText(before);
    forget();
}

void CredentialEntry::forget()
{
    m_finding.reset();
    m_isTakenOut = false;
    m_verdict.finding.reset();
    refresh();
}

bool CredentialEntry::judgeSecret(const QString &clientId)
{
    // A view: a trimmed text would be a copy that nobody wipes.
    const QString text = m_edit->text();
    const QStringView entered = QStringView(text).trimmed();
    Verdict verdict;
    if (!clientId.isEmpty() && entered == clientId)
        verdict.refusal = tr("This is the client ID. The secret that belongs to it is another text.");
    setVerdict(std::move(verdict));
    return isUsable() && !entered.isEmpty();
}

void CredentialEntry::fixSecret(const QString &clientId)
{
    const std::optional<Fix> found = takeFix();
    if (!found)
        return;
    const WipedText secret(QString::fromUtf8(found->credentials.secret.bytes()));
    const bool isOfAnother =
        !found->credentials.clientId.isEmpty() && found->credentials.clientId != clientId;
    takeText(*m_edit);
    if (isOfAnother || secret.text().isEmpty())
        setVerdict({.refusal = tr("The pasted text contains no secret for this client ID.")});
    else
        m_edit->setText(secret.text());
    setFocus();
}

Secret CredentialEntry::takeSecret()
{
    const WipedText typed = takeText(*m_edit);
    return secretOf(QStringView(typed.text()).trimmed());
}

void CredentialEntry::inspect()
{
    if (m_isTakingOut)
        return;
    m_isTakenOut = false;
    m_isInserted = false;
    m_finding = inspectPasted(m_field, m_edit->text());
    inspectInserted();
    hideSecret();
    if (!holdsBlock() && m_field != CredentialField::Secret)
        m_before = m_edit->text();
    Q_EMIT changed();
}

void CredentialEntry::notePlace()
{
    // A block in the field stays one while more is typed at its end.
    if (!holdsBlock() || m_isTakenOut)
        m_place = m_edit->hasSelectedText() ? m_edit->selectionStart() : m_edit->cursorPosition();
}

/// A block that is pasted beside other text is read by itself: its first line would not be understood.
void CredentialEntry::inspectInserted()
{
    if (m_before.isEmpty())
        return;
    const std::optional<WipedText> inserted =
        insertedInto(m_before, m_edit->text(), m_place, m_edit->cursorPosition());
    if (!inserted)
        return;
    std::optional<PasteFinding> finding = inspectPasted(m_field, inserted->text());
    m_isInserted = finding && isWholeBlock(finding->kind);
    if (m_isInserted)
        m_finding = std::move(finding);
}

void CredentialEntry::takeOut()
{
    const QScopedValueRollback taking(m_isTakingOut, true);
    m_isTakenOut = true;
    takeText(*m_edit);
    if (m_isInserted)
        m_edit->setText(m_before);
}

void CredentialEntry::hideSecret()
{
    const bool isHidden = m_finding && mayHoldSecret(*m_finding);
    switch (m_field) {
    case CredentialField::Secret:
        break;
    case CredentialField::ClientId:
    case CredentialField::Other:
        m_edit->setEchoMode(isHidden ? QLineEdit::Password : QLineEdit::Normal);
        break;
    case CredentialField::BaseUrl:
        if (isHidden) {
            // A box tells assistive technology its text even while that is masked.
            takeOut();
            m_finding->words = u"%1 %2"_s.arg(m_finding->words, tr("The text was not put into this field."));
        }
        break;
    }
}

void CredentialEntry::refresh()
{
    if (const PasteFinding *found = finding())
        m_hint->setHint(FieldHint::Kind::Warning, found->words,
                        found->fix ? actionFor(found->kind) : QString());
    else if (!m_verdict.refusal.isEmpty())
        showRefusal();
    else
        m_hint->setHint(FieldHint::Kind::Note, m_verdict.note);
}

QString CredentialEntry::actionFor(PasteKind kind) const
{
    switch (kind) {
    case PasteKind::SurroundingSpace:
    case PasteKind::Quotes:
    case PasteKind::InvisibleCharacters:
    case PasteKind::LineEnds:
        return tr("Remove what does not belong");
    case PasteKind::SwappedFields:
        return tr("Swap the two");
    case PasteKind::AddressTail:
        return tr("Take the end off");
    case PasteKind::TokenId:
    case PasteKind::Placeholder:
        return {};
    case PasteKind::AuthorizationHeader:
    case PasteKind::DotEnv:
    case PasteKind::Settings:
    case PasteKind::CredentialsJson:
    case PasteKind::CurlCommand:
    case PasteKind::Pair:
        return m_blockAction;
    case PasteKind::SecretByLooks:
        return tr("Use it as the client secret");
    }
    return {};
}

void CredentialEntry::showRefusal()
{
    if (m_verdict.suggestion.isEmpty()) {
        m_hint->setHint(FieldHint::Kind::Error, m_verdict.refusal);
        return;
    }
    m_hint->setHint(FieldHint::Kind::Error,
                    tr("%1 Perhaps “%2” is meant.")
                        .arg(m_verdict.refusal, displaySafe(m_verdict.suggestion, longestSuggestion)),
                    tr("Use that address"));
}

} // namespace tokenry
