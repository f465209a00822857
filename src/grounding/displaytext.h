#pragma once

#include "grounding/finding.h"

#include <QList>
#include <QString>

namespace grounding {

/// An answer as it is shown: raw text with edits applied, the blanks that removed markup left folded, and
/// trimmed. Knows where every raw position went.
class DisplayText {
public:
    DisplayText(const QString &raw, QList<Edit> edits);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Empty when nothing of the range is shown.
    [[nodiscard]] TextRange shown(TextRange raw) const;

private:
    void copy(const QString &raw, qsizetype from, qsizetype to);
    void apply(const QString &raw, const Edit &edit);
    void dropBlankBefore(qsizetype rawAt);
    void trim();

    QString m_text;
    QList<qsizetype> m_places; ///< of each raw position, and of the end
};

/// Sorted, without overlaps, neighbours that only remove joined.
[[nodiscard]] QList<Edit> orderedEdits(QList<Edit> edits);

} // namespace grounding
