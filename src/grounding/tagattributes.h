#pragma once

#include "grounding/finding.h"
#include "grounding/scanner.h"

#include <QList>

namespace grounding {

/// `name="value"` inside a tag; quoted either way or bare.
struct Attribute {
    QStringView name;
    QStringView value; ///< as written, entities and all
    TextRange range; ///< from the name to the end of the value
    qsizetype valueBegin = 0;
    bool whole = true; ///< false: the text ended inside it
};

struct TagAttributes {
    QList<Attribute> list;
    qsizetype end = 0; ///< behind the closing `>`, or where the tag broke off
    bool closed = false;
    bool selfClosing = false;

    [[nodiscard]] const Attribute *find(QStringView name) const;
    /// The decoded value of the first of these that is there and whole.
    [[nodiscard]] QString text(std::initializer_list<QStringView> names) const;
};

/// Reads attributes from behind a tag's name up to its `>`; a `>` inside quotes does not end it.
[[nodiscard]] TagAttributes readAttributes(QStringView text, qsizetype from);

/// A whole attribute value that is nothing but a number.
[[nodiscard]] std::optional<double> numberIn(const Attribute *attribute);

} // namespace grounding
