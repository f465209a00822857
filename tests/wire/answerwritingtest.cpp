#include "wire/answerwriting.h"
#include "wire/answerreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the service writes, the client's own reader understands; and Azure's shape stands underneath.
class AnswerWritingTest : public QObject {
    Q_OBJECT

private slots:
    void wholeAnswerIsReadBack();
    void streamedAnswerIsReadBack();
    void streamHasAzuresOrder();
    void noEnhancementsUnlessAskedFor();
    void extensionsNameTheirObjects();
    void eachChoiceHasTheText();
    void unansweredIsSaid();
    void errorsHaveAzuresShape_data();
    void errorsHaveAzuresShape();
    void commentsAreSkipped();

private:
    static wire::AnswerHead head()
    {
        return {.id = u"chatcmpl-1"_s, .created = 1'700'000'000, .modelName = u"m"_s};
    }
    static QList<model::GroundingLine> grounding()
    {
        const QPolygonF box{{{0.25, 0.5}, {0.75, 0.5}, {0.75, 0.625}, {0.25, 0.625}}};
        return {{.text = u"A \U0001F600 “STOP” here."_s,
            .spans = {{.text = u"STOP"_s,
                .offset = 5,
                .length = 4,
                .polygon = box,
                .label = u"STOP"_s,
                .confidence = 0.5,
                .picture = 1,
                .source = model::RegionSource::ReadText}}}};
    }
    static QList<QJsonObject> objects(const QByteArray &events)
    {
        QList<QJsonObject> result;
        for (QByteArray line : events.split('\n')) {
            if (line.startsWith("data: {"))
                result.append(QJsonDocument::fromJson(line.mid(6)).object());
        }
        return result;
    }
};

void AnswerWritingTest::wholeAnswerIsReadBack()
{
    const QString text = grounding().first().text;
    const QByteArray json =
        wire::AnswerWriting(head()).whole(text, grounding(), {.finish = model::FinishReason::Length},
            {.promptTokens = 3, .completionTokens = 4, .totalTokens = 7});
    const auto answer = wire::readAnswer(json);
    QVERIFY(answer.ok());
    QCOMPARE(answer->text, text);
    QCOMPARE(answer->finish, model::FinishReason::Length);
    QCOMPARE(answer->grounding, grounding());
    QCOMPARE(answer->groundingStatus, u"Success"_s);
    QCOMPARE(answer->usage, (model::Usage{.promptTokens = 3, .completionTokens = 4, .totalTokens = 7}));
    QCOMPARE(answer->id, u"chatcmpl-1"_s);
    QVERIFY(answer->problems.isEmpty());
}

void AnswerWritingTest::streamedAnswerIsReadBack()
{
    wire::AnswerHead streamed = head();
    streamed.usageInStream = true;
    const wire::AnswerWriting writing(streamed);
    const QString text = grounding().first().text;
    wire::AnswerStream stream;
    stream.add(writing.opening());
    stream.add(writing.piece(text.left(4), std::nullopt));
    QCOMPARE(stream.answer().text, text.left(4));
    stream.add(writing.piece(text.mid(4), grounding()));
    stream.add(writing.closing({}, {.promptTokens = 3, .completionTokens = 4, .totalTokens = 7}));
    QVERIFY(stream.finished());
    stream.end();
    QCOMPARE(stream.answer().text, text);
    QCOMPARE(stream.answer().grounding, grounding());
    QCOMPARE(stream.answer().finish, model::FinishReason::Stop);
    QCOMPARE(
        stream.answer().usage, (model::Usage{.promptTokens = 3, .completionTokens = 4, .totalTokens = 7}));
    QVERIFY(stream.answer().problems.isEmpty());
}

void AnswerWritingTest::streamHasAzuresOrder()
{
    const wire::AnswerWriting writing(head());
    const QByteArray bytes =
        writing.opening() + writing.piece(u"Hi"_s, std::nullopt) + writing.closing({}, {});
    const auto events = objects(bytes);
    QCOMPARE(events.size(), 4);
    QVERIFY(events.at(0).value("choices"_L1).toArray().isEmpty());
    QVERIFY(events.at(0).contains("prompt_filter_results"_L1));
    const auto choice = [&](int event) {
        return events.at(event).value("choices"_L1).toArray().first().toObject();
    };
    QCOMPARE(choice(1).value("delta"_L1).toObject().value("role"_L1).toString(), u"assistant"_s);
    QCOMPARE(choice(2).value("delta"_L1).toObject().value("content"_L1).toString(), u"Hi"_s);
    QVERIFY(choice(2).value("finish_reason"_L1).isNull());
    QCOMPARE(choice(3).value("finish_reason"_L1).toString(), u"stop"_s);
    QCOMPARE(choice(3).value("delta"_L1).toObject(), QJsonObject());
    QVERIFY(!events.at(2).contains("usage"_L1));
    QVERIFY(bytes.endsWith("data: [DONE]\n\n"));
}

void AnswerWritingTest::noEnhancementsUnlessAskedFor()
{
    const wire::AnswerWriting writing(head());
    QVERIFY(!writing.whole(u"a"_s, std::nullopt, {}, {}).contains("enhancements"));
    QVERIFY(!writing.piece(u"a"_s, std::nullopt).contains("enhancements"));
    QVERIFY(writing.whole(u"a"_s, QList<model::GroundingLine>{}, {}, {}).contains(R"("lines":[])"));
}

void AnswerWritingTest::extensionsNameTheirObjects()
{
    wire::AnswerHead extensions = head();
    extensions.extensions = true;
    const wire::AnswerWriting writing(extensions);
    QVERIFY(writing.whole(u"a"_s, std::nullopt, {}, {}).contains(R"("object":"extensions.chat.completion")"));
    QVERIFY(writing.piece(u"a"_s, std::nullopt).contains(R"("object":"extensions.chat.completion.chunk")"));
}

void AnswerWritingTest::eachChoiceHasTheText()
{
    wire::AnswerHead three = head();
    three.choices = 3;
    const auto json =
        QJsonDocument::fromJson(wire::AnswerWriting(three).whole(u"Hi"_s, std::nullopt, {}, {})).object();
    const QJsonArray choices = json.value("choices"_L1).toArray();
    QCOMPARE(choices.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(choices.at(i).toObject().value("index"_L1).toInt(), i);
        QCOMPARE(
            choices.at(i).toObject().value("message"_L1).toObject().value("content"_L1).toString(), u"Hi"_s);
    }
}

void AnswerWritingTest::unansweredIsSaid()
{
    const wire::AnswerWriting writing(head());
    const auto answer =
        wire::readAnswer(writing.whole(u"I cannot."_s, std::nullopt, {.answered = false}, {}));
    QVERIFY(answer.ok());
    QCOMPARE(answer->problems.size(), 1);
    QCOMPARE(answer->problems.first().code, u"cannot_answer"_s);
    wire::AnswerStream stream;
    stream.add(writing.opening() + writing.piece(u"I cannot."_s, std::nullopt)
        + writing.closing({.answered = false}, {}));
    stream.end();
    QCOMPARE(stream.answer().problems.size(), 1);
}

void AnswerWritingTest::errorsHaveAzuresShape_data()
{
    QTest::addColumn<model::Problem>("problem");
    QTest::addColumn<QJsonObject>("expected");
    QTest::newRow("a field") << model::Problem{.detail = u"Wrong."_s,
        .subject = u"messages"_s,
        .status = 400,
        .code = u"invalid_value"_s}
                             << QJsonObject{{u"code"_s, u"invalid_value"_s}, {u"message"_s, u"Wrong."_s},
                                    {u"param"_s, u"messages"_s}, {u"type"_s, u"invalid_request_error"_s}};
    QTest::newRow("no field, our fault")
        << model::Problem{.detail = u"Broken."_s, .status = 500, .code = u"500"_s}
        << QJsonObject{{u"code"_s, u"500"_s}, {u"message"_s, u"Broken."_s}, {u"param"_s, QJsonValue::Null},
               {u"type"_s, u"server_error"_s}};
}

void AnswerWritingTest::errorsHaveAzuresShape()
{
    QFETCH(model::Problem, problem);
    QFETCH(QJsonObject, expected);
    const QJsonObject written = QJsonDocument::fromJson(wire::writeError(problem)).object();
    QCOMPARE(written.value("error"_L1).toObject(), expected);
    QVERIFY(wire::errorEvent(problem).startsWith("data: {\"error\":"));
}

void AnswerWritingTest::commentsAreSkipped()
{
    const QByteArray comment = wire::commentEvent(u"looking\ndata: {\"choices\":[]}"_s);
    QCOMPARE(comment.count('\n'), 2);
    const wire::AnswerWriting writing(head());
    wire::AnswerStream stream;
    stream.add(writing.opening() + comment + writing.piece(u"Hi"_s, std::nullopt) + comment
        + writing.closing({}, {}));
    stream.end();
    QCOMPARE(stream.answer().text, u"Hi"_s);
    QVERIFY(stream.answer().problems.isEmpty());
}

QTEST_APPLESS_MAIN(AnswerWritingTest)
#include "answerwritingtest.moc"
