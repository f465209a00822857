#include "ui/present/presentwindow.h"

#include "ui/controls/tints.h"
#include "ui/present/askfield.h"
#include "ui/present/greeting.h"
#include "ui/present/script.h"
#include "ui/present/spotlight.h"
#include "ui/present/tether.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::present {

namespace {

constexpr auto pointerRests = 2500ms;
constexpr int stepDuration = 420;

QList<Beam> beamsOf(const presentation::Slide &slide, const QList<int> &regions)
{
    QList<Beam> beams;
    for (const int region : regions)
        beams.append({slide.answer.regions.at(region).polygon, slide.colours.at(region)});
    return beams;
}

QList<Beam> beamsOn(const presentation::Slide &slide, int picture)
{
    QList<int> regions;
    for (int index = 0; index < slide.answer.regions.size(); ++index) {
        if (slide.answer.regions.at(index).picture == picture)
            regions.append(index);
    }
    return beamsOf(slide, regions);
}

} // namespace

PresentWindow::PresentWindow(
    presentation::Presenter &presenter, presentation::PictureSource &pictures, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_presenter(presenter)
    , m_spotlight(new Spotlight(pictures, this))
    , m_script(new Script(this))
    , m_field(new AskField(this))
    , m_greeting(new Greeting(this))
    , m_tether(new Tether(this))
{
    setObjectName(u"presentWindow"_s);
    setWindowTitle(tr("Groundglass: presenting"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(stepDuration);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(pointerRests);
    connect(&m_stillness, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_spotlight->setProgress(value.toDouble());
        m_script->setProgress(value.toDouble());
        m_tether->setProgress(value.toDouble());
    });
    connect(m_spotlight, &Spotlight::arrived, this, &PresentWindow::arrange);
    connect(m_field, &AskField::left, this, [this] { setFocus(); });
    connect(m_field, &AskField::asked, this, [this](const QString &question) {
        m_field->clear();
        setFocus();
        m_presenter.ask(question);
    });
    connect(m_greeting, &Greeting::sampleChosen, this, [this](const QString &file, const QString &question) {
        emit sampleChosen(file, question);
        m_field->setText(question);
        m_field->setFocus();
    });
    connect(&presenter, &presentation::Presenter::slideChanged, this, &PresentWindow::showSlide);
    connect(&presenter, &presentation::Presenter::phraseChanged, this, &PresentWindow::showLight);
    connect(&presenter, &presentation::Presenter::liveChanged, this, &PresentWindow::showLive);
    connect(&presenter, &presentation::Presenter::blankChanged, this, &PresentWindow::showBlank);
}

PresentWindow::~PresentWindow() = default;

void PresentWindow::setAnimated(bool animated)
{
    m_animated = animated;
}

void PresentWindow::beginOn(QScreen *screen)
{
    m_awake = std::make_unique<StayAwake>(tr("Presenting"));
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    m_presenter.begin();
    showBlank(false);
    showFullScreen();
    activateWindow();
    setFocus();
    m_stillness.start();
}

void PresentWindow::showSlide()
{
    const auto &slide = m_presenter.slide();
    m_animation.stop();
    m_greeting->setVisible(!slide);
    m_field->setVisible(slide.has_value());
    m_script->setVisible(slide.has_value());
    m_script->setSlide(slide.value_or(presentation::Slide()));
    m_script->light(m_presenter.phrase());
    m_script->setProgress(1);
    showPicture();
    m_spotlight->setProgress(1);
    arrange();
    m_tether->setProgress(1);
    describe();
}

/// The picture of the moment with what is lit on it.
void PresentWindow::showPicture()
{
    const auto &slide = m_presenter.slide();
    const int picture = m_presenter.picture();
    m_spotlight->setVisible(picture >= 0);
    if (picture < 0)
        return m_spotlight->clear();
    m_spotlight->show(slide->pictures.at(picture));
    m_spotlight->setResting(beamsOn(*slide, picture));
    const int phrase = m_presenter.phrase();
    m_spotlight->light(phrase < 0 ? QList<Beam>() : beamsOf(*slide, slide->phrases.at(phrase).regions));
}

void PresentWindow::showLight()
{
    m_script->light(m_presenter.phrase());
    showPicture();
    arrange();
    describe();
    glide();
}

void PresentWindow::glide()
{
    m_animation.stop();
    if (m_animated && isVisible()) {
        m_animation.start();
        return;
    }
    m_spotlight->setProgress(1);
    m_script->setProgress(1);
    m_tether->setProgress(1);
}

/// From the margin beside the words, so that the line crosses none. With the words below the picture there is
/// no such way.
void PresentWindow::tieWords()
{
    const int phrase = m_presenter.phrase();
    QRectF words = phrase < 0 || !m_spotlight->isVisibleTo(this) ? QRectF() : m_script->litRect();
    if (words.isEmpty() || width() <= height())
        return m_tether->tie({}, {}, {}, 0);
    words.setLeft(m_script->margin() - unit() * 0.16);
    m_tether->tie(words.translated(m_script->pos()), m_spotlight->litRect().translated(m_spotlight->pos()),
        m_script->colourOf(phrase), unit() / 8);
}

void PresentWindow::showLive()
{
    using Live = presentation::Presenter::Live;
    const QString recorded = m_presenter.hasRecorded() ? tr("Press R for the recorded answer.") : QString();
    switch (m_presenter.live()) {
    case Live::Waiting:
        return m_script->setRemark(tr("Looking…"), {});
    case Live::Failed:
        return m_script->setRemark(tr("No answer came this time."), recorded);
    case Live::Growing:
    case Live::Settled:
        return m_script->setRemark({});
    }
}

void PresentWindow::showBlank(bool blank)
{
    for (QWidget *part : {static_cast<QWidget *>(m_tether), static_cast<QWidget *>(m_script),
             static_cast<QWidget *>(m_spotlight), static_cast<QWidget *>(m_field),
             static_cast<QWidget *>(m_greeting)})
        part->setVisible(false);
    if (!blank) {
        m_tether->setVisible(true);
        showSlide();
    }
    update();
}

void PresentWindow::describe()
{
    setAccessibleDescription(m_presenter.description());
}

double PresentWindow::unit() const
{
    return std::clamp(std::min(height() / 27.0, width() / 44.0), 14.0, 160.0);
}

void PresentWindow::arrange()
{
    const auto em = static_cast<int>(unit());
    const QRect room = rect().adjusted(em, em, -em, -em);
    m_greeting->setUnit(em);
    m_greeting->setGeometry(room.adjusted(room.width() / 6, 0, -room.width() / 6, 0));
    m_tether->setGeometry(rect());
    m_tether->raise();

    QRect words = room;
    if (!m_spotlight->isVisibleTo(this)) {
        words.adjust(room.width() / 6, 0, -room.width() / 6, 0);
    } else if (width() > height()) {
        const auto wanted = static_cast<int>(m_spotlight->aspect() * room.height());
        const int wide = std::clamp(wanted, room.width() * 40 / 100, room.width() * 62 / 100);
        m_spotlight->setGeometry(QRect(room.topLeft(), QSize(wide, room.height())));
        words.setLeft(room.left() + wide + em * 3 / 2);
    } else {
        m_spotlight->setGeometry(QRect(room.topLeft(), QSize(room.width(), room.height() / 2)));
        words.setTop(room.top() + room.height() / 2 + em);
    }
    const int fieldHeight = em * 2;
    QFont type = font();
    type.setPixelSize(std::max(12, em * 3 / 4));
    m_field->setFont(type);
    m_field->setTextMargins(em * 3 / 4, 0, em * 3 / 4, 0);
    m_field->setGeometry(words.left(), words.bottom() - fieldHeight + 1, words.width(), fieldHeight);
    m_script->setUnit(em);
    m_script->setGeometry(words.adjusted(-em / 2, em / 2, 0, -fieldHeight - em / 2));
    tieWords();
}

bool PresentWindow::walk(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        m_presenter.next();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        m_presenter.previous();
        return true;
    case Qt::Key_Home:
        m_presenter.first();
        return true;
    case Qt::Key_End:
        m_presenter.last();
        return true;
    default:
        return false;
    }
}

void PresentWindow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        close();
        return;
    }
    if (walk(key))
        return;
    if (key == Qt::Key_Period || key == Qt::Key_B)
        return m_presenter.toggleBlank();
    if (key == Qt::Key_R && m_presenter.hasRecorded()
        && m_presenter.live() != presentation::Presenter::Live::Settled)
        return m_presenter.showRecorded();
    if (m_presenter.isBlank())
        return m_presenter.toggleBlank();
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!m_field->isVisible() || (!types && key != Qt::Key_Return && key != Qt::Key_Enter))
        return QWidget::keyPressEvent(event);
    m_field->setFocus();
    if (types)
        m_field->insert(event->text());
}

