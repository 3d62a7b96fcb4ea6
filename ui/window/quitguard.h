// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace tokenry {

class SecretClipboard;
enum class ClipboardDoubt;

/// Holds the window open until these are settled: a secret that nobody has kept, a change under way, our
/// secret on the clipboard, a report that is not saved yet.
class QuitGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitGuard)

public:
    /// The functions speak for every account that is open. The clipboard outlives this.
    QuitGuard(std::function<bool()> canClose, std::function<void()> showUnfinished,
              std::function<bool()> isWritingReport, SecretClipboard &clipboard, QWidget *window);

    /// Whether nothing would be lost by ending now; a secret on the clipboard and a report do not count.
    [[nodiscard]] bool canClose() const { return m_canClose(); }
    /// Brings the unfinished dialog to the front, with an explanation.
    void showUnfinished() { m_showUnfinished(); }
    /// True: close now. False: it is held, and the person was told or asked; a yes closes the window. While
    /// it is not proven that the clipboard has lost the secret, the window closes with the proof, or when the
    /// person chooses to quit anyway.
    [[nodiscard]] bool requestClose();
    /// The program was told to end, perhaps with nobody to answer: a report that is being written is dropped
    /// without a question.
    void dropReport() { m_dropsReport = true; }

private:
    void ask(const QString &title, const QString &text, const QString &confirmText,
             const std::function<void()> &confirmed);
    void clearAndClose();
    void handleDoubt(ClipboardDoubt doubt);
    void handleCleared();

    const std::function<bool()> m_canClose;
    const std::function<void()> m_showUnfinished;
    const std::function<bool()> m_isWritingReport;
    SecretClipboard &m_clipboard;
    QWidget *m_window;
    bool m_isAsking = false;
    bool m_isWaiting = false;   ///< The window closes as soon as the clipboard is proven clear
    bool m_endsAnyway = false;  ///< The person was told of the clipboard and chose to quit
    bool m_dropsReport = false; ///< The person was told of the report and chose to quit, or a signal came
    QPointer<QDialog> m_doubtDialog;
};

} // namespace tokenry
