// Labels and envelopes: every part is a page of its own, placed by the paper, not by margins.
#include "core/paper/laidblock.h"
#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

class PageOfItsOwn : public LaidBlock
{
public:
    using LaidBlock::LaidBlock;
    Fit fit(qint64 first, qreal room) const override
    {
        return room >= m_sheet.content.height() - 0.5 ? Fit {first + 1, m_sheet.content.height()} : Fit {first, 0};
    }

protected:
    [[nodiscard]] QRectF onPaper(const QRectF &mm) const
    {
        const QRectF place(Sheet::mm(mm.left()), Sheet::mm(mm.top()), Sheet::mm(mm.width()), Sheet::mm(mm.height()));
        if (m_sheet.direction == Qt::LeftToRight)
            return place;
        return {m_sheet.size.width() - place.right(), place.top(), place.width(), place.height()};
    }
    void drawLines(QPainter &painter, const TextMeasure &measure, const QStringList &lines, QRectF place) const
    {
        painter.setFont(measure.font());
        painter.setPen(m_sheet.ink.text);
        place.setHeight(measure.lineHeight());
        for (const QString &line : lines) {
            drawLine(painter, measure, place, line, TextSide::Start, m_sheet.direction);
            place.translate(0, measure.lineHeight());
        }
    }
};

/// A text in the largest letters in which it has room.
struct SetText
{
    const TextMeasure *measure = nullptr;
    QStringList lines {};
    bool isCut = false;
};

class TextSetter
{
public:
    explicit TextSetter(std::initializer_list<qreal> points)
    {
        for (const qreal size : points)
            m_sizes.push_back(std::make_unique<TextMeasure>(paperFont(size, QFont::Normal)));
    }
    [[nodiscard]] SetText set(const QStringList &lines, const QSizeF &room) const
    {
        SetText made;
        for (const auto &measure : m_sizes) {
            made = {measure.get(), {}, false};
            bool breaksWords = false;
            for (const QString &line : lines) {
                if (measure->fits(line, room.width()))
                    made.lines << line;
                else
                    made.lines << measure->wrapped(line, room.width(), 0);
                for (const QString &word : line.split(u' '))
                    breaksWords = breaksWords || !measure->fits(word, room.width());
            }
            made.isCut = qreal(made.lines.size()) * measure->lineHeight() > room.height();
            if (!made.isCut && !breaksWords)
                return made;
        }
        if (made.isCut) {
            const auto most = std::max<qsizetype>(1, qsizetype(room.height() / made.measure->lineHeight()));
            made.lines = made.lines.mid(0, most);
            made.lines.last() += u"…"_s;
        }
        return made;
    }

private:
    std::vector<std::unique_ptr<TextMeasure>> m_sizes;
};

class LaidLabels : public PageOfItsOwn
{
public:
    LaidLabels(const Sheet &sheet, const block::Labels &labels)
        : PageOfItsOwn(sheet), m_labels(labels), m_taken(std::clamp(labels.taken, 0, labels.sheet.count() - 1)),
          m_setter {10, 9, 8, 7, 6, 5.5}
    {
        const QSizeF room = inner(0).size();
        for (const QStringList &text : labels.texts)
            m_set << m_setter.set(text, room);
    }
    qint64 parts() const override { return (m_taken + m_set.size() + perSheet() - 1) / perSheet(); }
    void draw(QPainter &painter, qint64 first, qint64 end, qreal) const override
    {
        for (qint64 slot = first * perSheet(); slot < end * perSheet(); ++slot) {
            const qint64 number = slot - m_taken;
            if (number < 0 || number >= m_set.size())
                continue;
            const SetText &text = m_set.at(number);
            QRectF place = inner(int(slot % perSheet()));
            place.adjust(0, (place.height() - qreal(text.lines.size()) * text.measure->lineHeight()) / 2, 0, 0);
            drawLines(painter, *text.measure, text.lines, place);
        }
    }
    QStringList notes() const override
    {
        QStringList names;
        for (qsizetype i = 0; i < m_set.size(); ++i) {
            if (m_set.at(i).isCut)
                names << m_labels.texts.at(i).value(0);
        }
        return names.isEmpty() ? QStringList()
                               : QStringList {Text::tr("Too long for this label: %1").arg(names.join(u", "_s))};
    }

private:
    [[nodiscard]] qint64 perSheet() const { return m_labels.sheet.count(); }
    /// Inside the edge of a label, which no printer hits exactly.
    [[nodiscard]] QRectF inner(int index) const
    {
        const qreal across = std::min(4.0, m_labels.sheet.sizeMm.width() * 0.07);
        return onPaper(m_labels.sheet.placeMm(index).adjusted(across, 1.5, -across, -1.5));
    }
    block::Labels m_labels;
    int m_taken;
    TextSetter m_setter;
    QList<SetText> m_set;
};

class LaidEnvelope : public PageOfItsOwn
{
public:
    LaidEnvelope(const Sheet &sheet, const block::Envelope &envelope)
        : PageOfItsOwn(sheet)
        , m_senderSetter {8, 7, 6, 5.5}
        , m_receiverSetter {12, 11, 10, 9, 8, 7, 6}
        , m_sender(m_senderSetter.set(envelope.sender, senderPlace().size()))
        , m_receiver(m_receiverSetter.set(envelope.receiver, receiverPlace().size()))
        , m_name(envelope.receiver.value(0))
    {
    }
    qint64 parts() const override { return 1; }
    void draw(QPainter &painter, qint64, qint64, qreal) const override
    {
        drawLines(painter, *m_sender.measure, m_sender.lines, senderPlace());
        drawLines(painter, *m_receiver.measure, m_receiver.lines, receiverPlace());
    }
    QStringList notes() const override
    {
        return m_receiver.isCut || m_sender.isCut ? QStringList {Text::tr("Too long for this envelope: %1").arg(m_name)}
                                                  : QStringList();
    }

private:
    [[nodiscard]] QSizeF paperMm() const { return m_sheet.size / Sheet::mm(1); }
    [[nodiscard]] QRectF senderPlace() const
    {
        return onPaper({10, 8, paperMm().width() * 0.42, paperMm().height() * 0.28});
    }
    [[nodiscard]] QRectF receiverPlace() const
    {
        const QSizeF paper = paperMm();
        return onPaper(
            {paper.width() * 0.5, paper.height() * 0.48, paper.width() * 0.5 - 12, paper.height() * 0.52 - 12});
    }
    TextSetter m_senderSetter, m_receiverSetter;
    SetText m_sender, m_receiver;
    QString m_name;
};

} // namespace

std::unique_ptr<LaidBlock> layOutLabels(const block::Labels &labels, const Sheet &sheet)
{
    return std::make_unique<LaidLabels>(sheet, labels);
}

std::unique_ptr<LaidBlock> layOutEnvelope(const block::Envelope &envelope, const Sheet &sheet)
{
    return std::make_unique<LaidEnvelope>(sheet, envelope);
}

} // namespace koriz
