// Writes conversations into the folder it is given until it is killed. Says on standard output what the store
// has confirmed: "message <conversation> <id>", then "part <number>" for each piece of the answer.

#include "store/storing.h"

#include "chat/picturereading.h"

#include <QCoreApplication>

#include <cstdio>

using storing::done;

namespace {

void say(const char *what, qint64 first, qint64 second = 0)
{
    std::printf("%s %lld %lld\n", what, static_cast<long long>(first), static_cast<long long>(second));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    store::History history(app.arguments().value(1), chat::pictureReading());
    const auto colour = QColor::fromHsv(int(app.applicationPid() % 360), 255, 200);
    const auto picture = done(history.addPicture(storing::png(colour, {200, 200}), QStringLiteral("a.png")));
    const qint64 conversation = done(history.create(QStringLiteral("Written until killed"))).id;
    (void)done(history.append(conversation, {.text = QStringLiteral("?"), .pictures = {picture}}));
    model::Message answer = done(history.append(conversation, storing::growing()));
    say("message", conversation, answer.id);
    for (int part = 0;; ++part) {
        answer.answer.text += QStringLiteral("word%1 ").arg(part);
        if (part % 10 == 9)
            answer.answer.regions.append(storing::region(QString::number(part)));
        done(history.saveGrowing(answer.id, answer.answer));
        say("part", part);
    }
}
