#pragma once

#include "model/connection.h"
#include "model/pictureanalysis.h"
#include "presentation/servicequestions.h"

#include <QObject>
#include <QStringList>

namespace presentation {

/// Image analysis of a question's pictures beside its answer. Ends once; pictures that could not be analysed
/// have an empty analysis and their Problem told. Window's thread.
class Companion : public QObject {
    Q_OBJECT

public:
    struct Wish {
        Analyse analyse = {};
        QStringList files = {}; ///< of the pictures; empty string for one that is only an address
        model::Connection connection = {};
        model::Secrets secrets = {};
        bool asEvidence = false; ///< the findings go to the model with the question
        QList<bool> told = {}; ///< parallel to `files`: whether this one's findings may go; missing: yes
    };

    explicit Companion(Wish wish, QObject *parent = nullptr);

    void start();
    [[nodiscard]] bool asEvidence() const { return m_wish.asEvidence; }
    [[nodiscard]] bool hasEnded() const { return m_open == 0; }
    /// Parallel to the pictures.
    [[nodiscard]] const QList<model::PictureAnalysis> &pages() const { return m_pages; }
    /// The same with nothing in those whose findings stay here.
    [[nodiscard]] QList<model::PictureAnalysis> pagesToTell() const;
    [[nodiscard]] const QList<model::Problem> &problems() const { return m_problems; }

signals:
    void ended();

private:
    void take(qsizetype index, const model::Result<model::PictureAnalysis> &result);

    Wish m_wish;
    QList<model::PictureAnalysis> m_pages;
    QList<model::Problem> m_problems;
    int m_open = 0;
};

} // namespace presentation
