// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/credentialwriter.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace tokenry {

namespace {

constexpr std::size_t firstCapacity = 1024;
constexpr unsigned char firstPrintable = 0x20;

} // namespace

CredentialWriter::~CredentialWriter()
{
    wipe();
}

void CredentialWriter::wipe()
{
    if (m_data)
        wipeMemory(m_data.get(), m_capacity);
    m_data.reset();
    m_size = 0;
    m_capacity = 0;
}

void CredentialWriter::reserve(std::size_t size)
{
    if (size <= m_capacity)
        return;
    const std::size_t capacity = std::max({size, 2 * m_capacity, firstCapacity});
    std::unique_ptr<char[]> grown(new char[capacity]);
    const std::size_t used = m_size;
    if (used > 0)
        std::memcpy(grown.get(), m_data.get(), used);
    wipe();
    m_data = std::move(grown);
    m_size = used;
    m_capacity = capacity;
}

void CredentialWriter::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto added = static_cast<std::size_t>(bytes.size());
    reserve(m_size + added);
    std::memcpy(m_data.get() + m_size, bytes.data(), added);
    m_size += added;
}

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

Secret CredentialWriter::take()
{
    Secret secret(QByteArrayView(m_data.get(), static_cast<qsizetype>(m_size)));
    wipe();
    return secret;
}

} // namespace tokenry
