#include "text/markdown.h"

#include "text/entity.h"

#include <QUrl>

#include <md4c.h>

#include <functional>

namespace text {

namespace {

/// Finds the UTF-16 offset for a place in the UTF-8 form. Places come nearly in order.
class Offsets {
public:
    explicit Offsets(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// -1 for what does not stand in the source.
    qsizetype of(const char *place)
    {
        const std::less<> before;
        if (before(place, m_bytes.constBegin()) || before(m_bytes.constEnd(), place))
            return -1;
        const qsizetype at = place - m_bytes.constBegin();
        if (at < m_byte)
            m_byte = m_unit = 0;
        for (; m_byte < at; ++m_byte) {
            const auto byte = static_cast<unsigned char>(m_bytes.at(m_byte));
            if ((byte & 0xC0U) != 0x80U)
                m_unit += byte >= 0xF0U ? 2 : 1;
        }
        return m_unit;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_byte = 0;
    qsizetype m_unit = 0;
};

QString attribute(const MD_ATTRIBUTE &attribute)
{
    QString words;
    for (int part = 0; attribute.text && attribute.substr_offsets[part] < attribute.size; ++part) {
        const MD_OFFSET from = attribute.substr_offsets[part];
        const QByteArray bytes(attribute.text + from, attribute.substr_offsets[part + 1] - from);
        words += attribute.substr_types[part] == MD_TEXT_ENTITY ? entity(bytes) : QString::fromUtf8(bytes);
    }
    return words;
}

/// Addresses that may be opened after a click: on the web, or a letter.
QString harmless(const QString &address)
{
    const QString scheme = QUrl(address).scheme().toLower();
    const bool opens = scheme == u"http" || scheme == u"https" || scheme == u"mailto";
    return opens ? address : QString();
}

Block::Align alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_CENTER:
        return Block::Align::Centre;
    case MD_ALIGN_RIGHT:
        return Block::Align::Right;
    case MD_ALIGN_DEFAULT:
    case MD_ALIGN_LEFT:
        break;
    }
    return Block::Align::Left;
}

/// Listens to md4c and gathers blocks.
class Gathering {
public:
    explicit Gathering(const QByteArray &bytes)
        : m_offsets(bytes)
    {
    }

    void enter(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            endBlock();
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
            endBlock();
            m_lists.append(List());
            break;
        case MD_BLOCK_OL: {
            endBlock();
            const auto *list = static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
            m_lists.append(
                {.isOrdered = true, .next = list->start, .delimiter = QLatin1Char(list->mark_delimiter)});
            break;
        }
        case MD_BLOCK_LI:
            endBlock();
            m_marker = markerOf(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
            break;
        case MD_BLOCK_HR:
            begin(Block::Kind::Rule);
            endBlock();
            break;
        case MD_BLOCK_H:
            begin(Block::Kind::Heading).level =
                static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            begin(Block::Kind::Code).language =
                attribute(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            break;
        case MD_BLOCK_P:
            begin(Block::Kind::Paragraph);
            break;
        case MD_BLOCK_TABLE:
            begin(Block::Kind::Table);
            break;
        case MD_BLOCK_TR:
            m_block.rows.append(QList<Words>());
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_block.rows.last().append(Words());
            if (m_block.rows.size() == 1)
                m_block.columns.append(alignment(static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align));
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            endBlock();
            --m_quotes;
            break;
        case MD_BLOCK_LI:
            endBlock();
            if (!m_marker.isEmpty())
                begin(Block::Kind::Paragraph); // an item without words
            endBlock();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.removeLast();
            break;
        case MD_BLOCK_CODE:
            if (m_block.words.shown().endsWith(u'\n'))
                m_block.words.chop(1);
            endBlock();
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_P:
        case MD_BLOCK_TABLE:
            endBlock();
            break;
        default:
            break;
        }
    }

    void enter(MD_SPANTYPE type, void *detail)
    {
        ++m_depthOf[type];
        if (type == MD_SPAN_A)
            m_links.append(harmless(attribute(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href)));
        else if (type == MD_SPAN_IMG)
            m_links.append(harmless(attribute(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src)));
    }

    void leave(MD_SPANTYPE type, void *detail)
    {
        --m_depthOf[type];
        if (type == MD_SPAN_A) {
            m_links.removeLast();
        } else if (type == MD_SPAN_IMG) {
            const QUrl address(attribute(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src));
            const Words::Style style = this->style();
            m_links.removeLast();
            if (!address.host().isEmpty())
                words().appendUnsourced(QStringLiteral(" (%1)").arg(address.host()), style);
        }
    }

    void text(MD_TEXTTYPE type, const char *bytes, MD_SIZE size)
    {
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            words().appendUnsourced(QString(QChar::LineSeparator), {});
            break;
        case MD_TEXT_NULLCHAR:
            words().appendUnsourced(QString(QChar::ReplacementCharacter), style());
            break;
        case MD_TEXT_ENTITY: {
            const qsizetype from = m_offsets.of(bytes);
            words().append(entity(QByteArray(bytes, static_cast<qsizetype>(size))), style(), from, size);
            break;
        }
        default:
            put(bytes, size);
        }
    }

