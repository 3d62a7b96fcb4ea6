// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <utility>

#include "app/core/secret.h"

namespace tokenry {

/// UTF-16 text that is overwritten when it goes: for the short way between a field, which can only give a
/// QString, and a `Secret`.
class WipedText final
{
    Q_DISABLE_COPY(WipedText)

public:
    WipedText() = default;
    explicit WipedText(QString text) : m_text(std::move(text)) {}
    WipedText(WipedText &&other) noexcept : m_text(std::exchange(other.m_text, QString())) {}
    WipedText &operator=(WipedText &&other) noexcept
    {
        std::swap(m_text, other.m_text);
        return *this;
    }
    ~WipedText()
    {
        if (!m_text.isEmpty())
            wipeMemory(m_text.data(), static_cast<std::size_t>(m_text.size()) * sizeof(QChar));
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Room for as much as can come is made first: growing would leave a copy behind.
    void reserve(qsizetype size) { m_text.reserve(size); }
    void append(QChar character) { m_text.append(character); }

private:
    QString m_text;
};

/// The text as a secret; the bytes on the way are overwritten.
[[nodiscard]] inline Secret secretOf(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret(bytes);
    wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

} // namespace tokenry
