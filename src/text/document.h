#pragma once

#include <QList>
#include <QString>

namespace text {

/// A range of characters, `to` excluded.
struct Range {
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] bool isEmpty() const { return from >= to; }
    bool operator==(const Range &) const = default;
};

/// Words as they are shown, in UTF-16 units, that know how they look and where each of them stands in the
/// source. Characters that the source does not hold (the space of a line break) lie between their neighbours.
class Words {
public:
    /// Shown characters [shown, shown + shownLength) come from [source, source + sourceLength): one for one
    /// where the lengths agree, else as a whole (an entity).
    struct Origin {
        qsizetype shown = 0;
        qsizetype shownLength = 0;
        qsizetype source = 0;
        qsizetype sourceLength = 0;

        bool operator==(const Origin &) const = default;
    };
    struct Style {
        bool strong = false;
        bool emphasis = false;
        bool code = false;
        bool struck = false;
        QString link = {}; ///< http, https or mailto; never anything else

        bool operator==(const Style &) const = default;
    };
    struct Stretch {
        Range shown = {};
        Style style = {};

        bool operator==(const Stretch &) const = default;
    };

    [[nodiscard]] const QString &shown() const { return m_shown; }
    [[nodiscard]] const QList<Origin> &origins() const { return m_origins; }
    /// Only what differs from plain words, in order.
    [[nodiscard]] const QList<Stretch> &stretches() const { return m_stretches; }
    [[nodiscard]] bool isEmpty() const { return m_shown.isEmpty(); }

    void append(QStringView shown, const Style &style, qsizetype source, qsizetype sourceLength);
    /// Words that the source does not hold.
    void appendUnsourced(QStringView shown, const Style &style);
    /// Takes shown characters away at the end.
    void chop(qsizetype count);
    /// Moves what it comes from, for text that stands further on in a longer source.
    void shiftSource(qsizetype by);

    /// The source offset of the boundary before shown character `at`.
    [[nodiscard]] qsizetype sourceOf(qsizetype at) const;
    /// The shown characters of which the source range holds something; empty at 0 when there are none.
    [[nodiscard]] Range shownOf(const Range &source) const;
    /// From the first to the last character that the source holds; empty without any.
    [[nodiscard]] Range sourceRange() const;

    bool operator==(const Words &) const = default;

private:
    void addStyle(qsizetype from, const Style &style);

    QString m_shown;
    QList<Origin> m_origins;
    QList<Stretch> m_stretches;
};

/// One block of a text, as it is laid out from top to bottom. Containers are flattened: an item of a list is
/// a block with an indentation and, when it begins the item, a marker.
struct Block {
    enum class Kind { Paragraph, Heading, Code, Rule, Table, Gap };
    enum class Align { Left, Centre, Right };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading, 1 to 6
    int quotes = 0; ///< how many quotations it stands in
    int depth = 0; ///< how many lists it stands in
    QString marker = {}; ///< of the list item that begins here
    QString language = {}; ///< of code, as its author named it
    Words words = {}; ///< of a paragraph, a heading or code
    QList<QList<Words>> rows = {}; ///< of a table; the first is its head
    QList<Align> columns = {};
    qsizetype source = 0; ///< where its words begin; of one without words, where the words before it end
    qsizetype sourceEnd = 0;

    bool operator==(const Block &) const = default;
};

struct Document {
    QList<Block> blocks = {};

    /// The shown text of the source range, blocks on lines of their own, cells apart by tabs.
    [[nodiscard]] QString shownText(const Range &source) const;

    /// All of it as plain text, that knows where the words of the source have gone.
    struct Flat {
        struct Part {
            qsizetype at = 0; ///< in `text`
            Words words = {};
        };

        QString text = {};
        QList<Part> parts = {};

        /// From the first to the last character of the source range that is shown; empty without any.
        [[nodiscard]] Range shownOf(const Range &source) const;
    };
    [[nodiscard]] Flat flattened() const;

    bool operator==(const Document &) const = default;
};

} // namespace text
