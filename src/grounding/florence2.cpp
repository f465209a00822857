#include "grounding/families.h"
#include "grounding/hiddentext.h"
#include "grounding/labels.h"
#include "grounding/loctokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace grounding {

namespace {

constexpr QStringView loc = u"<loc_";
constexpr int boxSize = 4;
constexpr int quadSize = 8;
constexpr int leastPolygon = 6;

/// Location tokens in a row, and the words that they belong to. A part is what stands between separators.
struct Run {
    TextRange words;
    TextRange range;
    QList<QList<LocToken>> parts;
    bool polygons = false;

    [[nodiscard]] qsizetype size() const
    {
        qsizetype size = 0;
        for (const QList<LocToken> &part : parts)
            size += part.size();
        return size;
    }
};

enum class Groups { Boxes, Quads, Polygons };

class Runs {
public:
    explicit Runs(const Source &source, qsizetype from, qsizetype end)
        : m_scanner(source.text.first(end), from)
        , m_text(source.text)
    {
    }

    QList<Run> all()
    {
        qsizetype wordsBegin = m_scanner.at();
        QList<Run> runs;
        while (!m_scanner.atEnd() && runs.size() < mostRegions) {
            Run run;
            const qsizetype begin = m_scanner.at();
            if (m_scanner.peek() == u'<' && takeRun(run)) {
                run.range = {begin, m_end};
                run.words = trimmed(m_text, {wordsBegin, begin});
                wordsBegin = m_end;
                m_scanner.moveTo(m_end);
                runs += run;
            } else {
                m_scanner.skip();
            }
        }
        return runs;
    }

private:
    bool takeRun(Run &run)
    {
        run.parts = {{}};
        const qsizetype begin = m_scanner.at();
        m_end = begin;
        while (takePiece(run)) {
            m_end = m_scanner.at();
            m_scanner.skipBlanks();
        }
        if (run.size() == 0)
            m_scanner.moveTo(begin);
        return run.size() > 0;
    }

    bool takePiece(Run &run)
    {
        if (const std::optional<LocToken> token = takeLoc(m_scanner, loc)) {
            run.parts.last() += *token;
            return true;
        }
        if (m_scanner.take(u"<poly>")) {
            run.polygons = true;
        } else if (!m_scanner.take(u"</poly>") && !m_scanner.take(u"<sep>") && !m_scanner.take(u"<and>")) {
            return false;
        }
        if (!run.parts.last().isEmpty())
            run.parts += QList<LocToken>();
        return true;
    }

    Scanner m_scanner;
    QStringView m_text;
    qsizetype m_end = 0;
};

/// Top edge to the right, right edge down, bottom edge to the left, left edge up.
bool looksLikeQuad(const Run &run)
{
    if (run.parts.size() != 1 || run.size() != quadSize)
        return false;
    const QList<LocToken> &t = run.parts.first();
    return t[2].bin > t[0].bin && t[5].bin > t[3].bin && t[4].bin > t[6].bin && t[7].bin > t[1].bin;
}

/// A last run that is still short may be cut and says nothing.
bool looksLikeQuads(QList<Run> runs)
{
    if (runs.size() > 1 && runs.last().size() < quadSize)
        runs.removeLast();
    return !runs.isEmpty() && std::ranges::all_of(runs, looksLikeQuad);
}

class Florence2 {
public:
    explicit Florence2(const Source &source)
        : m_source(source)
    {
        m_reading.family = Family::Florence2;
    }

    Reading read()
    {
        qsizetype begin = 0;
        qsizetype end = m_source.text.size();
        QString task = m_source.hints.task;
        unwrap(begin, end, task);
        const QList<Run> runs = Runs(m_source, begin, end).all();
        const Groups groups = groupsOf(task, runs);
        for (const Run &run : runs) {
            m_reading.edits += Edit{run.range, {}, true};
            addRun(run, run.polygons ? Groups::Polygons : groups);
        }
        return m_reading;
    }

private:
    /// Servers hand such answers over with the task word before them, or as the one member of a dictionary.
    void unwrap(qsizetype &begin, qsizetype &end, QString &task)
    {
        static const QRegularExpression opening(
            QStringLiteral("\\A\\s*(?:\\{\\s*([\"']))?\\s*(<[A-Z][A-Z_]+>)(?:\\1\\s*:\\s*([\"']))?"));
        static const QRegularExpression closing(QStringLiteral("[\"']\\s*\\}\\s*\\z"));
        const QRegularExpressionMatch match =
            opening.match(m_source.text.first(qMin(end, qsizetype(200))).toString());
        if (!match.hasMatch() || (match.capturedLength(1) > 0) != (match.capturedLength(3) > 0))
            return;
        begin = match.capturedEnd();
        m_reading.edits += Edit{{0, begin}, {}};
        if (task.isEmpty())
            task = match.captured(2);
        const qsizetype tail = qMax(begin, end - 50);
        const QRegularExpressionMatch last = closing.match(m_source.text.sliced(tail).toString());
        if (match.capturedLength(1) > 0 && last.hasMatch()) {
            end = tail + last.capturedStart();
            m_reading.edits += Edit{{end, m_source.text.size()}, {}};
        }
    }

    static Groups groupsOf(const QString &task, const QList<Run> &runs)
    {
        const QString name = task.toUpper();
        if (name.contains(u"OCR_WITH_REGION"))
            return Groups::Quads;
        if (name.contains(u"SEGMENTATION"))
            return Groups::Polygons;
        return name.isEmpty() && looksLikeQuads(runs) ? Groups::Quads : Groups::Boxes;
    }

    void addRun(const Run &run, Groups groups)
    {
        const bool unnamed = run.words.isEmpty() && !m_source.hints.asked.isEmpty();
        const QString label = unnamed ? plainLabel(m_source.hints.asked) : labelIn(m_source, run.words);
        for (const QList<LocToken> &part : run.parts) {
            const qsizetype size = groups == Groups::Polygons ? part.size() / 2 * 2
                : groups == Groups::Quads                     ? quadSize
                                                              : boxSize;
            if (size < boxSize || (groups == Groups::Polygons && size < leastPolygon))
                continue;
            for (qsizetype first = 0; first + size <= part.size(); first += size)
                add(part.sliced(first, size), groups, run, label);
        }
    }

    void add(const QList<LocToken> &tokens, Groups groups, const Run &run, const QString &label)
    {
        Finding finding{.shape = groups == Groups::Boxes ? Shape::Box : Shape::Polygon,
            .marker = tokens.first().range,
            .holder = run.range.begin,
            .words = run.words,
            .label = label};
        for (const LocToken &token : tokens)
            finding.numbers += token.bin + 0.5; // the middle of its bin
        m_reading.findings += finding;
    }

    const Source &m_source;
    Reading m_reading;
};

} // namespace

Reading readFlorence2(const Source &source)
{
    return Florence2(source).read();
}

} // namespace grounding
