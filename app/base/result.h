// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <functional>
#include <utility>
#include <variant>

/// A value, or the reason why there is none. A default-constructed one is a default value of T,
/// so that it can travel in signals and be recorded by QSignalSpy.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result() = default;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The result of something that has nothing to say but that it worked.
struct Done
{
};

/// What an asynchronous call is given to report its one outcome.
template <typename T>
using Handler = std::function<void(Result<T>)>;
