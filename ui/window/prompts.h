#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace ui::window {

/// The questions that the window asks through the desktop's own dialogs, so that a test can answer them.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// Calls `chosen` later, with the files, unless the person thought better of it.
    virtual void choosePictures(QWidget *parent, std::function<void(const QStringList &files)> chosen) = 0;
    virtual void chooseVideos(QWidget *parent, std::function<void(const QStringList &files)> chosen);
    /// Calls `chosen` later, with a file of annotations.
    virtual void chooseAnnotations(QWidget *parent, std::function<void(const QString &file)> chosen) = 0;
    /// The same for a folder.
    virtual void chooseAnnotationFolder(
        QWidget *parent, std::function<void(const QString &folder)> chosen) = 0;

    /// Calls `chosen` later, with a folder where data is to live.
    virtual void chooseDataFolder(QWidget *, std::function<void(const QString &folder)>) { }

    /// Where a result goes: a file, or without a filter the folder that is made for it.
    struct Place {
        QString suggestion = {};
        QString filter = {};
    };
    virtual void choosePlace(
        QWidget *parent, const Place &place, std::function<void(const QString &path)> chosen) = 0;
    /// Calls `chosen` later, with a folder of pictures or a file that lists some.
    enum class SetKind { Folder, File };
    virtual void chooseSet(
        QWidget *parent, SetKind kind, std::function<void(const QString &path)> chosen) = 0;
};

class DesktopPrompts : public Prompts {
public:
    void choosePictures(QWidget *parent, std::function<void(const QStringList &files)> chosen) override;
    void chooseAnnotations(QWidget *parent, std::function<void(const QString &file)> chosen) override;
    void chooseAnnotationFolder(QWidget *parent, std::function<void(const QString &folder)> chosen) override;
    void choosePlace(
        QWidget *parent, const Place &place, std::function<void(const QString &path)> chosen) override;
    void chooseDataFolder(QWidget *parent, std::function<void(const QString &folder)> chosen) override;
    void chooseSet(QWidget *parent, SetKind kind, std::function<void(const QString &path)> chosen) override;
};

} // namespace ui::window
