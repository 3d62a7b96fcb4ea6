// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace tokenry {

class CreateFlow;
class DeleteFlow;
class SecretClipboard;

/// What must be settled before the window may close: a secret that nobody has kept, a change under way, our secret on the clipboard.
class EndFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndFlow)

public:
    /// None is owned; all outlive this.
    EndFlow(CreateFlow &createFlow, DeleteFlow &deleteFlow, SecretClipboard &clipboard, QWidget *window);

    /// Whether nothing would be lost by ending now; a secret on the clipboard does not count.
    [[nodiscard]] bool mayEnd() const;
    /// Brings what holds the end to the front, with words.
    void insist();
    /// True: close now. False: it is held, and the person was told or asked; a yes closes the window.
    [[nodiscard]] bool requestClose();

private:
    void askAboutClipboard();

    CreateFlow &m_createFlow;
    DeleteFlow &m_deleteFlow;
    SecretClipboard &m_clipboard;
    QWidget *m_window;
    bool m_isAsking = false;
};

} // namespace tokenry
