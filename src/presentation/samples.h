#pragma once

#include "model/result.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QString>

namespace presentation {

/// A picture that comes with the program, and a question that suits it.
struct Sample {
    QString file = {}; ///< a resource path
    QString title = {};
    QString question = {};
};

[[nodiscard]] QList<Sample> samples();
/// Decoded off the window's thread.
[[nodiscard]] QFuture<model::Result<QImage>> sampleThumbnail(const Sample &sample, QSize fitWithin);

/// What the built-in service can answer about most pictures.
[[nodiscard]] QStringList suggestedQuestions();

} // namespace presentation
