#include "ui/window/prompts.h"

#include "presentation/offer.h"
#include "presentation/videos.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui::window {

void DesktopPrompts::choosePictures(QWidget *parent, std::function<void(const QStringList &files)> chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Prompts", "Open pictures"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({presentation::pictureNameFilter(),
        QCoreApplication::translate("Prompts", "PDF documents (%1)").arg(QStringLiteral("*.pdf")),
        QCoreApplication::translate("Prompts", "Conversations, replays and saved answers (%1)", "kinds of files")
            .arg(QStringLiteral("*.groundglass *.json *.sse")),
        QCoreApplication::translate("Prompts", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void Prompts::chooseVideos(QWidget *parent, std::function<void(const QStringList &files)> chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Prompts", "Add videos"),
        QStandardPaths::writableLocation(QStandardPaths::MoviesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {presentation::Videos::nameFilter(), QCoreApplication::translate("Prompts", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopPrompts::chooseAnnotations(QWidget *parent, std::function<void(const QString &file)> chosen)
{
    auto *dialog =
        new QFileDialog(parent, QCoreApplication::translate("Prompts", "Load annotations to compare with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QStringLiteral("COCO, labelme, YOLO, Pascal VOC (*.json *.xml *.txt)"),
        QCoreApplication::translate("Prompts", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopPrompts::chooseDataFolder(QWidget *parent, std::function<void(const QString &folder)> chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Prompts", "Where data is to live"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
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

void DesktopPrompts::choosePlace(
    QWidget *parent, const Place &place, std::function<void(const QString &path)> chosen)
{
    const QFileInfo suggested(place.suggestion);
    const QString folder = suggested.isAbsolute()
        ? suggested.path()
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Prompts", "Save as"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets a file be replaced
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!place.filter.isEmpty()) {
        dialog->setNameFilter(place.filter);
        dialog->setDefaultSuffix(suggested.suffix());
    }
    dialog->selectFile(suggested.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void DesktopPrompts::chooseSet(QWidget *parent, SetKind kind, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Prompts", "Open a set of pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(kind == SetKind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (kind == SetKind::File)
        dialog->setNameFilters({QStringLiteral("COCO, JSONL (*.json *.jsonl)"),
            QCoreApplication::translate("Prompts", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace ui::window
