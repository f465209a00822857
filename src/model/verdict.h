#pragma once

namespace model {

/// What a person decided about a region, or about one picture of a set.
enum class Verdict { None, Accepted, Rejected };

} // namespace model