int PresentWindow::phraseUnder(QPointF point) const
{
    if (const int words = m_script->phraseAt(point - m_script->pos()); words >= 0)
        return words;
    const auto &slide = m_presenter.slide();
    if (!slide || !m_spotlight->isVisible() || !m_spotlight->geometry().contains(point.toPoint()))
        return -1;
    const QPointF place = m_spotlight->fractionAt(point - m_spotlight->pos());
    const auto covers = [&](const presentation::Phrase &phrase) {
        return phrase.picture == m_presenter.picture()
            && std::any_of(phrase.regions.begin(), phrase.regions.end(), [&](int region) {
                   return slide->answer.regions.at(region).polygon.containsPoint(place, Qt::WindingFill);
               });
    };
    const auto found = std::find_if(slide->phrases.begin(), slide->phrases.end(), covers);
    return found == slide->phrases.end() ? -1 : static_cast<int>(found - slide->phrases.begin());
}

void PresentWindow::mousePressEvent(QMouseEvent *event)
{
    setFocus();
    if (event->button() == Qt::RightButton)
        return m_presenter.previous();
    if (event->button() != Qt::LeftButton || !m_presenter.slide())
        return;
    if (const int phrase = phraseUnder(event->position()); phrase >= 0 && !m_presenter.isBlank())
        m_presenter.light(phrase);
    else
        m_presenter.next();
}

void PresentWindow::mouseMoveEvent(QMouseEvent *)
{
    unsetCursor();
    m_stillness.start();
}

void PresentWindow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PresentWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_presenter.isBlank() ? QColor(Qt::black) : tintsOf(palette()).pane);
}

void PresentWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_animation.stop();
    m_awake.reset();
    m_presenter.end();
    emit ended();
}

} // namespace ui::present
