#pragma once

namespace model {

/// What a person decided about one item of a set.
enum class Verdict { None, Accepted, Rejected };

} // namespace model
