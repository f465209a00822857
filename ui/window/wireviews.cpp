#include "ui/window/wireviews.h"

#include "model/whendone.h"
#include "presentation/sentsheet.h"
#include "presentation/workspace.h"
#include "ui/sent/sentpanel.h"
#include "ui/transcript/transcript.h"
#include "ui/window/panes.h"

namespace ui::window {

namespace {

void showSent(QWidget *window, presentation::Workspace &workspace, qint64 message)
{
    const int row = workspace.conversation().rowOf(message);
    if (row < 0)
        return;
    const model::Answer answer = workspace.conversation().messageAt(row).answer;
    model::whenDone(workspace.sent(message), window,
        [window, &workspace, answer](const model::Result<model::SentRecord> &record) {
            auto *panel = new sent::SentPanel(workspace.pictures(), window);
            panel->show(presentation::sheetOf(record ? *record : model::SentRecord(), answer));
        });
}

} // namespace

void installWireViews(QWidget *window, presentation::Workspace &workspace, Panes &panes)
{
    QObject::connect(&panes.transcript(), &transcript::Transcript::sentWanted, window,
        [window, &workspace](qint64 message) { showSent(window, workspace, message); });
}

} // namespace ui::window
