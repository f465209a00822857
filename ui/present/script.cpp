#include "ui/present/script.h"

#include "ui/controls/tints.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::present {

namespace {

constexpr double hushed = 0.62; ///< how far the other words step back towards the background
constexpr int mostSteps = 24; ///< dots that are drawn for phrases

QPen underlinePen(const QColor &colour, double width, model::Tie tie)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (tie == model::Tie::Matched) {
        pen.setDashPattern({2.4, 1.2});
    } else if (tie == model::Tie::ByHand) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 1.8});
    }
    return pen;
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(std::clamp(alpha, 0.0, 1.0)));
    return colour;
}

} // namespace

Script::Script(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"script"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the window takes clicks for words and picture alike
}

void Script::setSlide(const presentation::Slide &slide)
{
    const bool grew = slide.question == m_slide.question && slide.kind == m_slide.kind
        && slide.answer.text.startsWith(m_slide.answer.text);
    if (!grew)
        m_largest = 0;
    m_slide = slide;
    m_before = m_lit = std::min(m_lit, static_cast<int>(slide.phrases.size()) - 1);
    m_progress = 1.0;
    setAccessibleName(slide.question.isEmpty() ? tr("Answer") : slide.question);
    setAccessibleDescription(slide.answer.text);
    arrange();
}

void Script::setRemark(const QString &remark, const QString &hint)
{
    m_remark = remark;
    m_hint = hint;
    update();
}

void Script::setUnit(double pixels)
{
    m_unit = pixels;
    m_largest = 0;
    arrange();
}

void Script::light(int phrase)
{
    m_before = std::exchange(m_lit, phrase);
    m_progress = 0;
    update();
}

void Script::setProgress(double progress)
{
    m_progress = progress;
    update();
}

void Script::arrange()
{
    const double left = margin();
    const double wide = width() - left;
    const double gap = m_unit * 0.6;
    const double stepsRoom = m_slide.phrases.size() > 1 ? m_unit * 1.2 : 0;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_question.setText(m_slide.question);
    m_question.fit(bold, QSizeF(wide, height() * 0.28), {m_unit * 1.08, m_unit * 0.7});
    m_questionRect = QRectF(left, 0, wide, std::min(m_question.height(), height() * 0.34));
    const double by = m_slide.answeredBy.isEmpty() ? 0 : m_unit;
    m_byRect = QRectF(left, m_questionRect.bottom() + gap * 0.5, wide, by);
    const double top = m_byRect.bottom() + gap;
    m_answerRect = QRectF(left, top, wide, std::max(10.0, height() - top - stepsRoom));
    m_answer.setText(m_slide.answer.text);
    const double largest = m_largest > 0 ? m_largest : m_unit * 1.2;
    m_answer.fit(font(), m_answerRect.size(), {largest, m_unit * 0.66});
    m_largest = m_answer.pixelSize();
    update();
}

double Script::scrollFor(int phrase) const
{
    const double beyond = m_answer.height() - m_answerRect.height();
    if (beyond <= 0 || phrase < 0)
        return 0;
    const presentation::Phrase &words = m_slide.phrases.at(phrase);
    const auto pieces = m_answer.piecesOf(words.offset, words.length);
    if (pieces.isEmpty())
        return 0;
    return std::clamp(pieces.constFirst().rect.center().y() - m_answerRect.height() * 0.4, 0.0, beyond);
}

double Script::scroll() const
{
    const double from = scrollFor(m_before);
    return from + (scrollFor(m_lit) - from) * m_progress;
}

double Script::shineOf(int phrase) const
{
    const double before = phrase == m_before ? 1 - m_progress : 0;
    return std::min(1.0, before + (phrase == m_lit ? m_progress : 0));
}

double Script::hush() const
{
    const double before = m_before < 0 ? 0 : 1;
    return before + ((m_lit < 0 ? 0 : 1) - before) * m_progress;
}

QColor Script::colourOf(int phrase) const
{
    return m_slide.colours.at(m_slide.phrases.at(phrase).regions.constFirst());
}

QRectF Script::litRect() const
{
    if (m_lit < 0)
        return {};
    const presentation::Phrase &phrase = m_slide.phrases.at(m_lit);
    const auto pieces = m_answer.piecesOf(phrase.offset, phrase.length);
    if (pieces.isEmpty())
        return {};
    return pieces.constFirst().rect.translated(m_answerRect.topLeft() - QPointF(0, scrollFor(m_lit)));
}

int Script::phraseAt(QPointF point) const
{
    const QPointF inText = point - m_answerRect.topLeft() + QPointF(0, scroll());
    int best = -1;
    for (int phrase = 0; phrase < m_slide.phrases.size(); ++phrase) {
        const presentation::Phrase &words = m_slide.phrases.at(phrase);
        const auto pieces = m_answer.piecesOf(words.offset, words.length);
        const bool hit = std::any_of(pieces.begin(), pieces.end(),
            [&](const BigText::Piece &piece) { return piece.rect.adjusted(-3, -3, 3, 6).contains(inText); });
        if (hit && (best < 0 || words.length < m_slide.phrases.at(best).length))
            best = phrase; // of nested words the shortest is what is pointed at
    }
    return best;
}

