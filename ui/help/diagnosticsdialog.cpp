// SPDX-License-Identifier: Apache-2.0
#include "ui/help/diagnosticsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 14;

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent) : BaseDialog(parent)
{
    setObjectName(u"diagnosticsDialog"_s);
    setHeading(
        tr("Diagnostics"),
        tr("This text is for a report about a fault in Tokenry. It has no name of an account, a person "
           "or a computer in it, and no ID or secret. Nothing is sent."));
    auto *shown = new QPlainTextEdit(text, this);
    shown->setObjectName(u"diagnosticsText"_s);
    shown->setAccessibleName(tr("Diagnostics"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFont(fixedFont());
    shown->setFixedHeight(shownLines * QFontMetrics(fixedFont()).lineSpacing() + 2 * metrics::groupSpacing);
    contentLayout()->addWidget(shown);
    contentLayout()->addStretch(1);
    auto *copy = new QPushButton(tr("Copy diagnostics"), this);
    copy->setObjectName(u"diagnosticsCopy"_s);
    connect(copy, &QPushButton::clicked, this, [copy, text] {
        QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
    });
    footerLeading()->addWidget(copy);
    addCloseButton("diagnosticsClose")->setFocus();
}

} // namespace tokenry
