#include "ui/videos/videopane.h"

#include "presentation/videoplaces.h"
#include "presentation/videos.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"
#include "ui/videos/indexdialog.h"
#include "ui/videos/storagedialog.h"
#include "ui/videos/videodelegate.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::videos {

VideoPane::VideoPane(
    presentation::Videos &videos, presentation::VideoPlaces &places, QWidget *parent)
    : QWidget(parent)
    , m_videos(videos)
    , m_places(places)
    , m_placeChoice(new QComboBox(this))
    , m_indexes(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"videoPane"_s);
    m_placeChoice->setObjectName(u"videoPlaces"_s);
    m_placeChoice->setAccessibleName(tr("Whose videos"));
    m_placeChoice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_indexes->setObjectName(u"videoIndexes"_s);
    m_indexes->setAccessibleName(tr("Index of videos"));
    m_indexes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_search->setObjectName(u"momentSearch"_s);
    m_search->setAccessibleName(tr("Find moments"));
    m_search->setPlaceholderText(tr("Find moments…"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"videos"_s);
    m_list->setAccessibleName(tr("Videos"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&videos);
    m_list->setItemDelegate(new VideoDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(18, 8, 18, 8);
    m_empty->setAlignment(Qt::AlignTop);

    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(14, 0, 14, 6);
    fields->setSpacing(6);
    fields->addWidget(m_placeChoice);
    fields->addWidget(m_indexes);
    fields->addWidget(m_search);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 6, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(makeHead());
    rows->addLayout(fields);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_list, 1);

    connect(m_placeChoice, &QComboBox::activated, this,
        [this](int row) { m_places.choose(m_placeChoice->itemData(row).toString()); });
    connect(&places, &presentation::VideoPlaces::changed, this, &VideoPane::fillPlaces);
    connect(m_indexes, &QComboBox::activated, this,
        [this](int row) { m_videos.chooseIndex(m_indexes->itemText(row)); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_videos.search(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_videos.search({});
    });
    const auto open = [this](const QModelIndex &index) {
        emit openWanted(m_videos.videoAt(index.row()).documentId);
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_list, &QListView::customContextMenuRequested, this, &VideoPane::offerMenu);
    connect(&videos, &presentation::Videos::indexesChanged, this, &VideoPane::fillIndexes);
    connect(&videos, &presentation::Videos::videosChanged, this, &VideoPane::showState);
    fillPlaces();
    fillIndexes();
}

QWidget *VideoPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Videos"), head);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::Bold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    title->setFont(font);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *more = new Button(Button::Look::Quiet, Icon::Menu, tr("More about indexes"), head);
    more->setObjectName(u"indexMenu"_s);
    auto *add = new Button(Button::Look::Quiet, Icon::New, tr("Add videos…"), head);
    add->setObjectName(u"addVideos"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(18, 0, 10, 0);
    row->setSpacing(4);
    row->addWidget(title, 1);
    row->addWidget(more);
    row->addWidget(add);
    connect(add, &Button::clicked, this, &VideoPane::addWanted);
    connect(more, &Button::clicked, this, [this, more] { offerIndexMenu(more); });
    return head;
}

void VideoPane::offerIndexMenu(QWidget *below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("New index…"), this, &VideoPane::askForIndex);
    if (m_places.isElsewhere()) {
        menu->addAction(tr("Add videos by their address…"), this, &VideoPane::askForAddresses)
            ->setEnabled(!m_videos.index().isEmpty());
        menu->addAction(tr("Storage for uploads…"), this, &VideoPane::askForStorage);
    }
    QAction *remove =
        menu->addAction(tr("Delete the index “%1”…").arg(m_videos.index()), this, &VideoPane::confirmRemoval);
    remove->setEnabled(!m_videos.index().isEmpty());
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void VideoPane::askForIndex()
{
    auto *dialog = new IndexDialog(this);
    connect(dialog, &IndexDialog::wanted, this,
        [this](const model::VideoIndex &index) { m_videos.createIndex(index); });
    dialog->open();
}

void VideoPane::askForAddresses()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"addressDialog"_s);
    dialog->setWindowTitle(tr("Add videos by their address"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setLabelText(tr("One address a line, which the service can read: signed (SAS) or open to all."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        QStringList addresses;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                addresses.append(line.trimmed());
        }
        if (!addresses.isEmpty())
            emit addressesWanted(addresses);
    });
    dialog->open();
}

void VideoPane::askForStorage()
{
    (new StorageDialog(m_places, this))->open();
}

void VideoPane::fillPlaces()
{
    m_placeChoice->clear();
    for (const auto &place : m_places.places()) {
        m_placeChoice->addItem(place.name, place.id);
        if (place.id == m_places.current())
            m_placeChoice->setCurrentIndex(m_placeChoice->count() - 1);
    }
    m_placeChoice->setVisible(m_placeChoice->count() > 1);
    m_empty->setText(m_places.isElsewhere()
            ? tr("Drop a video here. It goes to the service by way of your storage; or add videos by their "
                 "address, from the menu above.")
            : tr("Drop a video here. It is looked through on this computer; then you can search in it and "
                 "ask about it."));
}

void VideoPane::confirmRemoval()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete the index"),
        tr("Delete the index “%1”?").arg(m_videos.index()), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QString forgotten =
        tr("What was found in its %n videos is forgotten. The video files themselves stay where they are.",
            nullptr, m_videos.rowCount());
    box->setInformativeText(m_places.isElsewhere()
            ? tr("%1 Taking them in again costs the same once more.").arg(forgotten)
            : forgotten);
    const QObject *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *button) {
        if (static_cast<const QObject *>(button) == yes)
            m_videos.removeIndex();
    });
    box->open();
}

void VideoPane::fillIndexes()
{
    m_indexes->clear();
    m_indexes->addItems(m_videos.indexes());
    m_indexes->setCurrentText(m_videos.index());
    showState();
}

void VideoPane::showState()
{
    const bool any = m_videos.rowCount() > 0;
    m_indexes->setVisible(m_videos.indexes().size() > 1);
    m_search->setVisible(any);
    m_list->setVisible(any);
    m_empty->setVisible(!any);
}

void VideoPane::offerMenu(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid())
        return;
    const QString id = m_videos.videoAt(index.row()).documentId;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Play"), this, [this, id] { emit openWanted(id); })
        ->setEnabled(!m_videos.videoAt(index.row()).file.isEmpty());
    menu->addAction(tr("Ask about it"), this, [this, id] { emit askWanted(id); })
        ->setEnabled(index.data(presentation::Videos::ReadyRole).toBool());
    // Rows may have moved by the time that something is chosen.
    const auto onRow = [this, id](void (presentation::Videos::*work)(int)) {
        for (int row = 0; row < m_videos.rowCount(); ++row) {
            if (m_videos.videoAt(row).documentId == id)
                return (m_videos.*work)(row);
        }
    };
    if (index.data(presentation::Videos::FailedRole).toBool())
        menu->addAction(tr("Try again"), this, [onRow] { onRow(&presentation::Videos::tryAgain); });
    menu->addSeparator();
    menu->addAction(
        tr("Take out of the index"), this, [onRow] { onRow(&presentation::Videos::removeAt); });
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

void VideoPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_videos.isKnown())
        m_videos.show();
}

void VideoPane::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tints.side);
    painter.fillRect(QRect(0, 0, width(), 1), tints.hairline);
}

} // namespace ui::videos
