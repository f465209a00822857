#include "ui/window/pagesopening.h"

#include "presentation/draft.h"
#include "presentation/pdfoffer.h"
#include "ui/composer/pagepicker.h"

#include <QWidget>

namespace ui::window {

namespace {

void openNext(QStringList files, presentation::Draft &draft, QWidget *window)
{
    if (files.isEmpty())
        return;
    auto *picker = new composer::PagePicker(files.takeFirst(), draft, window);
    QObject::connect(
        picker, &QDialog::finished, window, [files, &draft, window] { openNext(files, draft, window); });
    picker->open();
}

} // namespace

QStringList openPagesAmong(const QStringList &files, presentation::Draft &draft, QWidget *window)
{
    QStringList documents;
    QStringList others;
    for (const QString &file : files)
        (presentation::PdfOffer::isPdf(file) ? documents : others).append(file);
    openNext(documents, draft, window);
    return others;
}

} // namespace ui::window
