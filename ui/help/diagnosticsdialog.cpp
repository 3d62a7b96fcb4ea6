// SPDX-License-Identifier: Apache-2.0
#include "ui/help/diagnosticsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/messagepanel.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 14;

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent) : BaseDialog(parent)
{
    setObjectName(u"diagnosticsDialog"_s);
    setHeading(tr("Diagnostics"), tr("For a report about a fault in Tokenry. Nothing is sent."));
    QGuiApplication::clipboard()->setText(text);
    auto *copied = new MessagePanel(this);
    copied->label()->setObjectName(u"diagnosticsCopied"_s);
    copied->setMessage(
        MessagePanel::Kind::Success,
        tr("This text was copied. It has no name of an account, a person or a computer in it, and no "
           "ID or secret."));
    contentLayout()->addWidget(copied);
    auto *shown = new QPlainTextEdit(text, this);
    shown->setObjectName(u"diagnosticsText"_s);
    shown->setAccessibleName(tr("Diagnostics"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFont(fixedFont());
    shown->setFixedHeight(shownLines * QFontMetrics(fixedFont()).lineSpacing() + 2 * metrics::groupSpacing);
    contentLayout()->addWidget(shown);
    contentLayout()->addStretch(1);
    addCloseButton("diagnosticsClose")->setFocus();
}

} // namespace tokenry