void Script::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    if (m_remark.isEmpty())
        paintAnswer(painter);
    paintSteps(painter);
    if (m_remark.isEmpty())
        return;
    const Tints tints = tintsOf(palette());
    QFont calm = font();
    calm.setPixelSize(static_cast<int>(m_unit));
    painter.setFont(calm);
    painter.setPen(tints.dim);
    QRectF taken;
    painter.drawText(m_answerRect, Qt::TextWordWrap, m_remark, &taken);
    if (m_hint.isEmpty())
        return;
    painter.setPen(tints.accent);
    painter.drawText(m_answerRect.adjusted(0, taken.height() + m_unit * 0.6, 0, 0), Qt::TextWordWrap, m_hint);
}

void Script::paintHead(QPainter &painter) const
{
    const Tints tints = tintsOf(palette());
    painter.save();
    painter.setClipRect(m_questionRect.adjusted(-4, 0, 4, 4));
    painter.translate(m_questionRect.topLeft());
    m_question.draw(painter, mixed(tints.text, tints.pane, hush() * hushed), {});
    painter.restore();
    if (m_slide.answeredBy.isEmpty())
        return;
    QFont small = font();
    small.setPixelSize(static_cast<int>(m_unit * 0.56));
    painter.setFont(small);
    const bool recorded = m_slide.kind == presentation::Slide::Kind::Recorded;
    double left = 0;
    if (recorded) {
        paintBadge(painter);
        left = QFontMetricsF(small).horizontalAdvance(tr("recorded")) + m_unit * 1.7;
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tints.good);
        painter.drawEllipse(
            QPointF(m_byRect.left() + m_unit * 0.18, m_byRect.center().y()), m_unit * 0.16, m_unit * 0.16);
        left = m_unit * 0.56;
    }
    painter.setPen(tints.dim);
    const QString words = recorded ? tr("%1, %2").arg(m_slide.answeredBy,
                              QLocale().toString(m_slide.when.toLocalTime().date(), QLocale::ShortFormat))
                                   : m_slide.answeredBy;
    painter.drawText(m_byRect.adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(small).elidedText(words, Qt::ElideRight, m_byRect.width() - left));
}

void Script::paintBadge(QPainter &painter) const
{
    const Tints tints = tintsOf(palette());
    const QString word = tr("recorded");
    const double width = painter.fontMetrics().horizontalAdvance(word) + m_unit * 1.1;
    const QRectF pill(m_byRect.left() + 0.5, m_byRect.center().y() - m_unit * 0.46, width, m_unit * 0.92);
    painter.setPen(QPen(tints.warning, 1.5));
    painter.setBrush(tints.warningSoft);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.drawText(pill, Qt::AlignCenter, word);
}

void Script::paintAnswer(QPainter &painter) const
{
    const Tints tints = tintsOf(palette());
    painter.save();
    painter.setClipRect(m_answerRect.adjusted(-m_unit, -2, m_unit, 4));
    painter.translate(m_answerRect.topLeft() - QPointF(0, scroll()));
    QList<BigText::Tinted> tinted;
    painter.setPen(Qt::NoPen);
    for (int index = 0; index < m_slide.phrases.size(); ++index) {
        const double shine = shineOf(index);
        if (shine <= 0)
            continue;
        const presentation::Phrase &phrase = m_slide.phrases.at(index);
        tinted.append(
            {phrase.offset, phrase.length, mixed(tints.text, tints.pane, hush() * hushed * (1 - shine))});
        painter.setBrush(withAlpha(colourOf(index), (tints.dark ? 0.42 : 0.34) * shine));
        for (const BigText::Piece &piece : m_answer.piecesOf(phrase.offset, phrase.length))
            painter.drawRoundedRect(
                piece.rect.adjusted(-m_unit * 0.16, -m_unit * 0.08, m_unit * 0.16, m_unit * 0.12),
                m_unit * 0.2, m_unit * 0.2);
    }
    m_answer.draw(painter, mixed(tints.text, tints.pane, hush() * hushed), tinted);
    paintUnderlines(painter);
    painter.restore();
}

void Script::paintUnderlines(QPainter &painter) const
{
    const double width = std::max(2.5, m_answer.pixelSize() / 10);
    for (int index = 0; index < m_slide.phrases.size(); ++index) {
        const presentation::Phrase &phrase = m_slide.phrases.at(index);
        const double strength = 1 - hush() * (1 - shineOf(index)) * 0.7;
        painter.setPen(underlinePen(withAlpha(colourOf(index), strength), width, phrase.tie));
        for (const BigText::Piece &piece : m_answer.piecesOf(phrase.offset, phrase.length)) {
            const double y = std::round(piece.baseline + m_answer.pixelSize() * 0.2);
            painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right(), y));
        }
    }
}

/// One dot a phrase: how far the talk about this answer has come.
void Script::paintSteps(QPainter &painter) const
{
    const auto count = static_cast<int>(m_slide.phrases.size());
    if (count < 2 || count > mostSteps)
        return;
    const Tints tints = tintsOf(palette());
    painter.setPen(Qt::NoPen);
    const double distance = std::min(m_unit * 0.6, m_answerRect.width() / count);
    for (int index = 0; index < count; ++index) {
        const double shine = shineOf(index);
        painter.setBrush(mixed(mixed(tints.pane, tints.text, 0.2), colourOf(index), shine));
        const double radius = m_unit * (0.11 + 0.05 * shine);
        painter.drawEllipse(
            QPointF(margin() + m_unit * 0.18 + index * distance, height() - m_unit * 0.3), radius, radius);
    }
}

void Script::resizeEvent(QResizeEvent *)
{
    m_largest = 0;
    arrange();
}

void Script::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ui::present
