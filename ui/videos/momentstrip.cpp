#include "ui/videos/momentstrip.h"

#include "presentation/videos.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::videos {

namespace {

constexpr QSize pictureSize(128, 72);
constexpr int gap = 8;
constexpr int margin = 12;

/// What was found there, without saying where it was looked for: the tool tip does.
QString caption(const model::Moment &moment)
{
    const qsizetype colon = moment.why.indexOf(u": "_s);
    return colon < 0 ? moment.why : moment.why.mid(colon + 2);
}

} // namespace

/// The pictures beside each other; scrolls within the strip.
class MomentRow : public QWidget {
public:
    MomentRow(presentation::Videos &videos, MomentStrip &strip)
        : m_videos(videos)
        , m_strip(strip)
    {
        setObjectName(u"moments"_s);
        setAccessibleName(MomentStrip::tr("Moments found"));
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
    }

    void follow()
    {
        const int count = int(m_videos.found().size());
        m_current = std::min(m_current, count - 1);
        setFixedSize(2 * margin + count * (pictureSize.width() + gap) - gap, heightOfRow());
        update();
    }

    [[nodiscard]] int heightOfRow() const { return pictureSize.height() + 2 * fontMetrics().height() + 14; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tints tints = tintsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < m_videos.found().size(); ++i) {
            const auto &found = m_videos.found().at(i);
            const QRectF picture = pictureRect(i);
            const bool chosen = i == m_current;
            paintThumbnail(painter, picture, found.frame, chosen ? tints.accent : tints.hairline,
                tints.canvas, chosen ? 2 : 1);
            const QRectF words(
                picture.left(), picture.bottom() + 3, picture.width(), 2.0 * fontMetrics().height() + 4);
            painter.setPen(tints.text);
            painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                MomentStrip::tr("%1–%2").arg(
                    model::clockTime(found.moment.start, 1), model::clockTime(found.moment.end, 1)));
            painter.setPen(tints.dim);
            painter.drawText(words.adjusted(0, fontMetrics().height(), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                fontMetrics().elidedText(caption(found.moment), Qt::ElideRight, int(words.width())));
        }
    }

    void mousePressEvent(QMouseEvent *event) override { choose(at(event->position())); }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        setCursor(at(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Right)
            return choose(std::min(m_current + 1, int(m_videos.found().size()) - 1));
        if (event->key() == Qt::Key_Left)
            return choose(std::max(m_current - 1, 0));
        QWidget::keyPressEvent(event);
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const int number = at(help->pos());
        if (number >= 0) {
            const model::Moment &moment = m_videos.found().at(number).moment;
            const QString kind = moment.kind == model::Moment::Kind::Speech ? MomentStrip::tr("Speech")
                                                                            : MomentStrip::tr("Vision");
            QToolTip::showText(help->globalPos(),
                MomentStrip::tr("%1\n%2, relevance %3")
                    .arg(moment.why, kind)
                    .arg(moment.relevance, 0, 'f', 2),
                this);
        }
        return true;
    }

private:
    [[nodiscard]] QRectF pictureRect(int number) const
    {
        return {QPointF(margin + number * (pictureSize.width() + gap), 4), QSizeF(pictureSize)};
    }

    [[nodiscard]] int at(const QPointF &point) const
    {
        for (int i = 0; i < m_videos.found().size(); ++i) {
            if (pictureRect(i).adjusted(0, 0, 0, 40).contains(point))
                return i;
        }
        return -1;
    }

    void choose(int number)
    {
        if (number < 0)
            return;
        m_current = number;
        update();
        const model::Moment &moment = m_videos.found().at(number).moment;
        emit m_strip.momentWanted(moment.documentId, moment.start, moment.end, moment.best);
    }

    presentation::Videos &m_videos;
    MomentStrip &m_strip;
    int m_current = -1;
};

MomentStrip::MomentStrip(presentation::Videos &videos, QWidget *parent)
    : QWidget(parent)
    , m_videos(videos)
    , m_words(new QLabel(this))
    , m_row(new MomentRow(videos, *this))
{
    setObjectName(u"momentStrip"_s);
    m_words->setObjectName(u"momentCount"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setContentsMargins(margin, 8, margin, 0);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_row);
    area->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    area->setFixedHeight(m_row->heightOfRow() + area->horizontalScrollBar()->sizeHint().height());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_words);
    rows->addWidget(area);
    connect(&videos, &presentation::Videos::foundChanged, this, &MomentStrip::showFound);
    showFound();
}

void MomentStrip::showFound()
{
    const int count = int(m_videos.found().size());
    setVisible(!m_videos.searched().isEmpty());
    m_words->setText(words(count));
    m_row->follow();
}

QString MomentStrip::words(int count) const
{
    if (count == 0)
        return tr("Nothing fits “%1”.").arg(m_videos.searched());
    if (count == 1)
        return tr("One moment for “%1”").arg(m_videos.searched());
    return tr("%n moments for “%1”, best first", nullptr, count).arg(m_videos.searched());
}

void MomentStrip::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.pane);
    painter.fillRect(QRect(0, 0, width(), 1), tints.hairline);
}

} // namespace ui::videos
