#include "presentation/samples.h"

#include "media/picturefile.h"
#include "presentation/offthread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

} // namespace

QList<Sample> samples()
{
    return {
        {.file = u":/samples/menu.png"_s,
            .title = Words::tr("A menu board"),
            .question = Words::tr("What does it say?")},
        {.file = u":/samples/invoice.png"_s,
            .title = Words::tr("An invoice"),
            .question = Words::tr("What is the total?")},
        {.file = u":/samples/street-sign.png"_s,
            .title = Words::tr("A street sign"),
            .question = Words::tr("Is there a QR code?")},
    };
}

QFuture<model::Result<QImage>> sampleThumbnail(const Sample &sample, QSize fitWithin)
{
    return offThread([file = sample.file, fitWithin] { return media::decode(file, fitWithin); });
}

QStringList suggestedQuestions()
{
    return {Words::tr("What do you see?"), Words::tr("What does it say?"), Words::tr("What is the total?"),
        Words::tr("List the prices"), Words::tr("Is there a QR code?"), Words::tr("How many people are there?"),
        Words::tr("Where are the faces?")};
}

} // namespace presentation
