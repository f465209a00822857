#pragma once

#include <QString>
#include <QStringList>

namespace presentation {

/// A detail or a subject of a Problem in the person's language. The rooms below write them in English, for
/// logs and for what is kept; words that are not theirs, such as a service's own, come back as they are.
[[nodiscard]] QString detailInWords(const QString &detail);
/// The sentences that are known, as the rooms below write them; %1 stands for what differs.
[[nodiscard]] QStringList knownDetails();

} // namespace presentation
