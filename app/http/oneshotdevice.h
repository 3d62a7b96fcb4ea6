// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tokenry {

/// A request body that can be read once and never rewound. QNetworkAccessManager repeats a request by itself
/// when the server closes the connection before it answers, a POST too; with this device it cannot, and fails
/// with `ContentReSendError` instead. Never having been read proves that nothing was sent.
class OneShotDevice final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotDevice)

public:
    explicit OneShotDevice(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    /// From now on nothing is given out.
    void expire() { m_expired = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    // Both are refused without the warning that QIODevice would print.
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_wasRead = false;
    bool m_expired = false;
};

} // namespace tokenry
