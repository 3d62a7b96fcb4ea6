// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

#include "ui/style/applytheme.h"
#include "ui/style/theme.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class TestApplyTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pangoNamesAFont_data();
    void pangoNamesAFont();
    void whatIsNoFontChangesNothing();
    void fontReachesWidgetsWithAnOwnSize();
    void nothingMovesWhenThatIsAskedFor();
    void aTextFieldShowsTheFocusAsALineDoes();
};

void TestApplyTheme::initTestCase()
{
    applyTheme(*qApp, ColorScheme::Light);
}

void TestApplyTheme::pangoNamesAFont_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("family");
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("weight");
    QTest::addColumn<bool>("italic");
    QTest::newRow("plain") << u"Cantarell 11"_s << u"Cantarell"_s << 11.0 << int(QFont::Normal) << false;
    QTest::newRow("words") << u"Noto Sans 10.5"_s << u"Noto Sans"_s << 10.5 << int(QFont::Normal) << false;
    QTest::newRow("bold") << u"Ubuntu Bold Italic 12"_s << u"Ubuntu"_s << 12.0 << int(QFont::Bold) << true;
    QTest::newRow("comma") << u"Inter, 10"_s << u"Inter"_s << 10.0 << int(QFont::Normal) << false;
    QTest::newRow("variations and features") << u"Cantarell Bold 11 @wght=650,wdth=90 #tnum=1"_s
                                             << u"Cantarell"_s << 11.0 << int(QFont::Bold) << false;
    QTest::newRow("style is the name")
        << u"Medium 10"_s << u"Medium"_s << 10.0 << int(QFont::Normal) << false;
}

void TestApplyTheme::pangoNamesAFont()
{
    QFETCH(const QString, description);
    QFETCH(const QString, family);
    QFETCH(const double, points);
    QFETCH(const int, weight);
    QFETCH(const bool, italic);
    const QFont font = fontFromPango(description, 1.0, QApplication::font());
    QCOMPARE(font.family(), family);
    QCOMPARE(font.pointSizeF(), points);
    QCOMPARE(int(font.weight()), weight);
    QCOMPARE(font.italic(), italic);
    QCOMPARE(fontFromPango(description, 1.5, QApplication::font()).pointSizeF(), points * 1.5);
}

void TestApplyTheme::whatIsNoFontChangesNothing()
{
    const QFont fallback(u"Inter"_s, 9);
    for (const QString &description :
         {u""_s, u"Cantarell"_s, u"11"_s, u"Cantarell 0"_s, u"Cantarell 12px"_s, u", 3"_s, u"@wght=400"_s})
        QCOMPARE(fontFromPango(description, 2.0, fallback), fallback);
}

void TestApplyTheme::fontReachesWidgetsWithAnOwnSize()
{
    QFont first = QApplication::font();
    first.setPointSizeF(10);
    applyFont(first);
    QWidget window;
    auto *plain = new QLabel(&window);
    auto *title = new QLabel(&window);
    title->setFont(titleFont());
    auto *bold = new QLabel(&window);
    QFont weight;
    weight.setWeight(QFont::Bold);
    bold->setFont(weight);
    window.show();
    QCOMPARE(title->font().pointSizeF(), 12.5);

    QFont second = first;
    second.setPointSizeF(20);
    applyFont(second);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(plain->font().pointSizeF(), 20.0);
    QCOMPARE(title->font().pointSizeF(), 25.0);
    QCOMPARE(title->font().weight(), QFont::DemiBold);
    QCOMPARE(bold->font().pointSizeF(), 20.0);
    QCOMPARE(titleFont().pointSizeF(), 25.0);
    applyFont(first);
    QCOMPARE(title->font().pointSizeF(), 12.5);
}

void TestApplyTheme::nothingMovesWhenThatIsAskedFor()
{
    const auto duration = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    applyReducedMotion(true);
    QCOMPARE(duration(), 0);
    applyReducedMotion(false);
    QVERIFY(duration() > 0);
}

void TestApplyTheme::aTextFieldShowsTheFocusAsALineDoes()
{
    QWidget window;
    auto *line = new QLineEdit(&window);
    auto *text = new QPlainTextEdit(&window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(line);
    layout->addWidget(text);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto edgeOf = [](QWidget *field, int depth) {
        return field->grab().toImage().pixelColor(depth, field->height() / 2);
    };
    line->setFocus();
    const QColor lineFocused = edgeOf(line, 0);
    const QColor textPlain = edgeOf(text, 0);
    text->setFocus();
    QVERIFY(lineFocused != textPlain);
    QCOMPARE(textPlain, edgeOf(line, 0));
    for (const int depth : {0, 1})
        QCOMPARE(edgeOf(text, depth), lineFocused);
}

QTEST_MAIN(TestApplyTheme)
#include "tst_applytheme.moc"
