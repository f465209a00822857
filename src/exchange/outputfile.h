#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

/// A file that a writer made, not on the disk yet. `name` is relative and may name folders with '/'.
struct OutputFile {
    QString name = {};
    QByteArray bytes = {};

    bool operator==(const OutputFile &) const = default;
};

} // namespace exchange
