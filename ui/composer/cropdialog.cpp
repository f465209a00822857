#include "ui/composer/cropdialog.h"

#include "model/whendone.h"
#include "presentation/explanation.h"
#include "presentation/pictureediting.h"
#include "presentation/picturesource.h"
#include "ui/composer/cropview.h"
#include "ui/controls/button.h"

#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {
constexpr QSize shownWithin(1600, 1200);
}

CropDialog::CropDialog(const model::Picture &original, const model::PictureEdit &edit,
    presentation::PictureSource &pictures, QWidget *parent)
    : QDialog(parent)
    , m_original(original)
    , m_edit(edit)
    , m_view(new CropView(this))
    , m_size(new QLabel(this))
{
    setObjectName(u"cropDialog"_s);
    setWindowTitle(tr("Turn and crop: %1").arg(original.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_size->setObjectName(u"cropSize"_s);
    auto *turn = new Button(Button::Look::Framed, tr("&Turn right"), this);
    turn->setObjectName(u"cropTurn"_s);
    auto *whole = new Button(Button::Look::Framed, tr("&Whole picture"), this);
    whole->setObjectName(u"cropWhole"_s);
    auto *cancel = new Button(Button::Look::Framed, tr("Cancel"), this);
    auto *use = new Button(Button::Look::Filled, tr("Use this part"), this);
    use->setObjectName(u"cropUse"_s);
    use->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(turn);
    buttons->addWidget(whole);
    buttons->addWidget(m_size, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(12);
    rows->addWidget(m_view, 1);
    rows->addLayout(buttons);
    connect(turn, &Button::clicked, this, [this] {
        m_edit = presentation::turnedOnce(m_edit);
        showEdit();
    });
    connect(whole, &Button::clicked, this, [this] {
        m_edit.crop = {};
        showEdit();
    });
    connect(m_view, &CropView::frameChanged, this, [this] {
        m_edit.crop = m_view->frame();
        tellSize();
    });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(use, &Button::clicked, this, [this] {
        emit editWanted(m_edit);
        accept();
    });
    m_view->setFocus();
    load(pictures);
    showEdit();
}

void CropDialog::load(presentation::PictureSource &pictures)
{
    model::whenDone(
        pictures.image(m_original, shownWithin), this, [this](const model::Result<QImage> &image) {
            if (!image)
                return m_size->setText(presentation::explain(image.problem()).sentence);
            m_small = *image;
            showEdit();
        });
}

void CropDialog::showEdit()
{
    m_view->setPicture(presentation::edited(m_small, {.quarterTurns = m_edit.quarterTurns}));
    m_view->setFrame(m_edit.crop);
    tellSize();
}

/// In the pixels that will be asked about.
void CropDialog::tellSize()
{
    const QSize whole = (m_edit.quarterTurns & 1) != 0 ? m_original.size.transposed() : m_original.size;
    const QSizeF part = m_edit.crop.isNull()
        ? QSizeF(whole)
        : QSizeF(m_edit.crop.width() * whole.width(), m_edit.crop.height() * whole.height());
    m_size->setText(tr("%1 × %2 pixels").arg(std::lround(part.width())).arg(std::lround(part.height())));
}

} // namespace ui::composer
