// SPDX-License-Identifier: Apache-2.0
#include "noticedialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttonkind.h"
#include "errortext.h"
#include "messagepanel.h"

namespace tokenry {
using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(const ErrorText &text, QWidget *parent) : BandedDialog(parent)
{
    setObjectName(u"noticeDialog"_s);
    setHeading(text.title, {});
    auto *panel = new MessagePanel(this);
    panel->setButtonsBelow();
    panel->setMessage(MessagePanel::Kind::Warning, text.message);
    panel->setDetails(text.details);
    contentLayout()->addWidget(panel);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"noticeClose"_s);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    footerTrailing()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace tokenry
