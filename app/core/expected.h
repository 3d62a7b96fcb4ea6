// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace tokenry {

/// The reason why there is no value, as an argument to `Expected`. Needed only where a bare reason could be
/// taken for a value.
template<class E>
struct Unexpected
{
    E reason;
};
template<class E>
Unexpected(E) -> Unexpected<E>;

/// A value, or the reason why there is none. Member names follow `std::expected`, to swap later; beyond it, a
/// bare reason converts too when it is no value. Move-only when `T` is.
template<class T, class E>
class [[nodiscard]] Expected
{
public:
    using value_type = T;
    using error_type = E;

    Expected(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Expected(E error) requires(!std::convertible_to<E, T>)
        : m_content(std::in_place_index<1>, std::move(error))
    {}
    template<class G>
    Expected(Unexpected<G> error) : m_content(std::in_place_index<1>, std::move(error.reason))
    {}

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Only when `has_value()`.
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }

    /// Only when not `has_value()`.
    [[nodiscard]] const E &error() const & { return std::get<1>(m_content); }
    [[nodiscard]] E &&error() && { return std::get<1>(std::move(m_content)); }

private:
    std::variant<T, E> m_content;
};

/// Success without a value, or the reason why not.
template<class E>
class [[nodiscard]] Expected<void, E>
{
public:
    using value_type = void;
    using error_type = E;

    Expected() = default;
    Expected(E error) : m_error(std::move(error)) {}
    template<class G>
    Expected(Unexpected<G> error) : m_error(std::move(error.reason))
    {}

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }

    /// Only when not `has_value()`.
    [[nodiscard]] const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace tokenry
