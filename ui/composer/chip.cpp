#include "ui/composer/chip.h"

#include "presentation/explanation.h"
#include "ui/controls/button.h"

using namespace Qt::StringLiterals;

namespace ui::composer {

namespace {

using State = presentation::Attachment::State;

constexpr int widestReason = 300;

bool offersFetch(const presentation::Attachment &attachment)
{
    const bool failed = attachment.state == State::Refused && !attachment.picture.address.isEmpty();
    return attachment.state == State::Address || failed;
}

} // namespace

Chip::Chip(presentation::PictureSource &pictures, QWidget *parent)
    : PictureChip(pictures, u"removeChip"_s, tr("Take this picture away"), parent)
    , m_fetch(new Button(Button::Look::Words, QString(), this))
{
    setObjectName(u"chip"_s);
    m_fetch->setObjectName(u"fetch"_s);
    setOwnButton(m_fetch);
    connect(m_fetch, &Button::clicked, this, &Chip::fetchWanted);
}

void Chip::show(const presentation::Attachment &attachment)
{
    const model::Picture &picture = attachment.picture;
    m_fetch->setText(tr("Fetch from %1").arg(picture.address.host()));
    m_fetch->setVisible(offersFetch(attachment));
    Face face{.key = attachment.key, .words = picture.name};
    if (!picture.isAddress())
        face.picture = picture;
    if (attachment.state == State::Address)
        face.standIn = Icon::Globe;
    if (attachment.state == State::Reading)
        face.mood = Face::Mood::Waiting;
    setToolTip(picture.name);
    if (attachment.state == State::Refused) {
        face.words = presentation::explain(*attachment.problem).sentence;
        face.mood = Face::Mood::Warning;
        face.elide = Qt::ElideRight;
        face.widestWords = widestReason;
        setToolTip(face.words);
    }
    setFace(face);
}

} // namespace ui::composer
