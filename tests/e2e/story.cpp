#include "e2e/story.h"

#include "presentation/workspace.h"
#include "ui/composer/composer.h"
#include "ui/composer/questionedit.h"
#include "ui/stage/stage.h"
#include "ui/transcript/answerview.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panes.h"
#include "ui/window/readyprompts.h"
#include "ui/window/stagepane.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

Story::Story(const QString &dataFolder, const QStringList &files)
    : Story(dataFolder, files, std::make_unique<ReadyPrompts>())
{
}

Story::Story(const QString &dataFolder, const QStringList &files, std::unique_ptr<ReadyPrompts> prompts)
    : m_prompts(*prompts)
    , m_assembly(std::make_unique<desktop::Assembly>(dataFolder, std::move(prompts)))
{
    QSignalSpy ready(m_assembly.get(), &desktop::Assembly::ready);
    m_assembly->open(files);
    if (!ready.wait(30'000))
        qFatal("the window was never painted");
    stage().setAnimated(false);
}

Story::~Story() = default;

presentation::Workspace &Story::workspace()
{
    return *m_assembly->workspace();
}

ui::window::MainWindow &Story::window()
{
    return m_assembly->window();
}

ReadyPrompts &Story::prompts()
{
    return m_prompts;
}

ui::stage::Stage &Story::stage()
{
    return window().panes()->stagePane().stage();
}

QPlainTextEdit &Story::input()
{
    return *window().panes()->composer().input();
}

ui::transcript::TextView *Story::answerWords()
{
    auto *view = dynamic_cast<ui::transcript::AnswerView *>(
        window().panes()->transcript().viewAt(workspace().conversation().rowCount() - 1));
    return view ? view->words() : nullptr;
}

model::Message Story::lastMessage()
{
    const QList<model::Message> &messages = workspace().conversation().messages();
    return messages.isEmpty() ? model::Message() : messages.last();
}

void Story::drop(const QString &file, QWidget *target)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
}

void Story::type(const QString &question)
{
    QTest::keyClicks(&input(), question);
}

void Story::connectTo(const QUrl &endpoint)
{
    const auto connection = presentation::azureConnection(
        endpoint.toString(), QStringLiteral("deployment"), QStringLiteral("2024-02-15-preview"));
    workspace().connections().connectTo(*connection, {.apiKey = "key"});
}

QPoint Story::middleOf(const model::Region &region)
{
    const ui::stage::Viewport &viewport = stage().viewport();
    const QPointF middle = region.polygon.boundingRect().center();
    const QSizeF size = viewport.imageSize();
    return viewport.toView(QPointF(middle.x() * size.width(), middle.y() * size.height())).toPoint();
}
