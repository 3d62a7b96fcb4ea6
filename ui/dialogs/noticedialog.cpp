// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/noticedialog.h"

#include <QVBoxLayout>

#include "app/errors/errortext.h"
#include "ui/controls/messagepanel.h"

namespace tokenry {
using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(const ErrorText &text, QWidget *parent) : BaseDialog(parent)
{
    setObjectName(u"noticeDialog"_s);
    setHeading(text.title, {});
    auto *panel = new MessagePanel(this);
    panel->setButtonsBelow();
    panel->setMessage(MessagePanel::Kind::Warning, text.message);
    panel->setDetails(text.details);
    contentLayout()->addWidget(panel);
    addCloseButton("noticeClose");
}

} // namespace tokenry
