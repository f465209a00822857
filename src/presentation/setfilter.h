#pragma once

#include "model/verdict.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace presentation {

/// Which rows of a set are listed: by flag, label, verdict and words. Window's thread.
class SetFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Flag { Any, Flagged, Unflagged, InTrouble };

    struct Wish {
        Flag flag = Flag::Any;
        QString label = {}; ///< empty for any
        std::optional<model::Verdict> verdict = {};
        QString words = {}; ///< in the picture's name or a label

        bool operator==(const Wish &) const = default;
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWish(const Wish &wish);
    [[nodiscard]] const Wish &wish() const { return m_wish; }
    /// The next listed row after this one that nobody has decided about, going round; -1 for none.
    [[nodiscard]] int nextUnreviewed(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Wish m_wish;
};

} // namespace presentation
