// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/reportwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>

#include "app/core/atomicfile.h"
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
constexpr qreal marginMillimetres = 12;
constexpr qreal bodyPoints = 7.5;
constexpr qreal titlePoints = 11;
constexpr qreal padding = 12;      ///< Of a cell, in dots
constexpr qreal sectionGap = 70;   ///< Above a section, in dots
constexpr qreal barsShare = 0.6;   ///< Of the page's width
constexpr qreal widestShare = 0.3; ///< Of the page, what a column wants at most before the rest is shared

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
        drawFoot();
    }

    void draw(const ReportSection &section)
    {
        const qreal titleHeight = heightOf(section.title, m_title, m_page.width());
        if (m_y > 0)
            m_y += sectionGap;
        // A title does not stand alone at the end of a page.
        needRoom(titleHeight + 4 * lineHeight());
        drawText(QRectF(0, m_y, m_page.width(), titleHeight), section.title, m_title);
        m_y += titleHeight + padding;
        if (section.columns.isEmpty())
            return;
        const QList<qreal> widths = columnWidths(section);
        drawRow(section.columns, widths, m_bold, true);
        for (const QStringList &row : section.rows) {
            if (m_y + rowHeight(row, widths, m_body) > bottom()) {
                newPage();
                drawRow(section.columns, widths, m_bold, true);
            }
            drawRow(row, widths, m_body, false);
        }
    }

    /// The picture of the numbers, in light colours and as wide as a part of the page.
    void drawBars(const OverviewCounts &counts)
    {
        AgeBars bars;
        bars.setPalette(makePalette(ColorScheme::Light));
        bars.setCounts(counts);
        bars.resize(bars.sizeHint());
        const qreal scale = m_page.width() * barsShare / bars.width();
        m_y += sectionGap / 2;
        needRoom(bars.height() * scale);
        m_painter.save();
        m_painter.translate(0, m_y);
        m_painter.scale(scale, scale);
        bars.render(&m_painter, QPoint(), QRegion(), QWidget::DrawChildren);
        m_painter.restore();
        m_y += bars.height() * scale;
    }

private:
    [[nodiscard]] QFontMetricsF metricsOf(const QFont &font) { return QFontMetricsF(font, &m_writer); }
    [[nodiscard]] qreal lineHeight() { return metricsOf(m_body).lineSpacing() + 2 * padding; }
    [[nodiscard]] qreal bottom() { return m_page.height() - lineHeight(); }

    [[nodiscard]] qreal heightOf(const QString &text, const QFont &font, qreal width)
    {
        return metricsOf(font).boundingRect(QRectF(0, 0, width, m_page.height()), wrapping, text).height();
    }
    [[nodiscard]] qreal rowHeight(const QStringList &cells, const QList<qreal> &widths, const QFont &font)
    {
        qreal height = 0;
        for (qsizetype column = 0; column < cells.size(); ++column)
            height = std::max(height, heightOf(cells.at(column), font, widths.at(column) - 2 * padding));
        return std::min(height + padding, bottom() / 2);
    }

    /// As wide as the text wants, then made to fit the page; no word of a heading is broken while there is
    /// room.
    [[nodiscard]] QList<qreal> columnWidths(const ReportSection &section)
    {
        constexpr qsizetype mostMeasured = 200;
        QList<qreal> widths;
        QList<qreal> spare; // Of each column, beside the longest word of its heading
        const QFontMetricsF metrics = metricsOf(m_body);
        for (qsizetype column = 0; column < section.columns.size(); ++column) {
            qreal width = metricsOf(m_bold).horizontalAdvance(section.columns.at(column));
            for (const QStringList &row : section.rows.first(std::min(section.rows.size(), mostMeasured)))
                width = std::max(width, metrics.horizontalAdvance(row.value(column)));
            widths.append(std::min(width + 3 * padding, m_page.width() * widestShare));
            qreal word = 0;
            for (const QString &part : section.columns.at(column).split(u' '))
                word = std::max(word, metricsOf(m_bold).horizontalAdvance(part));
            spare.append(std::max(0.0, widths.last() - word - 3 * padding));
        }
        const qreal sum = std::accumulate(widths.cbegin(), widths.cend(), qreal{0});
        const qreal excess = sum - m_page.width();
        const qreal room = std::accumulate(spare.cbegin(), spare.cend(), qreal{0});
        for (qsizetype column = 0; excess > 0 && column < widths.size(); ++column) {
            if (room >= excess)
                widths[column] -= spare.at(column) * excess / room;
            else
                widths[column] *= m_page.width() / sum;
        }
        return widths;
    }

    void drawRow(const QStringList &cells, const QList<qreal> &widths, const QFont &font, bool isHead)
    {
        const qreal height = rowHeight(cells, widths, font);
        qreal x = 0;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            drawText(QRectF(x + padding, m_y, widths.at(column) - 2 * padding, height), cells.at(column),
                     font);
            x += widths.at(column);
        }
        m_y += height;
        m_painter.setPen(QPen(themeColor(isHead ? ColorRole::Text : ColorRole::Border, ColorScheme::Light),
                              isHead ? 3 : 1));
        m_painter.drawLine(QPointF(0, m_y), QPointF(x, m_y));
        m_y += padding / 2;
    }

    void drawText(const QRectF &rect, const QString &text, const QFont &font)
    {
        m_painter.setFont(font);
        m_painter.setPen(themeColor(ColorRole::Text, ColorScheme::Light));
        m_painter.drawText(rect, wrapping, text);
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
    void drawFoot()
    {
        const QRectF foot(0, bottom() + padding, m_page.width(), lineHeight());
        drawText(foot, Text::tr("%1 — page %2").arg(m_foot, QString::number(m_number)), m_body);
    }

    static constexpr int wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;

    QPdfWriter &m_writer;
    QPainter m_painter;
    QString m_foot;
    QRectF m_page;
    QFont m_body;
    QFont m_bold;
    QFont m_title;
    qreal m_y = 0;
    int m_number = 1;
};

} // namespace

QString saveReportPdf(const QString &path, const ReviewReport &report)
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
    const QList<ReportSection> sections = reportSections(report);
    writer.setTitle(sections.first().title);
    writer.setCreator(u"Tokenry"_s);
    {
        Pages pages(writer, Text::tr("Access review of %1").arg(displaySafe(report.accountName, 80)));
        for (qsizetype number = 0; number < sections.size(); ++number) {
            pages.draw(sections.at(number));
            if (number == numbersSection)
                pages.drawBars(report.counts);
        }
    }
    return saveExportFile(path, content);
}

QString saveReportCsv(const QString &path, const ReviewReport &report)
{
    return saveExportFile(path, reportCsv(report));
}

} // namespace tokenry
