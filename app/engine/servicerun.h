#pragma once

#include "commandline.h"
#include "engine/lifetime.h"
#include "engine/residence.h"

/// One run of the program: becomes the service of its data folder, or joins the one that is there, and stays
/// until the end. See Residence for what the two say to each other.
class ServiceRun {
public:
    explicit ServiceRun(CommandLine line);

    /// Gives the exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] int serve(const QByteArray &givenKey);
    [[nodiscard]] std::optional<int> join(const engine::Residence::Resident &resident);

    CommandLine m_line;
    engine::Lifetime m_lifetime;
    engine::Residence m_residence;
};
