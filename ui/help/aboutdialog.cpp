// SPDX-License-Identifier: Apache-2.0
#include "ui/help/aboutdialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtGlobal>
#include <QVBoxLayout>

#include "ui/controls/iconview.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int iconExtent = 48;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QString &version, QWidget *parent) : BaseDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setHeading(tr("About Tokenry"), tr("Version %1").arg(version));
    contentLayout()->addWidget(buildText());
    contentLayout()->addStretch(1);
    auto *diagnostics = new QPushButton(tr("&Diagnostics…"), this);
    diagnostics->setObjectName(u"aboutDiagnostics"_s);
    connect(diagnostics, &QPushButton::clicked, this, &AboutDialog::diagnosticsRequested);
    footerLeading()->addWidget(diagnostics);
    addCloseButton("aboutClose")->setFocus();
}

QWidget *AboutDialog::buildText()
{
    auto *box = new QWidget(this);
    auto *icon = new IconView(iconExtent, box);
    icon->setIcon(applicationIcon());
    auto *intro = new QHBoxLayout;
    intro->setSpacing(metrics::windowMargin);
    intro->addWidget(icon, 0, Qt::AlignTop);
    intro->addWidget(
        makeText(tr("A window on the API tokens of a payments service: list, filter, create, hand the secret "
                    "over, "
                    "delete. It is no product of the service and speaks to it only through its public API."),
                 box),
        1);

    auto *libraries = new QFormLayout;
    libraries->setHorizontalSpacing(2 * metrics::groupSpacing);
    libraries->setVerticalSpacing(metrics::labelSpacing);
    // Names and licences are no words of a language.
    const QString entries[][2] = {
        {u"Tokenry"_s, u"Apache License 2.0"_s},
        {u"Qt %1"_s.arg(QString::fromLatin1(qVersion())), u"GNU LGPL 3"_s},
        {u"Boost"_s, u"Boost Software License 1.0"_s},
        {u"nlohmann-json"_s, u"MIT License"_s},
        {u"SQLiteCpp"_s, u"MIT License"_s},
        {u"SQLite"_s, tr("public domain")},
        {u"OpenSSL"_s, u"Apache License 2.0"_s},
    };
    for (const auto &[name, licence] : entries)
        libraries->addRow(makeText(name, box), makeMutedLabel(licence, box));

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::groupSpacing);
    column->addLayout(intro);
    column->addWidget(makeFieldLabel(tr("What cannot be done"), nullptr, box));
    column->addWidget(makeText(
        tr("The service shows a secret once and cannot show it again. It has no call to rename a token, to "
           "change its permissions or to undo a deletion, and it does not tell when a token was last used."),
        box));
    column->addWidget(makeFieldLabel(tr("Licences"), nullptr, box));
    column->addLayout(libraries);
    return box;
}

} // namespace tokenry
