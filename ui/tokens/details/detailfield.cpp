// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/details/detailfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"
#include "ui/tokens/details/valuetext.h"

namespace tokenry {

DetailField::DetailField(const QString &label, Kind kind, const QString &copyName, QWidget *parent)
    : QWidget(parent), m_value(new ValueText(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->addWidget(makeFieldLabel(label, nullptr, this), 1);
    if (!copyName.isEmpty()) {
        m_copy = new QPushButton(tr("Copy"), this);
        m_copy->setAccessibleName(copyName);
        m_copy->setToolTip(copyName);
        setButtonKind(m_copy, ButtonKind::Link);
        QFont font = smallFont();
        m_copy->setFont(font);
        top->addWidget(m_copy);
        connect(m_copy, &QPushButton::clicked, this, &DetailField::copyClicked);
    }
    layout->addLayout(top);
    layout->addWidget(m_value);
    m_value->setAccessibleName(label);
    if (kind == Kind::Id) {
        m_value->setFont(fixedFont());
        m_value->setBreaksAnywhere();
    }
    m_value->setMuted(kind == Kind::Note);
}

void DetailField::setValue(const QString &text)
{
    m_value->setValue(text);
}

void DetailField::setCopyEnabled(bool enabled)
{
    if (m_copy)
        m_copy->setEnabled(enabled);
}

} // namespace tokenry
