#include "tour.h"

#include "document/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace llmflation {

namespace {

struct TourStep {
    const char *target; ///< object name
    const char *title;
    const char *text;
};

constexpr std::array<TourStep, 5> tourSteps{{
    {"chartView", QT_TRANSLATE_NOOP("llmflation", "The price floor"),
     QT_TRANSLATE_NOOP("llmflation",
                       "Each line is the price of the cheapest model that reaches a score, month by month. The dashed "
                       "line falls ten times a year. Click a month to see why its model is the cheapest.")},
    {"thresholdsDock", QT_TRANSLATE_NOOP("llmflation", "The score that you need"),
     QT_TRANSLATE_NOOP("llmflation",
                       "Drag a slider, or type a number: chart, figures and table follow at once. Add thresholds with "
                       "the plus button.")},
    {"resultsDock", QT_TRANSLATE_NOOP("llmflation", "How fast it falls"),
     QT_TRANSLATE_NOOP("llmflation",
                       "The decline, the rate a year with its intervals, and what drove the fall. Rest the pointer on "
                       "a figure to read what it takes for granted.")},
    {"datasetDock", QT_TRANSLATE_NOOP("llmflation", "The prices behind it"),
     QT_TRANSLATE_NOOP("llmflation",
                       "Every price with its source. Type to correct one; Undo takes it back. Open or drop a file of "
                       "your own to see it instead.")},
    {"toolBar", QT_TRANSLATE_NOOP("llmflation", "Take it away"),
     QT_TRANSLATE_NOOP("llmflation",
                       "Export the chart as PNG, SVG or PDF, or copy it. F1 opens the guide at the panel that you are "
                       "in.")},
}};

constexpr int bubbleWidth = 340;
constexpr int bubbleCharacters = 48; // wide, in large letters
constexpr int distance = 12;         // from what it is about

/// A line around what a step is about, through which it can be used.
class TourFrame : public QWidget {
public:
    explicit TourFrame(QWidget *window)
        : QWidget(window)
    {
        setObjectName(QStringLiteral("tourFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        constexpr int line = 3;
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), line));
        painter.drawRect(rect().adjusted(line / 2, line / 2, -line / 2 - 1, -line / 2 - 1));
    }
};

QString seenKey()
{
    return QStringLiteral("tourSeen");
}

} // namespace

Tour::Tour(QWidget *window)
    : QFrame(window)
    , m_window(window)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
    , m_frame(new TourFrame(window))
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Tour"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(std::max(bubbleWidth, bubbleCharacters * fontMetrics().averageCharWidth()));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_next->setDefault(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("tourText"));
    auto *skip = new QPushButton(tr("&Skip"));
    skip->setObjectName(QStringLiteral("tourSkip"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    for (QPushButton *button : {skip, m_back, m_next})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(skip, &QPushButton::clicked, this, &Tour::finish);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < tourSteps.size())
            showStep(m_step + 1);
        else
            finish();
    });
    m_window->installEventFilter(this);
}

Tour::~Tour()
{
    delete m_frame;
}

void Tour::start()
{
    showStep(0);
    show();
    raise();
    m_next->setFocus();
}

void Tour::showStep(std::size_t step)
{
    m_step = step;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = m_window->findChild<QWidget *>(QLatin1String(tourSteps[step].target));
    if (m_target)
        m_target->installEventFilter(this);
    m_title->setText(llmflation::tr(tourSteps[step].title));
    m_text->setText(llmflation::tr(tourSteps[step].text));
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(tourSteps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < tourSteps.size() ? tr("&Next") : tr("&Done"));
    setAccessibleDescription(m_title->text() + QLatin1Char('\n') + m_text->text());
    place();
}

/// Beside what the step is about, where there is room: below, above, left, right, else over it.
void Tour::place()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
    const QRect all = m_window->rect().adjusted(distance, distance, -distance, -distance);
    QRect about = all;
    m_frame->hide();
    if (m_target && m_target->isVisible()) {
        about = {m_target->mapTo(m_window, QPoint()), m_target->size()};
        m_frame->setGeometry(about);
        m_frame->show();
        m_frame->raise();
    }
    const QPoint centre = about.center() - rect().center();
    const std::array<QPoint, 4> places{
        QPoint(centre.x(), about.bottom() + distance), QPoint(centre.x(), about.top() - distance - height()),
        QPoint(about.left() - distance - width(), centre.y()), QPoint(about.right() + distance, centre.y())};
    QPoint best = centre;
    for (const QPoint &candidate : places) {
        const QPoint inside(std::clamp(candidate.x(), all.left(), std::max(all.left(), all.right() - width())),
                            std::clamp(candidate.y(), all.top(), std::max(all.top(), all.bottom() - height())));
        if (!QRect(inside, size()).intersects(about)) {
            best = inside;
            break;
        }
    }
    move(best);
    raise();
}

void Tour::finish()
{
    QSettings().setValue(seenKey(), true);
    close();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == m_window || watched == m_target))
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection); // once all is laid out
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QFrame::keyPressEvent(event);
}

void startTour(QWidget &window)
{
    delete window.findChild<Tour *>();
    (new Tour(&window))->start();
}

void startFirstTour(QWidget &window)
{
    if (!QSettings().value(seenKey(), false).toBool())
        startTour(window);
}

} // namespace llmflation
