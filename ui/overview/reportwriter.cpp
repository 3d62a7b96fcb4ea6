// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/reportwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <vector>

#include "app/core/displaytext.h"
#include "ui/overview/agebars.h"
#include "ui/style/palette.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

constexpr int resolution = 300;
constexpr qreal marginMillimetres = 10;
constexpr qreal bodyPoints = 7;
constexpr qreal titlePoints = 11;
constexpr qreal padding = 12; ///< Of a cell, in dots
constexpr int headRule = 3;   ///< Below the heading, in dots
constexpr int rowRule = 1;
constexpr qreal sectionGap = 70;    ///< Above a section, in dots
constexpr qsizetype shortTable = 8; ///< With as many rows at most it stays on one page
constexpr qreal barsShare = 0.6;    ///< Of the page's width
constexpr qreal widestShare = 0.3;  ///< Of the page, what a column wants at most before the rest is shared

/// Draws tables from top to bottom and begins a page where one ends.
class Pages final
{
public:
    Pages(QPdfWriter &writer, QString foot)
        : m_writer(writer), m_painter(&writer), m_foot(std::move(foot)),
          m_page(0, 0, m_painter.viewport().width(), m_painter.viewport().height())
    {
        m_body.setPointSizeF(bodyPoints);
        m_bold = m_body;
        m_bold.setBold(true);
        m_title = m_bold;
        m_title.setPointSizeF(titlePoints);
        m_lineHeight = metricsOf(m_body).lineSpacing();
        m_ascent = metricsOf(m_body).ascent();
        drawFoot();
    }

    /// `isWanted` is asked before each row; false when it said no.
    bool draw(const ReportSection &section, const std::function<bool()> &isWanted)
    {
        m_head = section.columns;
        m_widths = columnWidths(section);
        const qreal titleHeight = metricsOf(m_title).lineSpacing() + padding;
        if (m_y > 0)
            m_y += sectionGap;
        // A short table stays together, and no title stands alone at the end of a page.
        const qsizetype together = section.rows.size() > shortTable ? 1 : section.rows.size();
        qreal wanted = titleHeight + heightOf(layOut(m_head, m_bold));
        for (const QStringList &row : section.rows.first(together))
            wanted += heightOf(layOut(row, m_body));
        needRoom(wanted);
        drawLine(section.title, m_title, m_y);
        m_y += titleHeight;
        if (m_head.isEmpty())
            return true;
        drawHead();
        for (const QStringList &row : section.rows) {
            if (!isWanted())
                return false;
            drawRow(row);
        }
        return true;
    }

    /// The picture of the numbers, as wide as a part of the page.
    void drawBars(QPicture &bars)
    {
        const QRectF rect = bars.boundingRect();
        const qreal scale = m_page.width() * barsShare / rect.width();
        m_y += sectionGap / 2;
        needRoom(rect.height() * scale);
        m_painter.save();
        m_painter.translate(0, m_y);
        // play() makes it as large as on the screen, in the dots of the page.
        const qreal dotsPerDot = qreal(bars.logicalDpiX()) / m_writer.logicalDpiX();
        m_painter.scale(scale * dotsPerDot, scale * dotsPerDot);
        bars.play(&m_painter);
        m_painter.restore();
        m_y += rect.height() * scale;
    }

private:
    using Cells = std::vector<std::unique_ptr<QTextLayout>>;

    [[nodiscard]] QFontMetricsF metricsOf(const QFont &font) const { return QFontMetricsF(font, &m_writer); }
    [[nodiscard]] qreal bottom() const { return m_page.height() - m_lineHeight - 2 * padding; }

