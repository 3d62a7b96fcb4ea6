// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/columnwidths.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <QCoreApplication>
#include <QDataStream>
#include <QFontMetrics>
#include <QHeaderView>
#include <QIODevice>

#include "app/domain/permissions.h"
#include "app/tokens/models/tokentablemodel.h"
#include "ui/controls/permissionbadges.h"
#include "ui/style/theme.h"

namespace tokenry::columnwidths {
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x544b5431; // "TKT1"
constexpr quint16 version = 1;
constexpr int padding = 24;
constexpr int leastPadding = 18; ///< What the delegate keeps free beside the text, and a little
constexpr int leastName = 180;   ///< As long as there is another column that can make room

/// The columns that make room for the name, the least important one first.
constexpr std::array foldedFirst{TokenColumn::TokenId, TokenColumn::Updated, TokenColumn::Created,
                                 TokenColumn::ClientId};

/// The width of a column, and the least that it shrinks to.
struct WidthRange
{
    int usual = 0;
    int least = 0;
};

WidthRange rangeOf(TokenColumn column, const QFont &font)
{
    const QFontMetrics text(font);
    const QFontMetrics fixed(fixedFont());
    const int id = fixed.horizontalAdvance(u"01947d22…10df"_s) + leastPadding;
    const int time =
        text.horizontalAdvance(QCoreApplication::translate("TokenTableView", "14 months ago")) + leastPadding;
    switch (column) {
    case TokenColumn::Name:
        return {text.averageCharWidth() * 26 + padding, text.averageCharWidth() * 11 + padding};
    case TokenColumn::Permissions: {
        const int all = permissionBadgesSize({{u"VIEW"_s, u"TRANSACT"_s, u"MANAGE"_s}, true}, font).width();
        const int two = permissionBadgesSize({{u"VIEW"_s, u"TRANSACT"_s}, true}, font).width();
        return {all + padding + 8, two + padding + text.averageCharWidth() * 3};
    }
    case TokenColumn::ClientId:
    case TokenColumn::TokenId:
        return {id + padding / 2, id};
    case TokenColumn::Created:
    case TokenColumn::Updated:
        return {time + padding / 2, time};
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
        return {text.averageCharWidth() * 16 + padding, text.averageCharWidth() * 8 + padding};
    case TokenColumn::ReviewBy: {
        const int date = text.horizontalAdvance(u"2026-12-31"_s) + leastPadding;
        return {date + padding / 2, date};
    }
    }
    return {};
}

/// Measuring text takes longer than all else here, and a window that is resized asks again and again.
const WidthRange &knownRangeOf(TokenColumn column, const QFont &font)
{
    static QFont measured;
    static std::array<std::optional<WidthRange>, tokenColumnCount> ranges;
    if (measured != font) {
        measured = font;
        ranges = {};
    }
    std::optional<WidthRange> &range = ranges[static_cast<std::size_t>(column)];
    if (!range)
        range = rangeOf(column, font);
    return *range;
}

} // namespace

void fit(QHeaderView &header, int width, const QFont &cells, const QFont &headings, QList<int> &folded)
{
    unfold(header, folded);
    std::array<WidthRange, tokenColumnCount> ranges;
    int usual = 0;
    int least = 0;
    const int heading = QFontMetrics(headings).averageCharWidth() * 4 + padding;
    for (int logical = 0; logical < std::min(header.count(), tokenColumnCount); ++logical) {
        if (header.isSectionHidden(logical))
            continue;
        WidthRange range = knownRangeOf(static_cast<TokenColumn>(logical), cells);
        range.least = std::max(range.least, heading);
        range.usual = std::max(range.usual, range.least);
        ranges[static_cast<std::size_t>(logical)] = range;
        usual += range.usual;
        least += range.least;
    }
    WidthRange &name = ranges[static_cast<std::size_t>(TokenColumn::Name)];
    const bool isNamed = !header.isSectionHidden(static_cast<int>(TokenColumn::Name));
    const int missing = isNamed ? std::max(0, leastName - name.least) : 0;
    for (const TokenColumn column : foldedFirst) {
        const int logical = static_cast<int>(column);
        if (least + missing <= width || !isNamed)
            break;
        if (header.isSectionHidden(logical))
            continue;
        header.setSectionHidden(logical, true);
        folded.append(logical);
        usual -= ranges[static_cast<std::size_t>(logical)].usual;
        least -= ranges[static_cast<std::size_t>(logical)].least;
    }
    if (least + missing <= width) {
        name.least += missing;
        least += missing;
        usual += std::max(0, name.least - name.usual);
        name.usual = std::max(name.usual, name.least);
    }
    // 0: as narrow as legible; 1: as usual.
    const double share =
        usual > least ? std::clamp(static_cast<double>(width - least) / (usual - least), 0.0, 1.0) : 1.0;
    int used = 0;
    int widest = -1;
    for (int logical = 0; logical < std::min(header.count(), tokenColumnCount); ++logical) {
        if (header.isSectionHidden(logical))
            continue;
        const WidthRange &range = ranges[static_cast<std::size_t>(logical)];
        const int size = range.least + static_cast<int>((range.usual - range.least) * share);
        header.resizeSection(logical, size);
        used += size;
        if (widest < 0)
            widest = logical;
    }
    // The name comes first among the columns and takes what is left.
    if (widest >= 0 && width > used)
        header.resizeSection(widest, header.sectionSize(widest) + width - used);
}

void unfold(QHeaderView &header, QList<int> &folded)
{
    for (const int logical : std::exchange(folded, {}))
        header.setSectionHidden(logical, false);
}

QByteArray save(const QHeaderView &header, bool fits, const QList<int> &folded)
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << version << static_cast<quint16>(header.count()) << fits;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        const bool isHidden = header.isSectionHidden(logical) && !folded.contains(logical);
        stream << static_cast<quint16>(logical) << isHidden
               << static_cast<qint32>(isHidden ? 0 : header.sectionSize(logical));
    }
    return layout;
}

std::optional<bool> restore(QHeaderView &header, const QByteArray &layout)
{
    struct Column
    {
        quint16 logical = 0;
        bool isHidden = false;
        qint32 size = 0;
    };
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 storedMagic = 0;
    quint16 storedVersion = 0;
    quint16 count = 0;
    bool fits = true;
    stream >> storedMagic >> storedVersion >> count >> fits;
    if (stream.status() != QDataStream::Ok || storedMagic != magic || storedVersion != version ||
        count > header.count())
        return std::nullopt;
    QList<Column> columns;
    QList<bool> seen(count, false);
    bool anyShown = false;
    for (int index = 0; index < count; ++index) {
        Column column;
        stream >> column.logical >> column.isHidden >> column.size;
        const bool isSound = stream.status() == QDataStream::Ok && column.logical < count &&
                             !seen.at(column.logical) && column.size >= 0 && column.size <= 10000;
        if (!isSound)
            return std::nullopt;
        seen[column.logical] = true;
        anyShown = anyShown || !column.isHidden;
        columns.append(column);
    }
    if (!anyShown)
        return std::nullopt;
    for (int visual = 0; visual < count; ++visual) {
        const Column &column = columns.at(visual);
        header.moveSection(header.visualIndex(column.logical), visual);
        header.setSectionHidden(column.logical, column.isHidden);
        if (!column.isHidden)
            header.resizeSection(column.logical, std::max(column.size, header.minimumSectionSize()));
    }
    for (int logical = count; logical < header.count(); ++logical)
        header.setSectionHidden(logical, true);
    return fits;
}

} // namespace tokenry::columnwidths
