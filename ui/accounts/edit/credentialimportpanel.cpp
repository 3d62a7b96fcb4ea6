// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/credentialimportpanel.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "ui/controls/fieldhint.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

CredentialImportPanel::CredentialImportPanel(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    m_layout->setContentsMargins(12, 10, 12, 12);
    m_layout->setSpacing(8);
    hide();
}

void CredentialImportPanel::setFindings(GridCliFindings findings)
{
    m_findings = std::move(findings);
    if (!m_findings.candidates.empty()) {
        auto *label = new QLabel(tr("This computer holds credentials for the service's command line."), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_layout->addWidget(label);
    }
    for (std::size_t index = 0; index < m_findings.candidates.size(); ++index)
        addCandidate(index);
    for (const QString &refusal : std::as_const(m_findings.refusals))
        addWords(refusal, false);
    setVisible(m_layout->count() > 0);
}

void CredentialImportPanel::addCandidate(std::size_t index)
{
    const GridCliCandidate &candidate = m_findings.candidates.at(index);
    const bool isFile = candidate.source == GridCliSource::CredentialsFile;
    auto *button =
        new QPushButton(isFile ? tr("Use ~/.grid-credentials") : tr("Use the GRID_* variables"), this);
    button->setObjectName(isFile ? u"accountTakeFile"_s : u"accountTakeVariables"_s);
    m_layout->addWidget(button, 0, Qt::AlignLeading);
    if (!candidate.caution.isEmpty()) {
        addWords(candidate.caution, true);
        button->setAccessibleDescription(candidate.caution);
    }
    connect(button, &QPushButton::clicked, this, [this, index] {
        m_chosen = std::move(m_findings.candidates.at(index).credentials);
        m_findings.candidates.clear();
        hide();
        Q_EMIT chosen();
    });
}

void CredentialImportPanel::addWords(const QString &words, bool isWarning)
{
    auto *hint = new FieldHint(nullptr, this);
    hint->setHint(isWarning ? FieldHint::Kind::Warning : FieldHint::Kind::Note, words);
    m_layout->addWidget(hint);
}

void CredentialImportPanel::forget()
{
    m_findings = {};
    m_chosen = {};
    hide();
}

FoundCredentials CredentialImportPanel::takeChosen()
{
    return std::exchange(m_chosen, FoundCredentials());
}

void CredentialImportPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painting::drawBox(painter, rect(), themeColor(ColorRole::SurfaceSunken, palette()), {});
}

} // namespace tokenry
