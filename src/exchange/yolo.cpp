#include "exchange/yolo.h"

#include "exchange/importproblem.h"
#include "exchange/outputnames.h"
#include "exchange/pixelshape.h"

#include <QList>

#include <cmath>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

constexpr qsizetype mostClasses = 100'000;

QStringList classesOf(const QList<Region> &regions)
{
    QStringList classes;
    for (const Region &region : regions) {
        const QString label = cleanLabel(region.label);
        if (!classes.contains(label))
            classes.append(label);
    }
    return classes;
}

QString classLine(const QString &label)
{
    return label.isEmpty() ? u"region"_s : label;
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 9);
}

QByteArray lineFor(const Region &region, qsizetype classId)
{
    QByteArray line = QByteArray::number(classId);
    if (region.kind == Region::Kind::Polygon && region.polygon.size() >= 3) {
        for (const QPointF &point : region.polygon)
            line += ' ' + number(point.x()) + ' ' + number(point.y());
        return line + '\n';
    }
    const QRectF box = region.polygon.boundingRect();
    for (const double value : {box.center().x(), box.center().y(), box.width(), box.height()})
        line += ' ' + number(value);
    return line + '\n';
}

QByteArray yamlText(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"''"_s);
    return '\'' + quoted.toUtf8() + '\'';
}

QByteArray dataYaml(const QStringList &classes)
{
    QByteArray yaml = "path: .\ntrain: images\nval: images\nnames:\n";
    for (qsizetype i = 0; i < classes.size(); ++i)
        yaml += "  " + QByteArray::number(i) + ": " + yamlText(classLine(classes.at(i))) + '\n';
    return classes.isEmpty() ? yaml.replace("names:\n", "names: {}\n") : yaml;
}

/// The numbers of a line, or nothing when something else stands there.
QList<double> numbersIn(const QByteArray &line)
{
    QList<double> numbers;
    for (const QByteArray &word : line.simplified().split(' ')) {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || numbers.size() > 2 * mostVertices + 2)
            return {};
        numbers.append(value);
    }
    return numbers;
}

Region regionFrom(const QList<double> &numbers, const QString &label)
{
    using Kind = Region::Kind;
    constexpr QSizeF unit(1, 1); // labels are fractions already
    const qsizetype values = numbers.size() - 1;
    const bool isBox = values == 4 || values == 5;
    QPolygonF points;
    Kind kind = Kind::Polygon;
    if (isBox) {
        const QSizeF size(numbers.at(3), numbers.at(4));
        const QPointF half(size.width() / 2, size.height() / 2);
        const QPointF centre(numbers.at(1), numbers.at(2));
        kind = size.isNull() ? Kind::Point : Kind::Box;
        points = size.isNull() ? QPolygonF({centre}) : QPolygonF({centre - half, centre + half});
    } else {
        for (qsizetype i = 1; i + 1 < numbers.size(); i += 2)
            points.append(QPointF(numbers.at(i), numbers.at(i + 1)));
    }
    Region region = regionFromPixels(label, kind, points, unit);
    if (values % 2 == 1)
        region.confidence = numbers.last();
    return region;
}

QString unquoted(QString word)
{
    word = word.trimmed();
    const QChar quote = word.isEmpty() ? QChar() : word.front();
    if (word.size() < 2 || (quote != u'\'' && quote != u'"') || word.back() != quote)
        return word;
    word = word.mid(1, word.size() - 2);
    return quote == u'\'' ? word.replace(u"''"_s, u"'"_s) : word;
}

void put(QStringList &names, qsizetype at, const QString &name)
{
    if (at < 0 || at >= mostClasses)
        return;
    while (names.size() <= at)
        names.append(QString());
    names[at] = cleanLabel(unquoted(name));
}

} // namespace

QList<OutputFile> toYolo(const Dataset &dataset)
{
    const QStringList classes = classesOf(dataset.regions);
    QByteArray classesText;
    for (const QString &label : classes)
        classesText += classLine(label).toUtf8() + '\n';
    QList<OutputFile> files{{.name = u"classes.txt"_s, .bytes = classesText},
        {.name = u"data.yaml"_s, .bytes = dataYaml(classes)}};
    for (int picture = 0; picture < dataset.pictures.size(); ++picture) {
        QByteArray labels;
        for (const Region &region : dataset.regions) {
            if (region.picture == picture && !region.polygon.isEmpty())
                labels += lineFor(region, classes.indexOf(cleanLabel(region.label)));
        }
        files.append({.name = u"labels/%1.txt"_s.arg(stemOf(dataset, picture)), .bytes = labels});
        if (!dataset.pictures.at(picture).bytes.isEmpty())
            files.append({.name = u"images/"_s + pictureFileName(dataset, picture),
                .bytes = dataset.pictures.at(picture).bytes});
    }
    return files;
}

model::Result<Dataset> fromYolo(
    const QByteArray &labels, const QStringList &classes, const DatasetPicture &picture)
{
    Dataset dataset{.pictures = {picture}};
    int lineNumber = 0;
    for (const QByteArray &line : labels.split('\n')) {
        ++lineNumber;
        if (line.trimmed().isEmpty())
            continue;
        const QList<double> numbers = numbersIn(line);
        const double first = numbers.isEmpty() ? -1 : numbers.first();
        if (numbers.size() < 5 || first < 0 || first >= mostClasses || first != std::floor(first))
            return notReadable(u"line %1 is no YOLO label"_s.arg(lineNumber));
        const auto classId = qsizetype(first);
        const QString name = classes.value(classId);
        const Region region = regionFrom(numbers, name.isEmpty() ? QString::number(classId) : name);
        if (!region.polygon.isEmpty())
            dataset.regions.append(region);
        if (dataset.regions.size() > mostDatasetRegions)
            return tooLarge(u"more than %1 regions"_s.arg(mostDatasetRegions));
    }
    return dataset;
}

QStringList yoloClasses(const QByteArray &classesText)
{
    QStringList names;
    for (const QByteArray &line : classesText.trimmed().split('\n')) {
        if (names.size() < mostClasses)
            names.append(cleanLabel(QString::fromUtf8(line)));
    }
    return names;
}

QStringList yoloClassesInYaml(const QByteArray &yaml)
{
    QStringList names;
    bool inNames = false;
    for (const QByteArray &line : yaml.split('\n')) {
        const QString text = QString::fromUtf8(line);
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        if (!text.startsWith(u' ') && !text.startsWith(u'\t') && !trimmed.startsWith(u'-')) {
            inNames = trimmed.startsWith("names:"_L1);
            QString rest = inNames ? trimmed.mid(6).trimmed() : QString();
            if (rest.startsWith(u'[') && rest.endsWith(u']')) {
                for (const QString &name : rest.mid(1, rest.size() - 2).split(u','))
                    put(names, names.size(), name);
            }
        } else if (inNames && trimmed.startsWith(u'-')) {
            put(names, names.size(), trimmed.mid(1));
        } else if (inNames && trimmed.contains(u':')) {
            bool isNumber = false;
            const int at = trimmed.section(u':', 0, 0).trimmed().toInt(&isNumber);
            if (isNumber)
                put(names, at, trimmed.section(u':', 1));
        }
    }
    return names;
}

} // namespace exchange
