#pragma once

#include <QByteArrayView>

/// What untrusted bytes from a service go through, as one call each. A broken promise of the readers aborts;
/// everything else is for the sanitizers to find.
namespace fuzz {

/// The first byte says where the rest is cut; all cuts must give the same answer.
void readStream(QByteArrayView bytes);
void readAnswer(QByteArrayView bytes);
/// The first byte chooses the status, the second how much of the rest stands in the headers.
void readError(QByteArrayView bytes);

} // namespace fuzz
