// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/platformclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWindow>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

class SystemClipboard final : public PlatformClipboard
{
public:
    SystemClipboard()
    {
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
                &PlatformClipboard::dataChanged);
        connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &PlatformClipboard::focusChanged);
    }

    void setMimeData(QMimeData *data) override
    {
        QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    }
    void setText(const QString &text) override
    {
        QGuiApplication::clipboard()->setText(text, QClipboard::Clipboard);
    }
    void clear() override { QGuiApplication::clipboard()->clear(QClipboard::Clipboard); }
    const QMimeData *mimeData() const override
    {
        static const QMimeData nothing;
        const QMimeData *data = QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard);
        return data ? data : &nothing;
    }
    bool actsAtOnce() const override { return !QGuiApplication::platformName().startsWith("wayland"_L1); }
    bool hasFocus() const override { return QGuiApplication::focusWindow() != nullptr; }
};

} // namespace

PlatformClipboard::~PlatformClipboard() = default;

std::unique_ptr<PlatformClipboard> makePlatformClipboard()
{
    return std::make_unique<SystemClipboard>();
}

} // namespace tokenry
