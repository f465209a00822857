#pragma once

#include <QList>
#include <QString>

namespace ui::present {

/// The text of an answer made ready for the screen: paragraphs and list items without the marks of plain
/// markdown, each knowing where an offset of the source went. Pure.
struct SpokenParagraph {
    QString text = {};
    QString marker = {}; ///< of a list item
    bool heading = false;
    struct Bold {
        int from = 0;
        int length = 0;

        bool operator==(const Bold &) const = default;
    };
    QList<Bold> bold = {};
    qsizetype source = 0; ///< where the paragraph begins in the source
    QList<int> places = {}; ///< of each source position from `source` on, and of the end

    /// The part of `text` that shows this range of the source; its length is 0 for none.
    [[nodiscard]] Bold shown(qsizetype offset, qsizetype length) const;
};

[[nodiscard]] QList<SpokenParagraph> spokenText(const QString &source);

} // namespace ui::present
