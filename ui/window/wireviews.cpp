#include "ui/window/wireviews.h"

#include "model/whendone.h"
#include "presentation/preferences.h"
#include "presentation/sentsheet.h"
#include "presentation/workspace.h"
#include "ui/composer/composer.h"
#include "ui/composer/parameterpanel.h"
#include "ui/controls/button.h"
#include "ui/sent/sentpanel.h"
#include "ui/transcript/transcript.h"
#include "ui/window/panes.h"

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {

const QString parameterView = u"parameterView"_s;

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

/// One panel at a time; it goes when it is closed.
void showParameters(
    QWidget *window, presentation::Workspace &workspace, presentation::Preferences &preferences)
{
    if (auto *open = window->findChild<composer::ParameterPanel *>()) {
        open->raise();
        return open->activateWindow();
    }
    auto *panel = new composer::ParameterPanel(
        workspace.parameters(), preferences.word(parameterView) == "full"_L1, window);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(panel, &composer::ParameterPanel::fullToggled, window,
        [&preferences](bool full) { preferences.setWord(parameterView, full ? u"full"_s : u"few"_s); });
    panel->show();
}

void addParameterButton(
    QWidget *window, presentation::Workspace &workspace, presentation::Preferences &preferences, Panes &panes)
{
    auto *button = new Button(
        Button::Look::Quiet, Icon::Sliders, composer::ParameterPanel::tr("How to ask: length, form, tools…"));
    button->setObjectName(u"parameters"_s);
    panes.composer().addTool(button);
    QObject::connect(button, &Button::clicked, window,
        [window, &workspace, &preferences] { showParameters(window, workspace, preferences); });
    const presentation::AskingParameters &parameters = workspace.parameters();
    const auto mark = [button, &parameters] {
        button->setCheckable(!parameters.areUsual());
        button->setChecked(!parameters.areUsual());
    };
    QObject::connect(&parameters, &presentation::AskingParameters::changed, button, mark);
    QObject::connect(button, &Button::clicked, button, mark); // a click is no choice
    mark();
}

} // namespace

void installWireViews(
    QWidget *window, presentation::Workspace &workspace, presentation::Preferences &preferences, Panes &panes)
{
    addParameterButton(window, workspace, preferences, panes);
    transcript::Transcript &transcript = panes.transcript();
    QObject::connect(&transcript, &transcript::Transcript::continueWanted, &workspace,
        &presentation::Workspace::continueAnswer);
    QObject::connect(&transcript, &transcript::Transcript::toolRepliesGiven, &workspace,
        &presentation::Workspace::replyToCalls);
    QObject::connect(&panes.transcript(), &transcript::Transcript::sentWanted, window,
        [window, &workspace](qint64 message) { showSent(window, workspace, message); });
}

} // namespace ui::window
