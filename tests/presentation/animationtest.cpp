#include "presentation/animation.h"

#include "media/pictures.h"
#include "presentation/picturesource.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::Animation;

class AnimationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString gif(int frames)
    {
        QFile out(m_folder.filePath(u"%1.gif"_s.arg(frames)));
        if (out.open(QIODevice::WriteOnly))
            out.write(pictures::gif(frames));
        return out.fileName();
    }

private slots:
    void itStandsStillAtTheFirstFrame()
    {
        Animation animation(gif(3), {});
        QSignalSpy found(&animation, &Animation::found);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(animation.count(), 3);
        QCOMPARE(animation.current(), 0);
        QVERIFY(!animation.isPlaying());
    }

    void stepsGoBothWaysAndRound()
    {
        Animation animation(gif(3), {});
        QTRY_COMPARE(animation.count(), 3);
        QTRY_VERIFY(!animation.image().isNull());
        animation.step(1);
        QTRY_COMPARE(animation.current(), 1);
        animation.step(-1);
        QTRY_COMPARE(animation.current(), 0);
        animation.step(-1);
        QTRY_COMPARE(animation.current(), 2);
        animation.step(1); // quick ones add up
        animation.step(1);
        QTRY_COMPARE(animation.current(), 1);
    }

    void itPlaysOnUntilItIsPaused()
    {
        Animation animation(gif(3), {});
        QTRY_VERIFY(!animation.image().isNull());
        QSignalSpy shown(&animation, &Animation::frameShown);
        animation.play();
        QVERIFY(animation.isPlaying());
        QTRY_VERIFY(shown.size() >= 4); // beyond the last
        animation.step(1);
        QVERIFY(!animation.isPlaying());
    }

    void aPictureThatDoesNotMoveStaysSilent()
    {
        Animation animation(gif(1), {});
        Animation moving(gif(2), {});
        QSignalSpy found(&animation, &Animation::found);
        QTRY_VERIFY(!moving.image().isNull());
        animation.play();
        animation.step(1);
        QCOMPARE(found.size(), 0);
        QVERIFY(!animation.isPlaying());
    }

    void itMayBeLeftInTheMiddle()
    {
        auto animation = std::make_unique<Animation>(gif(3), QSize());
        QTRY_VERIFY(!animation->image().isNull());
        animation->play();
        animation.reset();
        presentation::PictureSource source([](const model::Picture &) { return QString(); });
        QVERIFY(!source.animation({.contentHash = u"a"_s, .mime = u"image/png"_s}));
    }
};

QTEST_GUILESS_MAIN(AnimationTest)
#include "animationtest.moc"
