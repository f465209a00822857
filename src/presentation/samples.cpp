#include "presentation/samples.h"

#include "media/picturefile.h"
#include "presentation/offthread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Samples", text);
}

} // namespace

QList<Sample> samples()
{
    return {
        {.file = u":/samples/menu.png"_s, .title = tr("A menu board"), .question = tr("What does it say?")},
        {.file = u":/samples/invoice.png"_s, .title = tr("An invoice"), .question = tr("What is the total?")},
        {.file = u":/samples/street-sign.png"_s,
            .title = tr("A street sign"),
            .question = tr("Is there a QR code?")},
    };
}

QFuture<model::Result<QImage>> sampleThumbnail(const Sample &sample, QSize fitWithin)
{
    return offThread([file = sample.file, fitWithin] { return media::decode(file, fitWithin); });
}

QStringList suggestedQuestions()
{
    return {tr("What do you see?"), tr("What does it say?"), tr("What is the total?"), tr("List the prices"),
        tr("Is there a QR code?"), tr("How many people are there?"), tr("Where are the faces?")};
}

} // namespace presentation
