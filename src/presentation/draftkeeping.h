#pragma once

#include "model/draft.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace store {
class History;
}

namespace presentation {

class Draft;
class Preferences;

/// Keeps the question that is being written, text and pictures, a moment after each change, and brings back
/// at the start what was written before and not asked. Window's thread.
class DraftKeeping : public QObject {
    Q_OBJECT

public:
    DraftKeeping(store::History &history, Preferences &preferences, Draft &draft, QObject *parent = nullptr);
    ~DraftKeeping() override; ///< what was not kept yet is kept now

signals:
    /// What was written before, if anything, is in the draft.
    void broughtBack();
    void kept();
    /// Loud: what the person writes is not on the disk.
    void failed(const model::Problem &problem);

private:
    void bringBack();
    void take(const model::Result<model::QuestionDraft> &found);
    void keep();

    store::History &m_history;
    Preferences &m_preferences;
    Draft &m_draft;
    QTimer m_soon; ///< so that not every key writes to the disk
    QFuture<model::Result<model::QuestionDraft>> m_before;
    bool m_isBack = false;
    bool m_failing = false;
};

} // namespace presentation