    [[nodiscard]] std::unique_ptr<QTextLayout> layOut(const QString &text, const QFont &font,
                                                      qreal width) const
    {
        auto layout = std::make_unique<QTextLayout>(text, font, &m_writer);
        QTextOption option;
        option.setTextDirection(QLocale().textDirection());
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0});
        }
        layout->endLayout();
        return layout;
    }
    [[nodiscard]] Cells layOut(const QStringList &texts, const QFont &font) const
    {
        Cells cells;
        for (qsizetype column = 0; column < texts.size(); ++column)
            cells.push_back(layOut(texts.at(column), font, m_widths.at(column) - 2 * padding));
        return cells;
    }
    [[nodiscard]] static int lineCount(const Cells &cells)
    {
        int lines = 1;
        for (const auto &cell : cells)
            lines = std::max(lines, cell->lineCount());
        return lines;
    }
    [[nodiscard]] qreal heightOf(const Cells &cells) const
    {
        return lineCount(cells) * m_lineHeight + 2 * padding;
    }

    /// Each column gets the room of its longest word. Where the page has too little for that, the widest
    /// columns get equal shares, and break words; where it has more, the columns that would wrap their texts
    /// get it.
    [[nodiscard]] QList<qreal> columnWidths(const ReportSection &section) const
    {
        constexpr qsizetype mostMeasured = 200;
        const qreal columnGap = 3 * padding;
        const qreal widest = m_page.width() * widestShare;
        const QFontMetricsF body = metricsOf(m_body);
        const QFontMetricsF bold = metricsOf(m_bold);
        const auto longestWord = [](const QFontMetricsF &metrics, const QString &text) {
            qreal longest = 0;
            for (const QString &word : text.split(u' '))
                longest = std::max(longest, metrics.horizontalAdvance(word));
            return longest;
        };
        const qsizetype count = section.columns.size();
        QList<qreal> headings;
        QList<qreal> words;
        QList<qreal> texts;
        QList<qsizetype> narrowestFirst;
        for (qsizetype column = 0; column < count; ++column) {
            const QString &heading = section.columns.at(column);
            qreal word = longestWord(bold, heading);
            qreal text = bold.horizontalAdvance(heading);
            headings.append(word + columnGap);
            for (const QStringList &row : section.rows.first(std::min(section.rows.size(), mostMeasured))) {
                word = std::max(word, longestWord(body, row.value(column)));
                text = std::max(text, body.horizontalAdvance(row.value(column)));
            }
            words.append(std::min(word + columnGap, widest));
            texts.append(std::min(text + columnGap, widest));
            narrowestFirst.append(column);
        }
        std::ranges::stable_sort(narrowestFirst, {}, [&words](qsizetype column) { return words.at(column); });
        QList<qreal> widths = words;
        qreal room = m_page.width();
        for (qsizetype place = 0; place < count; ++place) {
            qreal &width = widths[narrowestFirst.at(place)];
            const qreal share = room / static_cast<qreal>(count - place);
            width = std::min(width, std::max(share, headings.at(narrowestFirst.at(place))));
            room -= width;
        }
        const qreal wanted = std::accumulate(texts.cbegin(), texts.cend(), qreal{0}) -
                             std::accumulate(widths.cbegin(), widths.cend(), qreal{0});
        for (qsizetype column = 0; room > 0 && wanted > 0 && column < count; ++column)
            widths[column] += (texts.at(column) - widths.at(column)) * std::min(1.0, room / wanted);
        return widths;
    }

    void drawHead()
    {
        const Cells cells = layOut(m_head, m_bold);
        drawLines(cells, 0, lineCount(cells));
        drawRule(ColorRole::Text, headRule);
    }

    /// A row that is higher than a page goes on on the next.
    void drawRow(const QStringList &texts)
    {
        const Cells cells = layOut(texts, m_body);
        const int lines = lineCount(cells);
        if (m_y + heightOf(cells) > bottom())
            newTablePage();
        for (int from = 0; from < lines;) {
            if (from > 0)
                newTablePage();
            const int room = std::max(1, static_cast<int>((bottom() - 2 * padding - m_y) / m_lineHeight));
            const int to = std::min(lines, from + room);
            drawLines(cells, from, to);
            from = to;
        }
        drawRule(ColorRole::Border, rowRule);
    }

    void drawLines(const Cells &cells, int from, int to)
    {
        m_painter.setPen(themeColor(ColorRole::Text, ColorScheme::Light));
        qreal x = padding;
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            const QTextLayout &cell = *cells.at(static_cast<std::size_t>(column));
            for (int number = from; number < std::min(to, cell.lineCount()); ++number) {
                const QTextLine line = cell.lineAt(number);
                // On the same base line, be it of another font for another script.
                const qreal y = m_y + (number - from) * m_lineHeight + m_ascent - line.ascent();
                line.draw(&m_painter, {x, y});
            }
            x += m_widths.at(column);
        }
        m_y += (to - from) * m_lineHeight;
    }

    void drawRule(ColorRole color, int width)
    {
        m_y += padding;
        m_painter.setPen(QPen(themeColor(color, ColorScheme::Light), width));
        const qreal end = std::accumulate(m_widths.cbegin(), m_widths.cend(), qreal{0});
        m_painter.drawLine(QPointF(0, m_y), QPointF(end, m_y));
        m_y += padding / 2;
    }

    /// One line, cut where the page ends.
    void drawLine(const QString &text, const QFont &font, qreal y)
    {
        m_painter.setFont(font);
        m_painter.setPen(themeColor(ColorRole::Text, ColorScheme::Light));
        m_painter.drawText(QPointF(0, y + metricsOf(font).ascent()),
                           metricsOf(font).elidedText(text, Qt::ElideRight, m_page.width()));
    }

    void needRoom(qreal height)
    {
        if (m_y > 0 && m_y + height > bottom())
            newPage();
    }
    void newPage()
    {
        m_writer.newPage();
        ++m_number;
        m_y = 0;
        drawFoot();
    }
    void newTablePage()
    {
        newPage();
        drawHead();
    }
    void drawFoot()
    {
        drawLine(Text::tr("%1 — page %2").arg(m_foot, QString::number(m_number)), m_body,
                 bottom() + 2 * padding);
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    QString m_foot;
    QRectF m_page;
    QFont m_body;
    QFont m_bold;
    QFont m_title;
    QStringList m_head;    ///< Of the table
    QList<qreal> m_widths; ///< Of its columns
    qreal m_lineHeight = 0;
    qreal m_ascent = 0;
    qreal m_y = 0;
    int m_number = 1;
};

} // namespace

QPicture drawReportBars(const OverviewCounts &counts)
{
    AgeBars bars;
    bars.setPalette(makePalette(ColorScheme::Light));
    bars.setCounts(counts);
    bars.resize(bars.sizeHint());
    QPicture picture;
    QPainter painter(&picture);
    bars.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.end();
    picture.setBoundingRect(bars.rect());
    return picture;
}

QByteArray reportPdf(const ReviewReport &report, QPicture bars, const ReportStep &step)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
    const QList<ReportSection> sections = reportSections(report, step);
    writer.setTitle(sections.first().title);
    writer.setCreator(u"Tokenry"_s);
    qint64 rows = 0;
    for (const ReportSection &section : sections)
        rows += section.rows.size();
    qint64 drawn = 0;
    const auto isWanted = [&] { return goesOn(step, static_cast<int>(100 * drawn++ / rows)); };
    {
        Pages pages(writer, Text::tr("Access review of %1").arg(displaySafe(report.accountName, 80)));
        for (qsizetype number = 0; number < sections.size(); ++number) {
            if (!pages.draw(sections.at(number), isWanted))
                break;
            if (number == numbersSection)
                pages.drawBars(bars);
        }
    }
    return content;
}

} // namespace tokenry
