#include "ui/composer/pagepicker.h"

#include "presentation/draft.h"
#include "presentation/explanation.h"
#include "presentation/pdfoffer.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

constexpr QSize pageSize(120, 156);
constexpr int usualDpi = 150;

QPixmap framed(const QWidget &on, const QImage &page)
{
    const qreal ratio = on.devicePixelRatioF();
    QPixmap pixmap(pageSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize shown = page.isNull() ? pageSize : page.size().scaled(pageSize, Qt::KeepAspectRatio);
    QRectF place(QPointF(), QSizeF(shown) - QSizeF(2, 2));
    place.moveCenter(QRectF(QPointF(), pageSize).center());
    painter.fillRect(place, Qt::white);
    if (!page.isNull())
        painter.drawImage(place, page);
    painter.setPen(tintsOf(on.palette()).hairline);
    painter.drawRect(place);
    return pixmap;
}

} // namespace

PagePicker::PagePicker(const QString &file, presentation::Draft &draft, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_offer(new presentation::PdfOffer(file, this))
    , m_list(new QListWidget(this))
    , m_resolution(new QComboBox(this))
    , m_words(new QLabel(tr("Reading…"), this))
    , m_progress(new QProgressBar(this))
    , m_use(new Button(Button::Look::Filled, tr("Add pages"), this))
{
    setObjectName(u"pagePicker"_s);
    setWindowTitle(tr("Pages of %1").arg(m_offer->fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"pageList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize(pageSize);
    m_list->setGridSize(pageSize + QSize(20, 34));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->viewport()->installEventFilter(this);
    m_words->setObjectName(u"pageWords"_s);
    m_words->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_progress);
    rows->addWidget(m_words);
    rows->addWidget(makeChoices());
    resize(720, 560);
    m_use->setEnabled(false);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &PagePicker::tellChoice);
    connect(m_list, &QListWidget::itemActivated, this, &PagePicker::use);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePicker::loadVisible);
    connect(m_offer, &presentation::PdfOffer::known, this, &PagePicker::fill);
    connect(m_offer, &presentation::PdfOffer::failed, this, [this](const model::Problem &problem) {
        const auto why = presentation::explain(problem);
        m_progress->hide();
        m_words->setText(why.sentence + u' ' + why.cause);
    });
    connect(m_offer, &presentation::PdfOffer::thumbnailed, this, [this](int page, const QImage &image) {
        if (QListWidgetItem *item = m_list->item(page - 1))
            item->setIcon(framed(*this, image));
    });
}

QWidget *PagePicker::makeChoices()
{
    auto *row = new QWidget(this);
    m_resolution->setObjectName(u"pageResolution"_s);
    m_resolution->setAccessibleName(tr("Resolution"));
    for (const int dpi : {100, usualDpi, 200, 300}) {
        m_resolution->addItem(tr("%1 dots per inch").arg(dpi), dpi);
        if (dpi == usualDpi)
            m_resolution->setCurrentIndex(m_resolution->count() - 1);
    }
    auto *cancel = new Button(Button::Look::Framed, tr("Cancel"), row);
    m_use->setObjectName(u"pageUse"_s);
    m_use->setDefault(true);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_resolution);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    connect(m_resolution, &QComboBox::currentIndexChanged, this, &PagePicker::tellChoice);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_use, &Button::clicked, this, &PagePicker::use);
    return row;
}

void PagePicker::fill()
{
    m_progress->hide();
    const QIcon blank(framed(*this, {}));
    for (int page = 1; page <= m_offer->pages(); ++page)
        new QListWidgetItem(blank, tr("Page %1").arg(page), m_list);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    tellChoice();
    QMetaObject::invokeMethod(this, &PagePicker::loadVisible, Qt::QueuedConnection);
}

bool PagePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &PagePicker::loadVisible, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void PagePicker::loadVisible()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->visualItemRect(m_list->item(row)).intersects(m_list->viewport()->rect()))
            m_offer->wantThumbnail(row + 1);
    }
}

QList<int> PagePicker::chosen() const
{
    QList<int> pages;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            pages.append(row + 1);
    }
    return pages;
}

int PagePicker::dpi() const
{
    return m_resolution->currentData().toInt();
}

void PagePicker::tellChoice()
{
    const QList<int> pages = chosen();
    m_use->setEnabled(!pages.isEmpty());
    m_use->setText(tr("Add %n pages", nullptr, int(pages.size())));
    if (pages.size() == 1)
        m_use->setText(tr("Add the page"));
    if (m_offer->pages() == 0)
        return;
    const QSize size = pages.isEmpty() ? QSize() : m_offer->pixelsOf(pages.first(), dpi());
    m_words->setText(pages.isEmpty() ? tr("Choose the pages that the question is about.")
            : pages.size() == 1
            ? tr("The page becomes a picture of %1 × %2 pixels.").arg(size.width()).arg(size.height())
            : tr("%n pages become pictures; the first has %1 × %2 pixels.", nullptr, int(pages.size()))
                  .arg(size.width())
                  .arg(size.height()));
}

void PagePicker::use()
{
    for (const int page : chosen())
        m_draft.addMade(m_offer->picture(page, dpi()), m_offer->nameOf(page) + u".png"_s);
    accept();
}

} // namespace ui::composer
