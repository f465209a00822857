#pragma once

#include "model/problem.h"

#include <utility>
#include <variant>

namespace model {

/// A value, or the Problem that kept it from being made. Reading the value of a failed result is our mistake
/// (asserts).
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Problem problem) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(problem))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Problem &problem() const { return std::get<1>(m_state); }

    bool operator==(const Result &) const = default;

private:
    std::variant<T, Problem> m_state;
};

/// Nothing to give back but that it was done.
struct Done {
    bool operator==(const Done &) const = default;
};
using Outcome = Result<Done>;

} // namespace model
