// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/credentialwriter.h"

#include <array>

namespace tokenry {

namespace {

constexpr unsigned char firstPrintable = 0x20;

} // namespace

void CredentialWriter::appendJsonString(QByteArrayView bytes)
{
    static constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                       '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    append("\"");
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            const std::array escaped{'\\', byte};
            append(QByteArrayView(escaped.data(), escaped.size()));
        } else if (code < firstPrintable) {
            const std::array escaped{'\\', 'u', '0', '0', digits.at(code >> 4U), digits.at(code & 0xFU)};
            append(QByteArrayView(escaped.data(), escaped.size()));
        } else {
            append(QByteArrayView(&byte, 1));
        }
    }
    append("\"");
}

void CredentialWriter::appendBase64(QByteArrayView bytes)
{
    static constexpr QByteArrayView letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (qsizetype place = 0; place < bytes.size(); place += 3) {
        const qsizetype left = bytes.size() - place;
        const auto byteAt = [&bytes, place, left](qsizetype offset) {
            return offset < left ? static_cast<unsigned char>(bytes.at(place + offset)) : 0U;
        };
        const unsigned int group = (byteAt(0) << 16U) | (byteAt(1) << 8U) | byteAt(2);
        const std::array four{letters.at(group >> 18U), letters.at((group >> 12U) & 0x3FU),
                              left > 1 ? letters.at((group >> 6U) & 0x3FU) : '=',
                              left > 2 ? letters.at(group & 0x3FU) : '='};
        append(QByteArrayView(four.data(), four.size()));
    }
}

Secret CredentialWriter::take()
{
    Secret secret(m_buffer.view());
    m_buffer.wipe();
    return secret;
}

} // namespace tokenry
