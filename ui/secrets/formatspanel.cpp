// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/formatspanel.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>
#include <variant>

#include "app/core/displaytext.h"
#include "ui/controls/messagepanel.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 5;
constexpr qsizetype longestLine = 4096;

/// Each line display-safe, because the token's name comes from the service.
QString safeLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = displaySafe(line, longestLine);
    return lines.join(u'\n').trimmed();
}

} // namespace

FormatsPanel::FormatsPanel(Credential credential, const Secret &secret, QWidget *parent)
    : QWidget(parent), m_credential(std::move(credential)), m_secret(secret), m_tabs(new QTabBar(this)),
      m_text(new QPlainTextEdit(this)), m_refusal(new MessagePanel(this)),
      m_copy(new QPushButton(tr("Copy"), this)), m_save(new QPushButton(tr("Save as…"), this)),
      m_names(new QComboBox(this))
{
    m_tabs->setObjectName(u"secretFormats"_s);
    m_tabs->setAccessibleName(tr("Formats"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    const std::pair<CredentialFormat, QString> tabs[] = {
        {CredentialFormat::DotEnv, tr(".env")},
        {CredentialFormat::Json, tr("JSON")},
        {CredentialFormat::CurlConfig, tr("curl")},
        {CredentialFormat::KubernetesSecret, tr("Kubernetes")},
        {CredentialFormat::CredentialsFile, tr("Command line")},
    };
    for (const auto &[tabFormat, label] : tabs)
        m_tabs->setTabData(m_tabs->addTab(label), static_cast<int>(tabFormat));
    m_text->setObjectName(u"formatText"_s);
    m_text->setAccessibleName(tr("Text to copy or save, its secret hidden"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_text->setFixedHeight(shownLines * QFontMetrics(fixedFont()).lineSpacing() + 2 * metrics::groupSpacing);
    m_refusal->label()->setObjectName(u"formatRefusal"_s);
    m_copy->setObjectName(u"formatCopy"_s);
    m_copy->setAccessibleName(tr("Copy"));
    m_save->setObjectName(u"secretSaveAs"_s);
    m_save->setAccessibleName(tr("Save as…"));
    m_names->setObjectName(u"formatNames"_s);
    m_names->addItem(u"GRID_CLIENT_…"_s, static_cast<int>(VariableNames::Sdk));
    m_names->addItem(u"GRID_API_…"_s, static_cast<int>(VariableNames::CommandLine));
    m_names->setItemData(0, tr("The names that the service's libraries and its documentation use."),
                         Qt::ToolTipRole);
    m_names->setItemData(1,
                         tr("The names that the service's command line uses. GRID_API_TOKEN_ID holds the "
                            "client ID, not the token ID."),
                         Qt::ToolTipRole);
    buildLayout();
    connect(m_tabs, &QTabBar::currentChanged, this, &FormatsPanel::showFormat);
    connect(m_names, &QComboBox::currentIndexChanged, this, &FormatsPanel::showFormat);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(format(), names()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(format(), names()); });
    showFormat();
}

void FormatsPanel::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addWidget(m_text);
    layout->addWidget(m_refusal);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(makeFieldLabel(tr("Names of the variables"), m_names, this));
    buttons->addWidget(m_names);
    layout->addLayout(buttons);
}

CredentialFormat FormatsPanel::format() const
{
    return static_cast<CredentialFormat>(m_tabs->tabData(m_tabs->currentIndex()).toInt());
}

VariableNames FormatsPanel::names() const
{
    return static_cast<VariableNames>(m_names->currentData().toInt());
}

void FormatsPanel::showFormat()
{
    m_credential.variableNames = names();
    m_names->setEnabled(format() == CredentialFormat::DotEnv ||
                        format() == CredentialFormat::KubernetesSecret);
    const QString text = maskedCredential(format(), m_credential, m_secret);
    QString refusal;
    if (text.isEmpty()) {
        const auto formatted = formatCredential(format(), m_credential, m_secret);
        if (const auto *refused = std::get_if<FormatRefusal>(&formatted))
            refusal = refused->reason;
    }
    m_text->setPlainText(safeLines(text));
    m_text->setVisible(!text.isEmpty());
    m_refusal->setMessage(MessagePanel::Kind::Warning, refusal);
    m_copy->setEnabled(!text.isEmpty());
    m_save->setEnabled(!text.isEmpty());
}

} // namespace tokenry
