// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tokenry::sandbox {

/// Chance that is the same on every machine: the standard fixes the engine, but not its distributions.
class SeedChance final
{
public:
    /// 0 … `count` - 1
    [[nodiscard]] std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(m_engine() % count);
    }
    /// True about `percent` times in a hundred.
    [[nodiscard]] bool percent(unsigned percent) { return below(100) < percent; }
    [[nodiscard]] std::uint64_t bits() { return m_engine(); }

private:
    std::mt19937_64 m_engine{20250515};
};

/// What a made-up token is called and may do.
struct SeedToken
{
    std::string name = {};
    unsigned permissions = 0;
};

/// Makes up tokens of a payments platform out of resources/sandbox/seednames.txt.
class SeedNames final
{
public:
    SeedNames();
    [[nodiscard]] SeedToken next(SeedChance &chance);

private:
    using Text = std::vector<std::string_view>;

    [[nodiscard]] std::string decorate(std::string_view base, SeedChance &chance) const;

    Text m_payments;
    Text m_reading;
    Text m_managing;
    Text m_testing;
    Text m_places;
    Text m_partners;
    Text m_people;
    Text m_worldwide;
    Text m_odd;
    std::string m_lastName;
};

} // namespace tokenry::sandbox
