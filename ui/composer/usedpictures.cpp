#include "ui/composer/usedpictures.h"

#include "model/whendone.h"
#include "presentation/draft.h"
#include "presentation/explanation.h"
#include "presentation/picturesource.h"
#include "ui/controls/button.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

constexpr QSize thumbnailSize(132, 96);

QPixmap framed(const QWidget &on, const QImage &image)
{
    QPixmap pixmap(thumbnailSize * on.devicePixelRatioF());
    pixmap.setDevicePixelRatio(on.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const Tints tints = tintsOf(on.palette());
    paintThumbnail(painter, QRectF(QPointF(), thumbnailSize), image, tints.hairline, tints.canvas);
    return pixmap;
}

} // namespace

UsedPictures::UsedPictures(presentation::Draft &draft, presentation::PictureSource &pictures, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_source(pictures)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("Looking…"), this))
{
    setObjectName(u"usedPictures"_s);
    setWindowTitle(tr("A picture used before"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"usedSearch"_s);
    m_search->setPlaceholderText(tr("Name of the picture"));
    m_search->setAccessibleName(tr("Name of the picture"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"usedList"_s);
    m_list->setAccessibleName(tr("Pictures"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize(thumbnailSize);
    m_list->setGridSize(thumbnailSize + QSize(20, 34));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->viewport()->installEventFilter(this);
    auto *cancel = new Button(Button::Look::Framed, tr("Cancel"), this);
    auto *use = new Button(Button::Look::Filled, tr("Use again"), this);
    use->setObjectName(u"usedUse"_s);
    use->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_nothing, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(m_search);
    rows->addWidget(m_list, 1);
    rows->addLayout(buttons);
    resize(660, 460);
    connect(m_search, &QLineEdit::textChanged, this, &UsedPictures::filter);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &UsedPictures::loadVisible);
    connect(m_list, &QListWidget::itemActivated, this, &UsedPictures::use);
    connect(use, &Button::clicked, this, &UsedPictures::use);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    model::whenDone(draft.usedBefore(), this, [this](const model::Result<QList<model::Picture>> &found) {
        if (found)
            fill(*found);
        else
            m_nothing->setText(presentation::explain(found.problem()).sentence);
    });
}

void UsedPictures::fill(const QList<model::Picture> &pictures)
{
    m_pictures = pictures;
    m_nothing->setText(pictures.isEmpty() ? tr("No picture was asked about yet.") : QString());
    const QIcon blank(framed(*this, {}));
    for (const model::Picture &picture : pictures) {
        auto *item = new QListWidgetItem(blank, picture.name, m_list);
        item->setToolTip(
            tr("%1, %2 × %3 pixels").arg(picture.name).arg(picture.size.width()).arg(picture.size.height()));
    }
    if (!pictures.isEmpty())
        m_list->setCurrentRow(0);
    loadVisible();
}

void UsedPictures::filter(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_pictures.at(row).name.contains(words, Qt::CaseInsensitive));
    QMetaObject::invokeMethod(this, &UsedPictures::loadVisible, Qt::QueuedConnection); // once it is laid out
}

bool UsedPictures::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &UsedPictures::loadVisible, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void UsedPictures::loadVisible()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool seen =
            !item->isHidden() && m_list->visualItemRect(item).intersects(m_list->viewport()->rect());
        if (!seen || m_asked.contains(row))
            continue;
        m_asked.insert(row);
        model::whenDone(
            m_source.image(m_pictures.at(row), thumbnailPixels(thumbnailSize, devicePixelRatioF())), this,
            [this, row](const model::Result<QImage> &image) {
                if (image)
                    m_list->item(row)->setIcon(framed(*this, *image));
            });
    }
}

void UsedPictures::use()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected() && !m_list->item(row)->isHidden())
            m_draft.addStored(m_pictures.at(row));
    }
    accept();
}

} // namespace ui::composer
