// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/signin/pastehint.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/style/buttonkind.h"

namespace tokenry {
using namespace Qt::StringLiterals;

PasteHint::PasteHint(QWidget *field, QWidget *parent)
    : QWidget(parent), m_hint(new FieldHint(field, this)), m_fix(new QPushButton(this))
{
    m_fix->setObjectName(field->objectName() + u"Fix"_s);
    setButtonKind(m_fix, ButtonKind::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_hint, 1);
    row->addWidget(m_fix, 0, Qt::AlignTop);
    hide();
    connect(m_fix, &QPushButton::clicked, this, &PasteHint::fixRequested);
}

void PasteHint::setHint(FieldHint::Kind kind, const QString &words, const QString &action)
{
    m_hint->setHint(kind, words);
    m_fix->setText(action);
    m_fix->setAccessibleDescription(words);
    m_fix->setVisible(!action.isEmpty());
    setVisible(!words.isEmpty());
}

} // namespace tokenry
