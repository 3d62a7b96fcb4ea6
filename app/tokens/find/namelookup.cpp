// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/namelookup.h"

#include <utility>

namespace tokenry {

namespace {

/// Two thousand rows that match one name are more than anybody could tell apart.
constexpr int maximumPages = 20;
/// Two million rows: a list that gives new cursors for ever must end somewhere.
constexpr int maximumUnfilteredPages = 20'000;

} // namespace

std::optional<QStringList> NamedTokens::idsInFull() const
{
    if (!isComplete)
        return std::nullopt;
    QStringList ids;
    for (const Token &token : tokens)
        ids.append(token.id);
    return ids;
}

NameLookup::NameLookup(TokenGateway &gateway, QObject *parent) : QObject(parent), m_gateway(gateway) {}

NameLookup::~NameLookup() = default;

void NameLookup::read(const QString &name, Callback callback)
{
    begin(name, std::move(callback), true);
}

void NameLookup::readUnfiltered(const QString &name, Callback callback)
{
    begin(name, std::move(callback), false);
}

void NameLookup::begin(const QString &name, Callback callback, bool isFiltered)
{
    cancel();
    m_isFiltered = isFiltered;
    m_name = name;
    m_callback = std::move(callback);
    m_found = {};
    m_pagesRead = 0;
    m_hasUnreadableRow = false;
    m_seenCursors.clear();
    readPage({});
}

void NameLookup::cancel()
{
    m_request = {};
    m_callback = nullptr;
}

NamedTokens NameLookup::giveUp()
{
    cancel();
    m_found.isComplete = false;
    return std::exchange(m_found, {});
}

void NameLookup::readPage(const QString &cursor)
{
    const TokenFilter filter = m_isFiltered ? TokenFilter{.name = m_name} : TokenFilter{};
    m_request = m_gateway.list({.filter = filter, .limit = maximumPageSize, .cursor = cursor}, this,
                               [this](Result<TokenPage> answer) { handlePage(answer); });
}

void NameLookup::handlePage(const Result<TokenPage> &answer)
{
    if (!answer) {
        m_found.error = answer.error();
        finish();
        return;
    }
    const TokenPage &page = answer.value();
    ++m_pagesRead;
    for (const Token &token : page.tokens) {
        // A row without a name may be the one that is looked for, and one without an id cannot be told from
        // another.
        const bool isReadable = !token.name.isNull() && !token.id.isEmpty();
        m_hasUnreadableRow = m_hasUnreadableRow || !isReadable;
        if (isReadable && token.name == m_name)
            m_found.tokens.append(token);
    }
    const bool cannotGoOn = page.nextCursor.isEmpty() || m_seenCursors.contains(page.nextCursor) ||
                            m_pagesRead >= (m_isFiltered ? maximumPages : maximumUnfilteredPages);
    if (page.hasMore && !cannotGoOn) {
        m_seenCursors.insert(page.nextCursor);
        readPage(page.nextCursor);
        return;
    }
    m_found.isComplete = !page.hasMore && !m_hasUnreadableRow;
    finish();
}

void NameLookup::finish()
{
    const Callback callback = std::exchange(m_callback, nullptr);
    const NamedTokens found = std::exchange(m_found, {});
    if (callback)
        callback(found);
}

} // namespace tokenry
