#include "presentation/doubtwords.h"

#include <QCoreApplication>

namespace presentation {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(presentation::Doubts)
};

struct Wording {
    grounding::Doubt doubt;
    QString name;
    QString explanation;
};

QList<Wording> wordings()
{
    using grounding::Doubt;
    return {{Doubt::OutOfPicture, Tr::tr("out of the picture"),
                Tr::tr("Out of the picture: it reaches beyond the edge, or was cut there.")},
        {Doubt::Degenerate, Tr::tr("empty"), Tr::tr("Empty: its outline encloses nothing.")},
        {Doubt::Duplicate, Tr::tr("duplicate"),
            Tr::tr("Duplicate: another region covers nearly the same place (overlap above 0.9).")},
        {Doubt::WordsDiffer, Tr::tr("words differ"),
            Tr::tr("Words differ: the words that it is tied to are not those that the service meant.")},
        {Doubt::SeveralObjects, Tr::tr("several things"),
            Tr::tr("Several things: one outline stands for more than one thing of the answer.")},
        {Doubt::OtherFrame, Tr::tr("other frame?"),
            Tr::tr("Other frame? The numbers look as if they count in another coordinate frame.")}};
}

} // namespace

QStringList doubtNames(grounding::Doubts doubts)
{
    QStringList names;
    for (const Wording &wording : wordings()) {
        if (doubts.testFlag(wording.doubt))
            names << wording.name;
    }
    return names;
}

QString doubtsInWords(grounding::Doubts doubts)
{
    QStringList lines;
    for (const Wording &wording : wordings()) {
        if (doubts.testFlag(wording.doubt))
            lines << wording.explanation;
    }
    return lines.join(u'\n');
}

} // namespace presentation
