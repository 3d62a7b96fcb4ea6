// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/typedconfirmationfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/fieldhint.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

TypedConfirmationField::TypedConfirmationField(const TypedConfirmation &confirmation,
                                               const QString &objectName, QWidget *parent)
    : QWidget(parent), m_confirmation(confirmation), m_edit(new QLineEdit(this)),
      m_hint(new FieldHint(nullptr, this))
{
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(tr("Type to confirm"));
    // Not the field's buddy: a buddy's "&" would be a mnemonic, and this may hold one that is to be typed.
    auto *asked = makeMutedLabel(confirmation.prompt, this);
    asked->setObjectName(objectName + u"Prompt"_s);
    asked->setWordWrap(false);
    asked->setFont(smallFont());
    auto *shown = new ElidedLabel(this);
    shown->setObjectName(objectName + u"Expected"_s);
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    shown->setFont(bold);
    shown->setText(displaySafe(confirmation.expected));
    // The hint has no field: it would replace the prompt in the description of the field.
    m_edit->setAccessibleDescription(tr("%1 %2").arg(confirmation.prompt, shown->text()));

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::labelSpacing);
    line->addWidget(asked);
    line->addWidget(shown, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::labelSpacing);
    column->addLayout(line);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    setFocusProxy(m_edit);
    setVisible(confirmation.isAsked());
    m_hint->reserveLine();
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_hint->setHint(FieldHint::Kind::Warning, m_confirmation.mismatch(typed));
        Q_EMIT changed();
    });
}

bool TypedConfirmationField::isMet() const
{
    return m_confirmation.isMetBy(m_edit->text());
}

void TypedConfirmationField::tellMismatch()
{
    const QString difference = m_confirmation.mismatch(m_edit->text());
    m_hint->setHint(FieldHint::Kind::Warning,
                    difference.isEmpty() ? tr("The text is not complete yet.") : difference);
}

} // namespace tokenry
