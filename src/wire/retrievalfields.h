#pragma once

#include "model/videos.h"

#include <QJsonObject>

/// The objects of video retrieval (2023-05-01-preview) as JSON. Reading ignores what it does not know and
/// survives what is missing; words are compared without case.
namespace wire {

[[nodiscard]] QJsonObject indexObject(const model::VideoIndex &index);
[[nodiscard]] model::VideoIndex indexFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject videoItemObject(const model::VideoItem &item);
[[nodiscard]] QJsonObject ingestionObject(const model::Ingestion &ingestion);
[[nodiscard]] model::Ingestion ingestionFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject documentObject(const model::IndexedVideo &video);
[[nodiscard]] model::IndexedVideo documentFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject queryObject(const model::VideoQuery &query);
[[nodiscard]] QJsonObject momentObject(const model::Moment &moment);
[[nodiscard]] model::Moment momentFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject evidenceObject(const model::VideoEvidence &evidence);
[[nodiscard]] model::VideoEvidence evidenceFrom(const QJsonObject &object);

[[nodiscard]] model::Metadata metadataFrom(const QJsonObject &object);
[[nodiscard]] QString stateWord(model::IngestionState state);
/// "00:01:05.5000000", as .NET spells a time span.
[[nodiscard]] QString timeSpan(double seconds);
/// Seconds of "hh:mm:ss" with or without a fraction, or of "d.hh:mm:ss"; 0 for anything else.
[[nodiscard]] double secondsFrom(const QString &timeSpan);

} // namespace wire
