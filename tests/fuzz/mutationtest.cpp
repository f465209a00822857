#include "entries.h"

#include "samples.h"

#include <QTest>

#include <random>

namespace {

using Entry = void (*)(QByteArrayView);

/// Words that matter to the readers, so that changes do not only break the outermost bracket.
const QList<QByteArray> &wordsThatMatter()
{
    static const QList<QByteArray> words = {"\n\n", "\r", "data: ", "data:[DONE]\n\n", "event: error\n",
        "error:", "null", "{", "}", "[", "]", "\"", "1e999", "-1", "\\ud83c", "\xF0\x9F\x8D\x9C", "\xFF",
        "\xEF\xBB\xBF", "\"choices\":", "\"error\":", "\"messages\":[", "\"delta\":{", "\"content\":",
        "\"finish_reason\":", "\"content_filter_results\":", "\"enhancements\":", "\"role\":\"tool\",",
        "ErrorMessage ErrorCode: 9"};
    return words;
}

/// One small change: a byte, a piece taken out, doubled or carried elsewhere, or a word put in.
void change(QByteArray &bytes, const QByteArray &other, std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) { return limit > 0 ? qsizetype(random() % quint64(limit)) : 0; };
    const qsizetype at = below(bytes.size() + 1);
    const qsizetype length = below(std::min<qsizetype>(64, bytes.size() - at) + 1);
    switch (random() % 6) {
    case 0:
        if (at < bytes.size())
            bytes[at] = char(random());
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 3:
        bytes.insert(below(bytes.size() + 1), bytes.mid(at, length));
        break;
    case 4:
        bytes.insert(at, wordsThatMatter().at(below(wordsThatMatter().size())));
        break;
    default:
        bytes = bytes.first(at) + other.mid(below(other.size() + 1));
    }
    bytes.truncate(20'000);
}

} // namespace

Q_DECLARE_METATYPE(Entry)

/// The readers' entry functions on thousands of changed answers, the same ones in every run.
class MutationTest : public QObject {
    Q_OBJECT

private slots:
    void survivesChangedAnswers_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QTest::addRow("stream, seed %u", seed) << Entry(fuzz::readStream) << seed;
            QTest::addRow("answer, seed %u", seed) << Entry(fuzz::readAnswer) << seed;
            QTest::addRow("error, seed %u", seed) << Entry(fuzz::readError) << seed;
        }
    }

    void survivesChangedAnswers()
    {
        QFETCH(Entry, entry);
        QFETCH(quint32, seed);
        const QList<samples::Sample> seeds = samples::streams() + samples::wholes();
        std::mt19937 random(seed);
        for (int round = 0; round < 2'000; ++round) {
            QByteArray bytes = seeds.at(qsizetype(random() % quint64(seeds.size()))).bytes;
            const QByteArray &other = seeds.at(qsizetype(random() % quint64(seeds.size()))).bytes;
            for (auto changes = 1 + random() % 5; changes > 0; --changes)
                change(bytes, other, random);
            entry(char(random()) + bytes);
        }
    }
};

QTEST_APPLESS_MAIN(MutationTest)
#include "mutationtest.moc"
