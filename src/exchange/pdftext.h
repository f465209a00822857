#pragma once

#include "exchange/dataset.h"

#include <QImage>
#include <QTextCursor>

class QTextDocument;

namespace text {
struct Block;
class Words;
} // namespace text

namespace exchange {

/// Writes the parts of a conversation, one below the other, into a text document that is printed. Foreign
/// words are text; no resource is looked for anywhere. The document outlives it.
class PdfText {
public:
    explicit PdfText(QTextDocument &document);

    void title(const QString &words);
    void heading(const QString &words);
    void plain(const QString &words);
    void note(const QString &words); ///< small
    void answer(const Dataset &dataset);
    void picture(const QImage &image, const QString &caption);
    void regionLine(qsizetype region, const QString &words);

private:
    void begin(const QTextBlockFormat &format);
    void block(const Dataset &dataset, const text::Block &block);
    void table(const Dataset &dataset, const text::Block &block);
    void words(const Dataset &dataset, const text::Words &words, QTextCharFormat plainFormat);

    QTextDocument &m_document;
    QTextCursor m_cursor;
    int m_pictures = 0;
    bool m_empty = true;
};

} // namespace exchange
