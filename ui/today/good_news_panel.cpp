// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/good_news_panel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/words/foreign.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace amends {

using namespace Qt::StringLiterals;
using look::Role;
using look::Type;
using look::u;

namespace {

constexpr qsizetype shownAtMost = 4;
constexpr auto before = "%2"_L1;
constexpr auto after = "%3"_L1;

QString sentenceOf(const GoodNews& news)
{
    const QString who = news.row.customer.isEmpty() ? GoodNewsLine::tr("the customer")
                                                    : words::shown(news.row.customer, words::Medium::Window);
    if (news.kind == GoodNewsKind::RatingRose)
        //: %2 and %3 are stars
        return GoodNewsLine::tr("%1 changed %2 to %3").replace("%1"_L1, who);
    switch (news.outcome) {
    case FollowUpOutcome::Returned:
        return GoodNewsLine::tr("%1 is back").arg(who);
    case FollowUpOutcome::Referred:
        return GoodNewsLine::tr("%1 sent somebody to you").arg(who);
    case FollowUpOutcome::ThankedInPublic:
        return GoodNewsLine::tr("%1 thanked you in public").arg(who);
    case FollowUpOutcome::ChangedReview:
        return GoodNewsLine::tr("%1 changed the review").arg(who);
    default:
        return GoodNewsLine::tr("%1 has good news").arg(who);
    }
}

QString lineOf(const GoodNews& news, const words::Present& present)
{
    QStringList parts;
    if (news.call.isValid())
        parts.append(GoodNewsLine::tr("after the call on %1")
                         .arg(QLocale().toString(news.call.toTimeZone(present.zone).date(),
                                                 GoodNewsLine::tr("d MMM", "a day in Qt's letters for dates"))));
    if (!news.text.isEmpty()) {
        const QString text = words::shown(news.text, words::Medium::Window);
        parts.append(news.kind == GoodNewsKind::RatingRose ? GoodNewsLine::tr("“%1”").arg(text) : text);
    }
    return parts.join(u" · "_s);
}

QString starsRead(double stars)
{
    return GoodNewsLine::tr("%1 of 5 stars").arg(stars);
}

} // namespace

GoodNewsLine::GoodNewsLine(const GoodNews& news, const words::Present& present, QWidget* parent)
    : QAbstractButton(parent)
    , m_line(lineOf(news, present))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QString sentence = sentenceOf(news);
    setPieces(sentence, news);
    sentence.replace(before, starsRead(news.starsBefore)).replace(after, starsRead(news.starsAfter));
    setAccessibleName(sentence);
    setAccessibleDescription(m_line);
    setToolTip(u"<p>"_s + sentence.toHtmlEscaped() + u"<br>"_s + m_line.toHtmlEscaped() + u"</p>"_s);
}

void GoodNewsLine::setPieces(const QString& sentence, const GoodNews& news)
{
    qsizetype from = 0;
    for (qsizetype at = sentence.indexOf(u'%'); at >= 0; at = sentence.indexOf(u'%', at + 1)) {
        const QStringView mark = QStringView(sentence).sliced(at).left(before.size());
        if (news.kind != GoodNewsKind::RatingRose || (mark != before && mark != after))
            continue;
        m_pieces.append({sentence.sliced(from, at - from).trimmed()});
        m_pieces.append({{}, mark == before ? news.starsBefore : news.starsAfter});
        from = at + mark.size();
    }
    m_pieces.append({sentence.sliced(from).trimmed()});
    m_pieces.removeIf([](const Piece& piece) { return piece.stars < 0 && piece.text.isEmpty(); });
}

QSize GoodNewsLine::sizeHint() const
{
    return {u(60), u(m_line.isEmpty() ? 7 : 11)};
}

QSize GoodNewsLine::minimumSizeHint() const
{
    return {u(40), sizeHint().height()};
}

bool GoodNewsLine::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void GoodNewsLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(look::colour(Role::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(look::colour(Role::Hover)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), u(1.5), u(1.5));
    }
    const QRect inside = rect().adjusted(u(3), 0, -u(3), 0);
    const auto placed = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    QRect line(inside.left(), m_line.isEmpty() ? (height() - u(5)) / 2 : u(0.75), inside.width(), u(5));
    painter.setFont(look::font(Type::Body));
    painter.setPen(look::colour(Role::Text));
    for (const Piece& piece : m_pieces) {
        if (piece.stars >= 0) {
            const QRect stars(QPoint(line.left(), line.center().y() - starsSize().height() / 2), starsSize());
            paintStars(painter, placed(stars).topLeft(), piece.stars);
            line.setLeft(stars.right() + 1 + u(1));
            continue;
        }
        const QString text = painter.fontMetrics().elidedText(piece.text, Qt::ElideRight, std::max(0, line.width()));
        painter.drawText(placed(line), align | Qt::TextSingleLine, text);
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(text) + u(1));
    }
    if (m_line.isEmpty())
        return;
    painter.setFont(look::font(Type::Small));
    painter.setPen(look::colour(Role::Secondary));
    painter.drawText(placed({inside.left(), u(5.5), inside.width(), u(4.5)}), align | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, inside.width()));
}

GoodNewsPanel::GoodNewsPanel(QWidget* parent)
    : Panel(Role::Base, Edges::Round, parent)
    , m_lines(new QVBoxLayout(this))
{
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(u(3), 0, u(3), 0);
    heading->setSpacing(u(1.5));
    auto* heart = new QLabel(this);
    heart->setPixmap(icon(Icon::Heart, look::textOf(look::Tone::Done)).pixmap(u(4), u(4)));
    heading->addWidget(heart);
    heading->addWidget(new Label(tr("Good news"), Type::Section, look::Tone::Done, this), 1);
    m_lines->setContentsMargins(1, u(2.5), 1, u(2));
    m_lines->setSpacing(u(1));
    m_lines->addLayout(heading);
    hide();
}

void GoodNewsPanel::show(const QList<GoodNews>& news, const words::Present& present)
{
    const QList<GoodNews> some = news.first(std::min(news.size(), shownAtMost));
    setVisible(!some.isEmpty());
    if (some == m_news && m_day == present.today())
        return;
    m_news = some;
    m_day = present.today();
    delete m_box;
    m_box = new QWidget(this);
    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    for (qsizetype i = 0; i < m_news.size(); ++i) {
        if (i > 0)
            column->addWidget(new Rule(Qt::Horizontal, m_box));
        auto* line = new GoodNewsLine(m_news[i], present, m_box);
        connect(line, &QAbstractButton::clicked, this, [this, id = m_news[i].row.id] { Q_EMIT wanted(id); });
        column->addWidget(line);
    }
    m_lines->addWidget(m_box);
}

} // namespace amends
