#pragma once

#include "database/statement.h"
#include "model/result.h"
#include "model/videos.h"

#include <QDateTime>
#include <QString>

/// How the files of the video shelf spell values in its tables, and what they say when something is missing.
namespace engine::shelf {

enum ItemState { Waiting, Running, Succeeded, Failed };

[[nodiscard]] model::Problem refused(
    int status, const QString &code, const QString &sentence, const QString &subject = {});
[[nodiscard]] model::Problem indexMissing(const QString &name);
[[nodiscard]] model::Problem documentMissing(const QString &documentId);

[[nodiscard]] QString now();
[[nodiscard]] QDateTime dateFrom(const QVariant &value);
/// A null string would be NULL.
[[nodiscard]] QString notNull(const QString &text);
[[nodiscard]] QString metadataText(const model::Metadata &metadata);
[[nodiscard]] model::Metadata metadataOf(const QVariant &text);
[[nodiscard]] model::VideoIndex indexFromRow(const QVariant &body);

} // namespace engine::shelf

#define GG_TRY(outcome)                                                                                      \
    if (const auto tried = (outcome); !tried)                                                                \
    return tried.problem()
