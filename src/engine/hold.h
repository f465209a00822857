#pragma once

#include "engine/residence.h"

#include <functional>
#include <memory>

namespace engine {

/// Keeps another program's service alive for as long as this object lives; see Residence.
class Hold {
public:
    /// `lost` is called, on a thread of the hold's own, when the service is gone before the hold is.
    explicit Hold(const Residence::Resident &resident, std::function<void()> lost);
    ~Hold();

    /// Waits until the service has agreed (true) or cannot be reached (false).
    [[nodiscard]] bool agreed();

private:
    struct Line;
    std::unique_ptr<Line> m_line;
};

} // namespace engine
