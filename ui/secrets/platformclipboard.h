// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QMimeData;

namespace tokenry {

/// The desktop's clipboard as far as `SecretClipboard` uses it, so that tests can put a desktop in its place
/// that keeps what was cleared.
class PlatformClipboard : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlatformClipboard)

public:
    PlatformClipboard() = default;
    ~PlatformClipboard() override;

    /// Takes the data over.
    virtual void setMimeData(QMimeData *data) = 0;
    virtual void setText(const QString &text) = 0;
    virtual void clear() = 0;
    /// What the clipboard offers, or the object that we set and that is still in place. Never null.
    [[nodiscard]] virtual const QMimeData *mimeData() const = 0;
    /// True when a change is in effect, and can be read back, as soon as the call that made it returns. False
    /// on Wayland: there the compositor decides later, and shows the clipboard only to the program that has
    /// the focus.
    [[nodiscard]] virtual bool actsAtOnce() const = 0;
    [[nodiscard]] virtual bool hasFocus() const = 0;

Q_SIGNALS:
    void dataChanged();
    void focusChanged();
};

/// The clipboard of the running QGuiApplication.
[[nodiscard]] std::unique_ptr<PlatformClipboard> makePlatformClipboard();

} // namespace tokenry
