// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/seednames.h"

#include <array>
#include <map>

#include "app/sandbox/store/embeddedresources.h"
#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

namespace {

std::map<std::string_view, std::vector<std::string_view>> readSections(std::string_view text)
{
    std::map<std::string_view, std::vector<std::string_view>> sections;
    std::string_view section;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[' && line.back() == ']')
            section = line.substr(1, line.size() - 2);
        else
            sections[section].push_back(line);
    }
    return sections;
}

std::string_view pick(const std::vector<std::string_view> &words, SeedChance &chance)
{
    return words[chance.below(words.size())];
}

} // namespace

SeedNames::SeedNames()
{
    auto sections = readSections(seedNamesText);
    const std::array targets{
        std::pair{std::string_view("payments"), &m_payments},
        std::pair{std::string_view("reading"), &m_reading},
        std::pair{std::string_view("managing"), &m_managing},
        std::pair{std::string_view("testing"), &m_testing},
        std::pair{std::string_view("places"), &m_places},
        std::pair{std::string_view("partners"), &m_partners},
        std::pair{std::string_view("people"), &m_people},
        std::pair{std::string_view("worldwide"), &m_worldwide},
        std::pair{std::string_view("odd"), &m_odd},
    };
    for (const auto &[name, words] : targets)
        *words = std::move(sections.at(name));
}

SeedToken SeedNames::next(SeedChance &chance)
{
    SeedToken token;
    const std::size_t kind = chance.below(100);
    if (kind < 38) {
        token = {decorate(pick(m_payments, chance), chance),
                 chance.percent(85) ? View | Transact : unsigned{Transact}};
    } else if (kind < 76) {
        token = {decorate(pick(m_reading, chance), chance), View};
    } else if (kind < 82) {
        token = {decorate(pick(m_managing, chance), chance),
                 chance.percent(60) ? View | Manage : View | Transact | Manage};
    } else if (kind < 90) {
        token = {decorate(pick(m_testing, chance), chance),
                 chance.percent(70) ? View | Transact : unsigned{View}};
    } else if (kind < 97) {
        token = {std::string(pick(m_worldwide, chance)),
                 chance.percent(50) ? View | Transact : unsigned{View}};
    } else {
        token = {std::string(pick(m_odd, chance)), View};
    }
    if (chance.percent(1))
        token.permissions = 0; // the service can return an empty list
    if (chance.percent(3) && !m_lastName.empty())
        token.name = m_lastName; // made twice, as people do
    m_lastName = token.name;
    return token;
}

std::string SeedNames::decorate(std::string_view base, SeedChance &chance) const
{
    std::string name(base);
    switch (chance.below(6)) {
    case 0:
    case 1:
        return name.append(" ").append(pick(m_places, chance));
    case 2:
        return name.append(" – ").append(pick(m_partners, chance));
    case 3:
        return name.append(" (").append(pick(m_people, chance)).append(")");
    case 4:
        return name.append(" ")
            .append(pick(m_places, chance))
            .append(" #")
            .append(std::to_string(1 + chance.below(40)));
    default:
        return name;
    }
}

} // namespace tokenry::sandbox
