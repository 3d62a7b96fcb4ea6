// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/pasteline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "app/core/wipedtext.h"
#include "app/credentials/pasteinspection.h"
#include "ui/controls/fieldhint.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

PasteLine::PasteLine(QWidget *parent)
    : QWidget(parent), m_button(new QPushButton(tr("Or paste a .env block, a curl command or JSON"), this)),
      m_hint(new FieldHint(m_button, this))
{
    m_button->setObjectName(u"accountPaste"_s);
    setButtonKind(m_button, ButtonKind::Link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_hint);
    connect(m_button, &QPushButton::clicked, this, &PasteLine::paste);
}

FoundCredentials PasteLine::takeFound()
{
    return std::exchange(m_found, FoundCredentials());
}

void PasteLine::paste()
{
    const WipedText text(QGuiApplication::clipboard()->text());
    std::optional<PasteFinding> finding = inspectPasted(CredentialField::Other, text.text());
    const bool isKnown = finding && (finding->fix || finding->kind != PasteKind::SecretByLooks);
    if (!isKnown) {
        m_hint->setHint(FieldHint::Kind::Warning,
                        tr("The clipboard holds no credentials in a form that is known."));
        return;
    }
    // A missing part, or a line that was not understood, is a warning.
    const bool isComplete = finding->fix && finding->fix->hasPair() && finding->fix->unreadLines.isEmpty();
    m_hint->setHint(isComplete ? FieldHint::Kind::Note : FieldHint::Kind::Warning, finding->words);
    if (!finding->fix)
        return;
    m_found = std::move(*finding->fix);
    Q_EMIT found();
}

} // namespace tokenry
