// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/tokenrow.h"

#include <algorithm>

namespace tokenry::sandbox {

namespace {

char foldedByte(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

bool within(Millis instant, const std::optional<Millis> &from, const std::optional<Millis> &to)
{
    return (!from || instant >= *from) && (!to || instant <= *to);
}

std::string text(const std::optional<Millis> &instant)
{
    return instant ? std::to_string(*instant) : std::string("-");
}

} // namespace

std::string foldAscii(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), foldedByte);
    return text;
}

std::string ListFilter::canonical() const
{
    return text(createdFrom) + ' ' + text(createdTo) + ' ' + text(updatedFrom) + ' ' + text(updatedTo) + ' ' +
           name;
}

bool ListFilter::isOpen() const
{
    return name.empty() && !createdFrom && !createdTo && !updatedFrom && !updatedTo;
}

bool ListFilter::matches(const TokenRow &row) const
{
    if (!within(row.created, createdFrom, createdTo) || !within(row.updated, updatedFrom, updatedTo))
        return false;
    if (name.empty())
        return true;
    const auto same = [](char inRow, char inFilter) { return foldedByte(inRow) == inFilter; };
    return std::search(row.name.begin(), row.name.end(), name.begin(), name.end(), same) != row.name.end();
}

} // namespace tokenry::sandbox
