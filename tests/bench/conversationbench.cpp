#include "benches.h"

#include "presentation/conversationmodel.h"
#include "presentation/linking.h"
#include "presentation/picturesource.h"
#include "ui/transcript/transcript.h"

#include <QCoreApplication>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr QSize viewSize(800, 900);
constexpr int messageCount = 10'000;
constexpr int scrollSteps = 600;
constexpr int scrollStep = 120; // pixels: a notch of the wheel

model::Conversation longConversation()
{
    model::Conversation conversation{.id = 1};
    for (int id = 1; id <= messageCount; ++id) {
        model::Message message{.id = id, .follows = id - 1};
        if (id % 2 == 1) {
            message.text = u"What does sign %1 say, and how far is it?"_s.arg(id);
        } else {
            message.role = model::Role::Assistant;
            message.connectionName = u"Contoso"_s;
            message.answer.text = u"Sign **%1** says:\n\n- the *harbour*\n- the museum, `400 m`\n\n"_s.arg(id)
                + u"It stands beside the road and is read from afar. "_s.repeated(id % 47);
        }
        conversation.messages.append(message);
    }
    return conversation;
}

/// A transcript as the window has it, shown and painted.
struct Pane {
    presentation::Linking linking;
    presentation::PictureSource pictures{[](const model::Picture &) { return QString(); }};
    ui::transcript::Transcript transcript;

    explicit Pane(presentation::ConversationModel &model)
        : transcript(model, linking, pictures)
    {
        transcript.resize(viewSize);
        transcript.show();
        QCoreApplication::processEvents();
    }
};

/// What a list does when each row must say exactly how high it is.
class ExactDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->translate(option.rect.topLeft());
        QTextDocument document;
        fill(document, index);
        document.drawContents(painter);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        QTextDocument document;
        fill(document, index);
        return {viewSize.width(), static_cast<int>(std::ceil(document.size().height()))};
    }

private:
    static void fill(QTextDocument &document, const QModelIndex &index)
    {
        document.setTextWidth(viewSize.width() - 20);
        document.setMarkdown(index.data().toString());
    }
};

double listMs(presentation::ConversationModel &model)
{
    return cpuMilliseconds([&] {
        QListView list;
        ExactDelegate delegate;
        list.setItemDelegate(&delegate);
        list.setVerticalScrollMode(QListView::ScrollPerPixel);
        list.setModel(&model);
        list.resize(viewSize);
        list.show();
        list.scrollToBottom();
        QCoreApplication::processEvents();
    });
}

/// Milliseconds of each frame while the wheel goes up from the end.
[[nodiscard]] QList<double> scrolled(ui::transcript::Transcript &transcript)
{
    QList<double> times;
    for (int step = 0; step < scrollSteps; ++step) {
        times.append(cpuMilliseconds([&] {
            transcript.verticalScrollBar()->setValue(transcript.verticalScrollBar()->value() - scrollStep);
            QCoreApplication::processEvents();
        }));
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

QList<Row> conversationBench(const Setting &setting)
{
    presentation::ConversationModel model;
    model.show(longConversation());
    { // fonts are loaded once
        presentation::ConversationModel few;
        few.show({.id = 1, .messages = longConversation().messages.first(50)});
        const Pane warm(few);
    }
    std::unique_ptr<Pane> pane;
    const double memory = extraPeakMiB([&] {
        pane = std::make_unique<Pane>(model);
        (void)scrolled(pane->transcript);
    });
    const Pair opened = inTurn(
        setting.rounds, [&] { return cpuMilliseconds([&] { const Pane opening(model); }); },
        [&] { return listMs(model); });
    const QList<double> times = scrolled(pane->transcript);
    return {atMost(u"conversation: 10 000 messages to the first paint, beside exact heights"_s, opened.ours,
                u"ms"_s, opened.floor, 0.02),
        valueAtMost(u"conversation: memory over the messages, after scrolling"_s, memory, u"MiB"_s, 16),
        unjudged(u"conversation: p50 of a frame while scrolling"_s, times.at(times.size() / 2), u"ms"_s,
            u"reported"_s),
        unjudged(u"conversation: p99 of a frame while scrolling"_s, times.at(times.size() * 99 / 100),
            u"ms"_s, u"reported (8 ms)"_s)};
}

} // namespace bench
