#pragma once

#include "model/connection.h"
#include "model/pictureanalysis.h"
#include "model/result.h"
#include "wire/httprequest.h"

#include <QByteArray>

namespace wire {

/// Image Analysis 4.0 (api-version 2024-02-01), as an asker spells it: `picture` goes out as it is, to the
/// vision resource of a connection with its vision key. Plain http only to this computer.
[[nodiscard]] model::Result<HttpRequest> spellAnalysis(const QUrl &endpoint, const QByteArray &key,
    const model::AnalysisFeatures &features, const QByteArray &picture);

/// The body of a successful response. Places are brought from pixels to fractions; what has none, or a broken
/// one, is left out.
[[nodiscard]] model::Result<model::PictureAnalysis> readAnalysis(const QByteArray &body);

/// The service's end: all of `features` that were asked for and no others, places in whole pixels.
[[nodiscard]] QByteArray writeAnalysis(
    const model::PictureAnalysis &analysis, const model::AnalysisFeatures &features);

/// {"error":{"code","message","innererror":{"code","message"}}}; `inner` is the inner code.
[[nodiscard]] QByteArray writeAnalysisError(
    const QString &code, const QString &message, const QString &inner = {});

/// The picture's address in {"url":…}; nothing where the body says none.
[[nodiscard]] std::optional<QUrl> readPictureAddress(const QByteArray &body);

} // namespace wire
