#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace model {

/// True for an address whose query gives rights to whoever has it: a shared access signature, a token, a key.
[[nodiscard]] bool isSigned(const QUrl &address);

/// The address without its signature (and without user and password): what may be written down.
[[nodiscard]] QUrl withoutSignature(const QUrl &address);

/// The same for every web address in a text.
[[nodiscard]] QString withoutSignatures(QString text);

/// The parts that give the rights, as they stand in the address and decoded.
[[nodiscard]] QStringList signaturesOf(const QUrl &address);

/// For showing: what was there is told, not hidden without a word:
/// "https://host/path?se=2026-05-04&<signature>".
[[nodiscard]] QString withSignatureHidden(const QUrl &address);

} // namespace model
