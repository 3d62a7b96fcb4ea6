// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/cafilepicker.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/accounts/signin/credentialentry.h"
#include "ui/dialogs/filechooser.h"

namespace tokenry {
using namespace Qt::StringLiterals;

CaFilePicker::CaFilePicker(QWidget *parent)
    : QWidget(parent), m_isWanted(new QCheckBox(tr("Trust a certificate authority of your own"), this)),
      m_row(new QWidget(this)), m_path(new QLineEdit(m_row)), m_entry(nullptr)
{
    m_isWanted->setObjectName(u"accountTrust"_s);
    build();
    connect(m_isWanted, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_row->setVisible(isWanted);
        if (isWanted)
            m_path->setFocus();
        judge();
    });
    connect(m_entry, &CredentialEntry::changed, this, &CaFilePicker::judge);
}

void CaFilePicker::build()
{
    m_path->setObjectName(u"accountCaFile"_s);
    m_path->setAccessibleName(tr("CA file"));
    m_path->setPlaceholderText(tr("A file with certificates (PEM)"));
    auto *choose = new QPushButton(tr("Browse…"), m_row);
    choose->setObjectName(u"accountCaBrowse"_s);
    choose->setAccessibleName(tr("Browse for a CA file"));
    auto *input = new QWidget(m_row);
    input->setObjectName(u"accountCa"_s);
    input->setFocusProxy(m_path);
    auto *line = new QHBoxLayout(input);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    m_entry = new CredentialEntry(CredentialField::Other,
                                  tr("CA file, for this account beside the system's own authorities"), input,
                                  m_path, m_row);
    auto *column = new QVBoxLayout(m_row);
    column->setContentsMargins({});
    column->addWidget(m_entry);
    m_row->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_isWanted, 0, Qt::AlignLeading);
    layout->addWidget(m_row);
    connect(choose, &QPushButton::clicked, this, &CaFilePicker::browse);
}

QString CaFilePicker::caFile() const
{
    return m_isWanted->isChecked() && !m_entry->holdsBlock() ? m_path->text().trimmed() : QString();
}

void CaFilePicker::setCaFile(const QString &path)
{
    m_path->setText(path);
    m_isWanted->setChecked(!path.isEmpty());
}

QString CaFilePicker::refusal() const
{
    const QString path = caFile();
    if (path.isEmpty())
        return m_isWanted->isChecked() ? tr("Choose the file.") : QString();
    const QFileInfo file(path);
    if (!file.isAbsolute())
        return tr("Give the whole path, from the first / on.");
    if (!file.exists())
        return tr("There is no such file.");
    if (!file.isFile() || !file.isReadable())
        return tr("This is not a file that can be read.");
    return {};
}

bool CaFilePicker::isUsable() const
{
    return refusal().isEmpty();
}

void CaFilePicker::browse()
{
    chooseFile({.kind = FileChoice::Kind::Open,
                .objectName = "accountCaDialog",
                .title = tr("Choose a CA file"),
                .folder = caFile().isEmpty() ? QString() : QFileInfo(caFile()).path(),
                .files = tr("Certificates (*.pem *.crt *.cer)")},
               this, [this](const QString &path) { m_path->setText(path); });
}

void CaFilePicker::judge()
{
    // An untouched field is empty for a good reason.
    const QString words = refusal();
    m_entry->setVerdict(m_path->text().isEmpty() ? CredentialEntry::Verdict{.note = words}
                                                 : CredentialEntry::Verdict{.refusal = words});
    Q_EMIT changed();
}

} // namespace tokenry
