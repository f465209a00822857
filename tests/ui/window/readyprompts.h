#pragma once

#include "ui/window/prompts.h"

#include <QStringList>

/// Answers what the window asks at once: with `files` or `place` when a test filled them, else not at all.
class ReadyPrompts : public ui::window::Prompts {
public:
    QStringList files;
    QString place;
    Place offered; ///< what was last suggested for `place`

    void choosePictures(QWidget *, std::function<void(const QStringList &)> chosen) override
    {
        if (!files.isEmpty())
            chosen(files);
    }
    void chooseAnnotations(QWidget *, std::function<void(const QString &)> chosen) override { first(chosen); }
    void chooseAnnotationFolder(QWidget *, std::function<void(const QString &)> chosen) override
    {
        first(chosen);
    }
    void choosePlace(QWidget *, const Place &suggested, std::function<void(const QString &)> chosen) override
    {
        offered = suggested;
        if (!place.isEmpty())
            chosen(place);
    }
    void chooseSet(QWidget *, SetKind, std::function<void(const QString &)> chosen) override { first(chosen); }

private:
    void first(const std::function<void(const QString &)> &chosen) const
    {
        if (!files.isEmpty())
            chosen(files.first());
    }
};
