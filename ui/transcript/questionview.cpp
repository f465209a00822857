#include "ui/transcript/questionview.h"

#include "model/whendone.h"
#include "presentation/askingparameters.h"
#include "presentation/picturesource.h"
#include "ui/controls/button.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"
#include "ui/transcript/questioneditor.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/versionswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {
constexpr int padding = 12;
constexpr int topPadding = 9;
constexpr int gap = 8;
constexpr int barGap = 2;
constexpr QSize thumbnailSize(52, 38);
constexpr double widestPart = 0.86; // of the pane
} // namespace

QuestionView::QuestionView(presentation::PictureSource &pictures, QWidget *parent)
    : MessageView(parent)
    , m_pictures(pictures)
    , m_text(new TextView(this))
    , m_addition(new TextView(this))
    , m_bar(new QWidget(this))
    , m_versions(new VersionSwitch(m_bar))
{
    setObjectName(u"question"_s);
    m_addition->setObjectName(u"addition"_s);
    m_addition->hide();
    setMouseTracking(true);
    makeBar();
}

void QuestionView::makeBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_versions);
    m_more = addBarButton(tr("Also told to the model"), u"showAddition"_s);
    m_more->setCheckable(true);
    m_more->setToolTip(
        tr("Words that went out with the question: findings of the image analysis, or how to name "
           "places"));
    m_copy = addBarButton(tr("Copy"), u"copyQuestion"_s);
    m_edit = addBarButton(tr("Edit"), u"editQuestion"_s);
    m_branch = addBarButton(tr("Branch"), u"branchQuestion"_s);
    m_branch->setToolTip(tr("Goes on from here in a new conversation"));
    m_remove = addBarButton(tr("Delete"), u"removeQuestion"_s);
    m_remove->setToolTip(tr("Deletes the question and its answers"));
    connect(m_versions, &VersionSwitch::stepWanted, this,
        [this](int by) { emit versionWanted(m_message, by); });
    connect(m_more, &Button::toggled, this, [this](bool shown) {
        m_addition->setVisible(shown);
        emit heightChanged();
    });
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    connect(m_edit, &Button::clicked, this, [this] {
        edit(m_text->text());
        m_editor->begin();
    });
    connect(m_branch, &Button::clicked, this, [this] { emit branchWanted(m_message); });
    connect(m_remove, &Button::clicked, this, [this] { emit removeWanted(m_message); });
}

Button *QuestionView::addBarButton(const QString &text, const QString &name)
{
    auto *button = new Button(Button::Look::Words, text, m_bar);
    button->setObjectName(name);
    m_bar->layout()->addWidget(button);
    return button;
}

void QuestionView::offer(const Turning &turning)
{
    m_versions->show(turning.version, turning.isPossible ? turning.versions : 1);
    m_edit->setVisible(turning.isPossible && !m_isReply);
    m_branch->setVisible(turning.isPossible);
    m_remove->setVisible(turning.isPossible);
    for (Button *button : {m_edit, m_branch, m_remove})
        button->setEnabled(!turning.isBusy);
    m_edit->setToolTip(turning.isBusy
            ? tr("Once the answer is there")
            : tr("Asks in other words, with the same pictures, as another version"));
}

void QuestionView::edit(const QString &text)
{
    if (!m_editor) {
        m_editor = new QuestionEditor(this);
        m_editor->setText(text);
        connectEditor();
    }
    m_text->hide();
    m_bar->hide();
    m_editor->show();
    emit edited(m_message, text);
    emit heightChanged();
}

void QuestionView::connectEditor()
{
    connect(m_editor, &QuestionEditor::changed, this, [this](const QString &text) {
        emit edited(m_message, text);
        emit heightChanged();
    });
    connect(m_editor, &QuestionEditor::cancelled, this, &QuestionView::endEditing);
    connect(m_editor, &QuestionEditor::asked, this, [this](const QString &text) {
        const qint64 message = m_message;
        endEditing();
        emit askEditedWanted(message, text);
    });
}

void QuestionView::endEditing()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater(); // one of its own keys may have led here
    m_editor = nullptr;
    m_text->show();
    m_bar->show();
    m_text->setFocus(Qt::OtherFocusReason);
    emit editingEnded(m_message);
    emit heightChanged();
}

