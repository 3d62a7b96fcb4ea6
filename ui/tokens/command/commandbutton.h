// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "app/export/commandtext.h"
#include "ui/controls/menubutton.h"

class QAction;

namespace tokenry {

/// *Copy as command*: copies a request as a line for a shell. Its menu offers each program. Object name
/// `copyCommand`.
class CommandButton final : public MenuButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandButton)

public:
    /// Makes the line for a program; nothing when the program cannot send the request. Asked when the menu
    /// opens.
    using Source = std::function<std::optional<QString>(CommandTool tool)>;

    CommandButton(Source source, QWidget *parent);

    /// The request is another one by now: the button no longer says that it was copied.
    void reset();

private:
    void addTool(QMenu *menu, CommandTool tool, const char *objectName);
    void copy(CommandTool tool);

    const Source m_source;
};

} // namespace tokenry
