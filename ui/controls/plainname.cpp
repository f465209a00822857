#include "ui/controls/plainname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

QString plainName(QString actionText)
{
    // Scripts without letters for a key add one in brackets; a tool tip has it without its mark.
    static const QRegularExpression added(u"\\s?\\(&?[A-Z]\\)$"_s);
    return actionText.remove(added).remove(u'&').remove(QChar(0x2026));
}

} // namespace ui
