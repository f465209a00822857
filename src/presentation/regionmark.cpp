#include "presentation/regionmark.h"

#include <QCoreApplication>
#include <QStringList>

namespace presentation {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(presentation::RegionMark)
};

} // namespace

QString markInWords(const RegionMark &mark)
{
    QStringList words;
    if (mark.verdict == model::Verdict::Accepted)
        words << Tr::tr("accepted");
    if (mark.verdict == model::Verdict::Rejected)
        words << Tr::tr("rejected");
    if (mark.removed)
        words << Tr::tr("deleted");
    if (mark.renamed)
        words << Tr::tr("renamed");
    if (mark.moved)
        words << Tr::tr("moved");
    if (mark.added)
        words << Tr::tr("added by hand");
    return words.join(Tr::tr(", "));
}

} // namespace presentation
