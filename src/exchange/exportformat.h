#pragma once

#include "exchange/dataset.h"
#include "exchange/outputfile.h"
#include "exchange/savedfiles.h"
#include "model/result.h"

#include <optional>
#include <span>

namespace exchange {

enum class ExportFormat { Coco, Labelme, Yolo, Voc, Hocr, Csv, Svg, Html, Png };

/// What a format is called and what it has room for, so that people can be told before they export.
struct ExportTraits {
    ExportFormat format;
    const char *name; ///< as commands spell it
    const char *title; ///< as people know it; a proper name
    const char *ending; ///< ".json"; empty where it is a folder of files
    bool pictures; ///< the pictures themselves go into it
    bool conversation; ///< question, answer, model, host, deployment, system message
    bool words; ///< which words a region grounds
    bool confidence;
    bool outlines; ///< polygons, not only their boxes
};

[[nodiscard]] std::span<const ExportTraits> exportFormats();
[[nodiscard]] const ExportTraits &traitsOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(const QString &name);

/// The files of an export. One that needs pixels which are not there, or has nothing to hold, is a Problem.
/// May decode pictures: any thread, never the window's.
[[nodiscard]] model::Result<QList<OutputFile>> exportFiles(ExportFormat format, const Dataset &dataset);

/// Writes them to `path`: one file as that file; YOLO, and several files of labelme or VOC, into that folder;
/// several pictures as FILE, FILE-2 and so on.
[[nodiscard]] model::Outcome saveExport(
    ExportFormat format, const Dataset &dataset, const QString &path, Overwrite overwrite);

} // namespace exchange
