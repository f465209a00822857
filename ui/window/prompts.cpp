#include "ui/window/prompts.h"

#include "presentation/offer.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace ui::window {

void DesktopPrompts::choosePictures(QWidget *parent, std::function<void(const QStringList &files)> chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Prompts", "Open pictures"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({presentation::pictureNameFilter(),
        QCoreApplication::translate("Prompts", "All files") + QStringLiteral(" (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopPrompts::chooseAnnotations(QWidget *parent, std::function<void(const QString &file)> chosen)
{
    auto *dialog =
        new QFileDialog(parent, QCoreApplication::translate("Prompts", "Load annotations to compare with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QCoreApplication::translate("Prompts", "COCO, labelme, YOLO, Pascal VOC")
            + QStringLiteral(" (*.json *.xml *.txt)"),
        QCoreApplication::translate("Prompts", "All files") + QStringLiteral(" (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopPrompts::chooseAnnotationFolder(
    QWidget *parent, std::function<void(const QString &folder)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("Prompts", "Load a folder of annotations to compare with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace ui::window
