#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace exchange {

/// What an export or a replay tells. Keys are never among it; what names places and accounts is left out
/// unless the person ticks it.
struct Disclosure {
    bool pictures = true;
    bool question = true;
    bool modelName = true;
    bool host = false; ///< of the service, and of the resources behind it
    bool deployment = false;
    bool systemMessage = false;
    bool paths = false; ///< folders of this computer, beyond a file's own name
    bool signatures = false; ///< SAS and other signatures in addresses
    bool metadata = false; ///< position, camera and other data inside picture files

    bool operator==(const Disclosure &) const = default;
};

/// One thing that may be told or left out, by the word under which commands and dialogs name it.
struct DisclosurePart {
    const char *name;
    bool Disclosure::*told;
};

/// In the order in which people are asked about them: first what is told usually.
[[nodiscard]] std::span<const DisclosurePart> disclosureParts();
/// Whether a part is told unless the person says otherwise.
[[nodiscard]] bool isToldUsually(const DisclosurePart &part);

} // namespace exchange
