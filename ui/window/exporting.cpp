#include "ui/window/exporting.h"

#include "presentation/carrying.h"
#include "presentation/explanation.h"
#include "presentation/preferences.h"
#include "presentation/workspace.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/exportdialog.h"
#include "ui/window/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui::window {

Exporting::Exporting(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_carrying(parts.workspace.carrying())
{
    connect(parts.actions.exportAnswer, &QAction::triggered, this,
        [this] { showDialog(m_parts.preferences.word(u"exportFormat"_s)); });
    connect(parts.actions.saveReplay, &QAction::triggered, this, [this] { showDialog(u"replay"_s); });
    const auto &conversation = parts.workspace.conversation();
    connect(&conversation, &QAbstractItemModel::modelReset, this, &Exporting::allow);
    connect(&conversation, &QAbstractItemModel::dataChanged, this, &Exporting::allow);
    connect(&conversation, &QAbstractItemModel::rowsInserted, this, &Exporting::allow);
    follow();
    allow();
}

/// Only where there is an answer.
void Exporting::allow()
{
    const bool some = m_carrying.hasAnswer();
    for (QAction *action : {m_parts.actions.exportAnswer, m_parts.actions.saveReplay})
        action->setEnabled(some);
}

void Exporting::follow()
{
    connect(&m_carrying, &presentation::Carrying::written, this, [this] {
        if (m_dialog)
            m_dialog->accept();
    });
    connect(&m_carrying, &presentation::Carrying::failed, this, [this](const model::Problem &problem) {
        if (m_dialog)
            m_dialog->tell(presentation::explain(problem).sentence);
        else
            m_parts.banner.tell(problem);
    });
    connect(&m_carrying, &presentation::Carrying::opened, this, [this](qint64 conversation) {
        m_parts.workspace.history().refresh();
        m_parts.workspace.open(conversation);
    });
    connect(&m_carrying, &presentation::Carrying::openingFailed, &m_parts.banner, &Banner::tell);
}

void Exporting::showDialog(const QString &format)
{
    const auto offer = m_carrying.offer();
    if (!offer || m_dialog)
        return;
    m_dialog = new ExportDialog(*offer, format, m_window);
    connect(m_dialog, &ExportDialog::exportWanted, this,
        [this, offer = *offer](const presentation::ExportChoice &choice) {
            const auto place = offer.place(choice.format);
            const QString folder = m_parts.preferences.word(u"exportFolder"_s);
            m_parts.prompts.choosePlace(m_dialog,
                {.suggestion = folder.isEmpty() ? place.suggestion : QDir(folder).filePath(place.suggestion),
                    .filter = place.filter},
                [this, offer, choice](const QString &path) {
                    m_parts.preferences.setWord(u"exportFormat"_s, choice.format);
                    m_parts.preferences.setWord(u"exportFolder"_s, QFileInfo(path).absolutePath());
                    if (m_dialog)
                        m_dialog->showBusy();
                    m_carrying.write(offer, choice, path);
                });
        });
    m_dialog->open();
}

QStringList Exporting::openReplays(const QStringList &files)
{
    QStringList replays;
    QStringList others;
    for (const QString &file : files)
        (presentation::Carrying::isReplay(file) ? replays : others).append(file);
    const bool isAboutThose = replays.size() == 1 && !replays.first().endsWith(".groundglass"_L1);
    for (const QString &replay : replays)
        m_carrying.open(replay, isAboutThose ? others : QStringList());
    return isAboutThose ? QStringList() : others;
}

} // namespace ui::window