    Document take()
    {
        endBlock();
        return std::move(m_document);
    }

private:
    struct List {
        bool isOrdered = false;
        unsigned next = 1;
        QChar delimiter = {};
    };

    void put(const char *bytes, MD_SIZE size)
    {
        const QString shown = QString::fromUtf8(bytes, static_cast<qsizetype>(size));
        const qsizetype from = m_offsets.of(bytes);
        if (from < 0)
            words().appendUnsourced(shown, style());
        else
            words().append(shown, style(), from, shown.size());
    }

    [[nodiscard]] Words::Style style() const
    {
        return {.strong = m_depthOf[MD_SPAN_STRONG] > 0,
            .emphasis = m_depthOf[MD_SPAN_EM] > 0,
            .code = m_depthOf[MD_SPAN_CODE] > 0,
            .struck = m_depthOf[MD_SPAN_DEL] > 0,
            .link = m_links.isEmpty() ? QString() : m_links.constLast()};
    }

    /// The words being gathered; an item of a tight list has no paragraph of its own and begins one here.
    Words &words()
    {
        if (!m_isOpen)
            begin(Block::Kind::Paragraph);
        return m_block.kind == Block::Kind::Table ? m_block.rows.last().last() : m_block.words;
    }

    Block &begin(Block::Kind kind)
    {
        endBlock();
        m_isOpen = true;
        m_block = {.kind = kind,
            .quotes = m_quotes,
            .depth = static_cast<int>(m_lists.size()),
            .marker = std::exchange(m_marker, {})};
        return m_block;
    }

    void endBlock()
    {
        if (!std::exchange(m_isOpen, false))
            return;
        Range range = m_block.words.sourceRange();
        for (const QList<Words> &row : std::as_const(m_block.rows)) {
            for (const Words &cell : row) {
                const Range more = cell.sourceRange();
                if (!more.isEmpty())
                    range =
                        range.isEmpty() ? more : Range{qMin(range.from, more.from), qMax(range.to, more.to)};
            }
        }
        m_block.source = range.isEmpty() ? m_end : range.from;
        m_block.sourceEnd = range.isEmpty() ? m_end : range.to;
        m_end = m_block.sourceEnd;
        m_document.blocks.append(std::move(m_block));
    }

    QString markerOf(const MD_BLOCK_LI_DETAIL &item)
    {
        if (m_lists.isEmpty())
            return {};
        if (item.is_task)
            return QString(QChar(item.task_mark == ' ' ? 0x2610 : 0x2611));
        List &list = m_lists.last();
        return list.isOrdered ? QString::number(list.next++) + list.delimiter : QString(QChar(0x2022));
    }

    Offsets m_offsets;
    Document m_document;
    Block m_block;
    bool m_isOpen = false;
    int m_quotes = 0;
    QList<List> m_lists;
    QString m_marker;
    std::array<int, MD_SPAN_U + 1> m_depthOf{};
    QStringList m_links;
    qsizetype m_end = 0;
};

MD_PARSER parserFor(Dialect dialect)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML;
    if (dialect == Dialect::Markdown)
        parser.flags |=
            MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *gathering) {
        static_cast<Gathering *>(gathering)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *gathering) {
        static_cast<Gathering *>(gathering)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *gathering) {
        static_cast<Gathering *>(gathering)->enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *gathering) {
        static_cast<Gathering *>(gathering)->leave(type, detail);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *bytes, MD_SIZE size, void *gathering) {
        static_cast<Gathering *>(gathering)->text(type, bytes, size);
        return 0;
    };
    return parser;
}

} // namespace

Document readMarkdown(QStringView source, Dialect dialect)
{
    const QByteArray bytes = source.toUtf8();
    Gathering gathering(bytes);
    const MD_PARSER parser = parserFor(dialect);
    md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, &gathering);
    return gathering.take();
}

} // namespace text
