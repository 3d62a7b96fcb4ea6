// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/filter/querydialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/domain/queryparameters.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"
#include "ui/tokens/command/commandbutton.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 5;

} // namespace

QString QueryDialog::queryText(const TokenQuery &query)
{
    const Result<QByteArray> parameters = listParameters(query);
    return parameters ? u"GET /tokens?"_s + QString::fromLatin1(parameters.value())
                      : parameters.error().message;
}

QueryDialog::QueryDialog(const TokenQuery &query, const QUrl &baseUrl, QWidget *parent) : BaseDialog(parent)
{
    setObjectName(u"queryDialog"_s);
    setHeading(tr("The query that was sent last"),
               tr("Days that you choose are days of your time zone; the query "
                  "carries their exact instants in UTC, both ends included."));
    auto *text = new QPlainTextEdit(queryText(query), this);
    text->setObjectName(u"queryText"_s);
    text->setAccessibleName(tr("Query"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fixedFont());
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    // One line more than is shown, so that a descender is not cut.
    text->setFixedHeight((shownLines + 1) * text->fontMetrics().lineSpacing());
    contentLayout()->addWidget(text);

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"queryClose"_s);
    auto *copy = new QPushButton(tr("Copy query"), this);
    copy->setObjectName(u"queryCopy"_s);
    copy->setDefault(true);
    setButtonKind(copy, ButtonKind::Primary);
    footerLeading()->addWidget(new CommandButton(
        [query, baseUrl](CommandTool tool) { return listCommand(tool, baseUrl, query); }, this));
    footerTrailing()->addWidget(close);
    footerTrailing()->addWidget(copy);
    copy->setFocus();
    connect(close, &QPushButton::clicked, this, &QueryDialog::accept);
    connect(copy, &QPushButton::clicked, this, [copy, query] {
        QGuiApplication::clipboard()->setText(queryText(query));
        copy->setText(tr("Copied"));
    });
}

} // namespace tokenry
