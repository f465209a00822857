#pragma once

#include "text/document.h"
#include "text/markdown.h"

namespace text {

/// A document that is read again as its text grows at the end. The cost of a piece depends on the block that
/// it ends in, not on the text before: only what follows the last safe place is read again, and the result is
/// at every moment that of reading the whole text once. One thread at a time.
class GrowingDocument {
public:
    explicit GrowingDocument(Dialect dialect = Dialect::Markdown);

    /// The number of blocks at the front that stayed as they were.
    qsizetype setText(const QString &text, Dialect dialect);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    /// So many blocks at the front are not read again, whatever text follows.
    [[nodiscard]] qsizetype settled() const { return m_settled; }
    [[nodiscard]] const Document &document() const { return m_document; }

private:
    void scan();
    void scanLine(QStringView line);
    [[nodiscard]] QList<Block> read(const Range &range, qsizetype endBefore) const;
    qsizetype replaceFrom(qsizetype first, QList<Block> fresh);

    Dialect m_dialect;
    QString m_text;
    Document m_document;
    qsizetype m_settled = 0; ///< so many blocks at the front,
    qsizetype m_settledTo = 0; ///< from the text before this offset, cannot change any more
    // What is known of the whole lines, which end at m_scanned.
    qsizetype m_scanned = 0;
    qsizetype m_safe = 0; ///< nothing before this offset can be changed by what follows it
    bool m_isAfterGap = false;
    bool m_hasDefinitions = false; ///< then all is read anew
    QChar m_fence; ///< of the fenced code that is open
    qsizetype m_fenceLength = 0;
    qsizetype m_fenceIndent = 0;
    bool m_hasDeepFence = false; ///< in an item of a list, maybe: it ends at the latest with the list
    bool m_isUncertain = false; ///< whether code is open cannot be told from the lines: no more safe places
};

} // namespace text