void QuestionView::show(const model::Message &message, const QString &)
{
    m_message = message.id;
    m_isReply = message.role == model::Role::Tool;
    m_text->setText(m_isReply ? presentation::repliesInWords(message.toolReplies) : message.text);
    setAccessibleName(
        m_isReply ? tr("Sent back: %1").arg(m_text->text()) : tr("Question: %1").arg(message.text));
    const QString addition = message.addition.trimmed();
    m_more->setVisible(!addition.isEmpty());
    m_addition->setText(addition, text::Dialect::Plain);
    m_addition->setVisible(!addition.isEmpty() && m_more->isChecked());
    if (message.pictures == m_shown)
        return;
    m_shown = message.pictures;
    loadThumbnails();
}

void QuestionView::loadThumbnails()
{
    m_thumbnails = QList<QImage>(m_shown.size());
    for (qsizetype index = 0; index < m_shown.size(); ++index) {
        const model::Picture picture = m_shown.at(index);
        model::whenDone(m_pictures.asked(picture, thumbnailPixels(thumbnailSize, devicePixelRatioF())), this,
            [this, index, picture](const model::Result<QImage> &image) {
                if (!image || m_shown.value(index) != picture)
                    return;
                m_thumbnails[index] = *image;
                update();
            });
    }
}

int QuestionView::thumbnailsHeight(int width) const
{
    if (m_shown.isEmpty())
        return 0;
    const int perRow = qMax(1, (width + gap) / (thumbnailSize.width() + gap));
    const int rows = (static_cast<int>(m_shown.size()) + perRow - 1) / perRow;
    return rows * (thumbnailSize.height() + gap);
}

void QuestionView::place(int width)
{
    const int most = qMax(80, static_cast<int>(width * widestPart) - 2 * padding);
    const int wishedByPictures = static_cast<int>(m_shown.size()) * (thumbnailSize.width() + gap) - gap;
    const int wished = m_editor ? most : m_text->preferredWidth(most);
    const int inner = qMax(wished, qMin(most, wishedByPictures));
    const int thumbnails = thumbnailsHeight(inner);
    const int wordsHeight =
        m_editor ? m_editor->heightFor(inner) + topPadding : m_text->heightForWidth(inner);
    m_bubble = QRect(
        width - inner - 2 * padding, 0, inner + 2 * padding, thumbnails + wordsHeight + 2 * topPadding - 4);
    QWidget *words = m_editor ? static_cast<QWidget *>(m_editor) : m_text;
    words->setGeometry(m_bubble.left() + padding, topPadding + thumbnails, inner, wordsHeight);
    m_height = m_bubble.height();
    const auto putBelow = [this, width](QWidget *part, int partWidth, int height) {
        if (part->isHidden())
            return;
        part->setGeometry(width - partWidth, m_height + barGap, partWidth, height);
        m_height += barGap + height;
    };
    putBelow(m_bar, qMin(width, m_bar->sizeHint().width()), m_bar->sizeHint().height());
    putBelow(m_addition, most, m_addition->heightForWidth(most));
}

int QuestionView::heightFor(int width)
{
    place(width);
    return m_height;
}

void QuestionView::resizeEvent(QResizeEvent *)
{
    place(width());
}

QRect QuestionView::thumbnailRect(qsizetype index) const
{
    const int inner = m_bubble.width() - 2 * padding;
    const int perRow = qMax(1, (inner + gap) / (thumbnailSize.width() + gap));
    const int column = static_cast<int>(index) % perRow;
    const int row = static_cast<int>(index) / perRow;
    return {QPoint(m_bubble.left() + padding + column * (thumbnailSize.width() + gap),
                topPadding + 2 + row * (thumbnailSize.height() + gap)),
        thumbnailSize};
}

int QuestionView::thumbnailAt(const QPoint &point) const
{
    for (qsizetype index = 0; index < m_shown.size(); ++index) {
        if (thumbnailRect(index).contains(point))
            return static_cast<int>(index);
    }
    return -1;
}

void QuestionView::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tints.pane, tints.accent, tints.dark ? 0.14 : 0.08));
    painter.drawRoundedRect(m_bubble, 11, 11);
    for (qsizetype index = 0; index < m_shown.size(); ++index)
        paintThumbnail(
            painter, thumbnailRect(index), m_thumbnails.value(index), tints.hairline, tints.canvas);
}

void QuestionView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int index = thumbnailAt(event->pos()); index >= 0)
        emit pictureClicked(m_message, index);
}

void QuestionView::mouseMoveEvent(QMouseEvent *event)
{
    const int index = thumbnailAt(event->pos());
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(index >= 0 ? m_shown.at(index).name : QString());
}

} // namespace ui::transcript
