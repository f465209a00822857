#pragma once

#include "exchange/pictureset.h"
#include "grounding/matching.h"
#include "model/verdict.h"
#include "presentation/picturesource.h"

#include <QAbstractListModel>
#include <QHash>
#include <QMap>
#include <QSet>

#include <atomic>
#include <memory>

namespace store {
class History;
}

namespace presentation {

/// A set of pictures as rows: listed at once, read bit by bit off the window's thread, reviewed with verdicts
/// that are kept at once. Window's thread.
class SetModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { VerdictRole = Qt::UserRole + 1, RegionsRole, FlagsRole, TroubleRole, ReadRole, LabelsRole };
    enum class State { Listing, Ready, Failed };

    /// Begins to list what lies at `path`.
    SetModel(const QString &path, store::History &history, QObject *parent = nullptr);
    ~SetModel() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] State state() const { return m_state; }
    /// Rows whose picture and answer have been read.
    [[nodiscard]] int readCount() const { return m_readCount; }
    [[nodiscard]] int count(model::Verdict verdict) const;

    [[nodiscard]] const exchange::SetItem &itemAt(int row) const { return m_rows.at(row).item; }
    /// Empty until it has been read.
    [[nodiscard]] const exchange::SetContent &contentAt(int row) const { return m_rows.at(row).content; }
    [[nodiscard]] model::Verdict verdictAt(int row) const { return m_rows.at(row).verdict; }
    /// What the row's picture is called for PictureSource.
    [[nodiscard]] model::Picture pictureAt(int row) const;
    [[nodiscard]] PictureSource &pictures() { return m_pictures; }
    /// One sentence about what is wrong with the row, or nothing.
    [[nodiscard]] QString troubleAt(int row) const;

    void setVerdict(int row, model::Verdict verdict);

    /// The labels found so far, sorted.
    [[nodiscard]] QStringList labels() const;
    /// By label, over all rows that have an answer and annotations; empty without any.
    [[nodiscard]] QMap<QString, grounding::Metrics> metrics() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void stateChanged();
    /// More rows have been read.
    void readOn();
    void verdictsChanged();
    void failed(const model::Problem &problem);

private:
    struct Row {
        exchange::SetItem item = {};
        exchange::SetContent content = {};
        QString key = {}; ///< what the verdict is kept under
        QSet<QString> labels = {};
        bool read = false;
        model::Verdict verdict = model::Verdict::None;
    };

    void takeList(const model::Result<exchange::PictureSet> &set);
    void takeVerdicts(const QHash<QString, model::Verdict> &verdicts);
    void readFrom(int row);
    void takeContents(int first, const QList<exchange::SetContent> &contents);
    [[nodiscard]] QVariant thumbnail(int row) const;

    QString m_path;
    store::History &m_history;
    mutable PictureSource m_pictures;
    QList<Row> m_rows;
    State m_state = State::Listing;
    int m_readCount = 0;
    std::shared_ptr<std::atomic<bool>> m_over; ///< tells workers that nobody listens any more
    mutable QHash<int, QImage> m_thumbnails;
    mutable QSet<int> m_asked;
};

} // namespace presentation
