#include "ui/composer/chipactions.h"

#include "presentation/draft.h"
#include "presentation/pictureasking.h"
#include "presentation/pictureediting.h"
#include "ui/composer/cropdialog.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::composer {

ChipActions::ChipActions(presentation::Draft &draft, presentation::PictureSource &pictures, QWidget *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_pictures(pictures)
    , m_window(parent)
{
}

void ChipActions::offer(int row, QPoint at)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"chipMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, row);
    menu->popup(at);
}

/// Rows may move while the menu is open; the picture's key does not.
void ChipActions::fill(QMenu &menu, int row)
{
    const int key = m_draft.attachments().at(row).key;
    const auto add = [&](const QString &text, const QString &name, bool possible, auto act) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, [this, key, act] {
            for (int now = 0; now < m_draft.rowCount(); ++now) {
                if (m_draft.attachments().at(now).key == key)
                    return act(now);
            }
        });
    };
    const bool editable = m_draft.canEdit(row);
    add(tr("&Turn right"), u"turnPicture"_s, editable, [this](int at) { turn(at); });
    add(tr("&Crop…"), u"cropPicture"_s, editable, [this](int at) { crop(at); });
    add(tr("As it &was"), u"restorePicture"_s,
        editable && !m_draft.attachments().at(row).edit.changesNothing(),
        [this](int at) { m_draft.edit(at, {}); });
    menu.addSeparator();
    addDetail(menu, row);
    menu.addSeparator();
    add(tr("Move &back"), u"movePictureBack"_s, row > 0, [this](int at) { m_draft.move(at, at - 1); });
    add(tr("Move &on"), u"movePictureOn"_s, row + 1 < m_draft.rowCount(),
        [this](int at) { m_draft.move(at, at + 2); });
    menu.addSeparator();
    add(tr("Take &away"), u"removePicture"_s, true, [this](int at) { m_draft.removeAt(at); });
}

void ChipActions::addDetail(QMenu &menu, int row)
{
    using model::Detail;
    const presentation::Attachment &attachment = m_draft.attachments().at(row);
    QMenu *levels = menu.addMenu(tr("&Detail of this picture"));
    levels->setObjectName(u"chipDetail"_s);
    levels->setEnabled(!m_asking || m_asking->hasDetailLevels());
    if (m_asking && !m_asking->hasDetailLevels())
        menu.addAction(m_asking->detailReason())->setEnabled(false);
    auto *group = new QActionGroup(levels);
    const std::tuple<Detail, QString, QString> choices[] = {
        {Detail::Auto, tr("Like the other pictures"), u"chip-detail-auto"_s},
        {Detail::Low, tr("Low"), u"chip-detail-low"_s}, {Detail::High, tr("High"), u"chip-detail-high"_s}};
    for (const auto &[level, text, name] : choices) {
        QAction *choice = levels->addAction(text);
        choice->setObjectName(name);
        choice->setCheckable(true);
        choice->setChecked(level == attachment.picture.detail);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, key = attachment.key, level = level] {
            for (int now = 0; now < m_draft.rowCount(); ++now) {
                if (m_draft.attachments().at(now).key == key)
                    m_draft.setDetail(now, level);
            }
        });
    }
}

void ChipActions::turn(int row)
{
    if (m_draft.canEdit(row))
        m_draft.edit(row, presentation::turnedOnce(m_draft.attachments().at(row).edit));
}

void ChipActions::crop(int row)
{
    if (!m_draft.canEdit(row))
        return;
    const presentation::Attachment &attachment = m_draft.attachments().at(row);
    auto *dialog = new CropDialog(m_draft.originalAt(row), attachment.edit, m_pictures, m_window);
    connect(
        dialog, &CropDialog::editWanted, this, [this, key = attachment.key](const model::PictureEdit &edit) {
            for (int now = 0; now < m_draft.rowCount(); ++now) {
                if (m_draft.attachments().at(now).key == key)
                    m_draft.edit(now, edit);
            }
        });
    dialog->open();
}

} // namespace ui::composer
