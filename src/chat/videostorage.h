#pragma once

#include "model/result.h"
#include "model/sharedaccess.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace chat {

/// Where files go before a service that is elsewhere can look at them: a container of Azure Blob storage. One
/// signature writes; another, which can only read, is handed on where there is one.
struct VideoStorage {
    std::optional<model::SharedAccess> writing = {};
    std::optional<model::SharedAccess> reading = {};

    [[nodiscard]] bool canUpload() const { return writing.has_value(); }
    /// What a service may read with.
    [[nodiscard]] const model::SharedAccess &handedOn() const { return reading ? *reading : *writing; }
    bool operator==(const VideoStorage &) const = default;
};

/// Reads the two addresses as a person pasted them (the second may be empty), and refuses what cannot work:
/// the first flaw as a Problem.
[[nodiscard]] model::Result<VideoStorage> videoStorage(
    const QString &writing, const QString &reading, const QDateTime &now);

/// What a pasted address says about itself; nothing is asked.
[[nodiscard]] model::Result<model::SharedAccess> readStorageAddress(const QString &pasted);

/// The Problem of an address that is to be used so; nothing when it will do, as far as it says.
[[nodiscard]] std::optional<model::Problem> problemOf(
    const model::SharedAccess &access, model::AccessUse use, const QDateTime &now, const QString &subject);

/// The name under which a file is stored. The same file has the same name each time, so that an upload that
/// broke off goes on, and another file or another state of it has another.
[[nodiscard]] QString blobNameFor(const QString &file);

} // namespace chat
