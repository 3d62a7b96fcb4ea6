// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/command/commandbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

#include "ui/controls/announcer.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString entryText(CommandTool tool, bool isPossible)
{
    switch (tool) {
    case CommandTool::CommandLine:
        return isPossible ? CommandButton::tr("For the &service's command line (grid)")
                          : CommandButton::tr("The service's command line cannot send this request");
    case CommandTool::Curl:
        return isPossible ? CommandButton::tr("For &curl")
                          : CommandButton::tr("curl cannot send this request");
    }
    return {};
}

} // namespace

CommandButton::CommandButton(Source source, QWidget *parent)
    : MenuButton(QString(), parent), m_source(std::move(source))
{
    setObjectName(u"copyCommand"_s);
    setToolTip(tr("Copies the request as a line for a shell. Variables stand in place of the secret."));
    auto *menu = new QMenu(tr("Copy as co&mmand"), this);
    addTool(menu, CommandTool::CommandLine, "copyCommandLine");
    addTool(menu, CommandTool::Curl, "copyCurl");
    setPopup(menu);
    reset();
}

void CommandButton::addTool(QMenu *menu, CommandTool tool, const char *objectName)
{
    QAction *action = menu->addAction(entryText(tool, true));
    action->setObjectName(QString::fromLatin1(objectName));
    connect(action, &QAction::triggered, this, [this, tool] { copy(tool); });
    connect(menu, &QMenu::aboutToShow, action, [this, action, tool] {
        const bool isPossible = m_source(tool).has_value();
        action->setEnabled(isPossible);
        action->setText(entryText(tool, isPossible));
    });
}

void CommandButton::copy(CommandTool tool)
{
    const std::optional<QString> command = m_source(tool);
    if (!command)
        return;
    QGuiApplication::clipboard()->setText(*command);
    setText(tr("Command copied"));
    announce(this, text());
}

void CommandButton::reset()
{
    setText(tr("Copy as command"));
}

} // namespace tokenry
