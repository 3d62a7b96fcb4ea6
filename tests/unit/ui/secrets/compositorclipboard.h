// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMimeData>

#include <memory>

#include "ui/secrets/platformclipboard.h"

/// A Wayland desktop: it shows its clipboard to the focus only, and serves a copy of its own when the owner
/// goes.
class CompositorClipboard final : public tokenry::PlatformClipboard
{
public:
    static constexpr auto never = 1000000;

    void setMimeData(QMimeData *data) override
    {
        m_own.reset(data);
        m_served = data->data(utf8);
        Q_EMIT dataChanged();
    }
    void setText(const QString &text) override
    {
        auto *data = new QMimeData;
        data->setText(text);
        setMimeData(data);
        m_served = text.toUtf8();
    }
    void clear() override
    {
        ++clears;
        m_own.reset();
        if ((m_hasFocus || obeysWithoutFocus) && ++m_heard >= clearsNeeded)
            m_served.clear();
        Q_EMIT dataChanged();
    }
    const QMimeData *mimeData() const override
    {
        if (m_own)
            return m_own.get();
        m_offer = std::make_unique<QMimeData>();
        if (m_hasFocus && (!m_served.isEmpty() || isUnreadable)) {
            // A buffer of its own, as it comes through a pipe.
            m_offer->setData(utf8,
                             isUnreadable ? QByteArray() : QByteArray(m_served.constData(), m_served.size()));
        }
        return m_offer.get();
    }
    bool actsAtOnce() const override { return false; }
    bool hasFocus() const override { return m_hasFocus; }

    void setFocus(bool hasFocus)
    {
        m_hasFocus = hasFocus;
        Q_EMIT focusChanged();
    }
    /// Another program copied something, which takes the clipboard from us.
    void copyElsewhere(const QByteArray &text)
    {
        m_own.reset();
        m_served = text;
        Q_EMIT dataChanged();
    }
    [[nodiscard]] const QByteArray &served() const { return m_served; }

    int clearsNeeded = 2;
    bool obeysWithoutFocus = false;
    bool isUnreadable = false;
    int clears = 0;

private:
    const QString utf8 = QStringLiteral("text/plain;charset=utf-8");
    std::unique_ptr<QMimeData> m_own;
    mutable std::unique_ptr<QMimeData> m_offer;
    QByteArray m_served;
    bool m_hasFocus = true;
    int m_heard = 0;
};
