#include "panels/importform.h"

#include "dataset/calendar.h"
#include "dataset/cellvalues.h"
#include "document/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <utility>

namespace llmflation {

namespace {

constexpr std::array encodings{Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
                               Encoding::Windows1252, Encoding::Latin1};
constexpr std::array units{TokenUnit::PerToken, TokenUnit::PerThousand, TokenUnit::PerMillion};
constexpr int importFieldWidth = 150;
constexpr int importFieldCharacters = 24; // in large letters

void addMarks(QComboBox &box, std::initializer_list<std::pair<QString, char>> marks)
{
    for (const auto &[words, mark] : marks)
        box.addItem(words, QChar::fromLatin1(mark));
}

char markOf(const QComboBox &box)
{
    return box.currentData().toChar().toLatin1();
}

/// Shows a mark that a saved mapping may have and the list not.
void showMark(QComboBox &box, char mark)
{
    const QChar data = QChar::fromLatin1(mark);
    if (box.findData(data) < 0)
        box.addItem(QString(data), data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

ImportForm::ImportForm(QWidget *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_encoding(new QComboBox(dialog))
    , m_delimiter(new QComboBox(dialog))
    , m_quote(new QComboBox(dialog))
    , m_linesBefore(new QSpinBox(dialog))
    , m_header(new QComboBox(dialog))
    , m_decimalMark(new QComboBox(dialog))
    , m_unit(new QComboBox(dialog))
    , m_currency(new QComboBox(dialog))
    , m_rate(new QLineEdit(dialog))
    , m_date(new QLineEdit(dialog))
    , m_takeRefused(new QCheckBox(tr("Take re&fused rows too, to be mended in the table"), dialog))
    , m_encodingReason(makeReason("importEncodingReason"))
    , m_delimiterReason(makeReason("importDelimiterReason"))
    , m_quoteReason(makeReason("importQuoteReason"))
    , m_linesReason(makeReason("importLinesReason"))
    , m_headerReason(makeReason("importHeaderReason"))
    , m_decimalReason(makeReason("importDecimalReason"))
    , m_unitReason(makeReason("importUnitReason"))
    , m_currencyReason(makeReason("importCurrencyReason"))
    , m_rateReason(makeReason("importRateReason"))
    , m_dateReason(makeReason("importDateReason"))
{
    setupFields();
    setupChoices();
}

QLabel *ImportForm::makeReason(const char *name)
{
    auto *label = new QLabel(m_dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(QLatin1String(name));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void ImportForm::setupFields()
{
    for (const auto &[field, name] :
         std::initializer_list<std::pair<QWidget *, const char *>>{{m_encoding, "importEncoding"},
                                                                   {m_delimiter, "importDelimiter"},
                                                                   {m_quote, "importQuote"},
                                                                   {m_linesBefore, "importLinesBefore"},
                                                                   {m_header, "importHeader"},
                                                                   {m_decimalMark, "importDecimalMark"},
                                                                   {m_unit, "importUnit"},
                                                                   {m_currency, "importCurrency"},
                                                                   {m_rate, "importRate"},
                                                                   {m_date, "importDate"},
                                                                   {m_takeRefused, "importTakeRefused"}})
        field->setObjectName(QLatin1String(name));
    for (const Encoding encoding : encodings)
        m_encoding->addItem(toQString(nameOf(encoding)));
    addMarks(*m_delimiter,
             {{tr("Comma"), ','}, {tr("Semicolon"), ';'}, {tr("Tab"), '\t'}, {tr("Bar"), '|'}, {tr("Colon"), ':'}});
    addMarks(*m_quote, {{tr("Double"), '"'}, {tr("Single"), '\''}});
    addMarks(*m_decimalMark, {{tr("Point: 0.15"), '.'}, {tr("Comma: 0,15"), ','}});
    m_header->addItems({tr("First row has names"), tr("No names")});
    for (const TokenUnit unit : units)
        m_unit->addItem(translated(nameOf(unit)));
    m_currency->setEditable(true);
    QWidget::setTabOrder(m_currency, m_currency->lineEdit()); // at the end of the chain it would catch Shift+Tab
    m_currency->addItems({QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("CNY"),
                          QStringLiteral("JPY"), QStringLiteral("INR"), QStringLiteral("CHF"), QStringLiteral("CAD"),
                          QStringLiteral("KRW")});
    m_rate->setPlaceholderText(tr("1.08"));
    m_date->setPlaceholderText(tr("YYYY-MM-DD"));
}

void ImportForm::setupChoices()
{
    const auto choose = [this](QComboBox *box, auto take) {
        connect(box, &QComboBox::activated, this, [this, box, take] {
            take(*box);
            Q_EMIT changed();
        });
    };
    const auto indexOf = [](const QComboBox &box) { return static_cast<std::size_t>(box.currentIndex()); };
    choose(m_encoding, [this, indexOf](QComboBox &box) { m_choices.encoding = encodings[indexOf(box)]; });
    choose(m_delimiter, [this](QComboBox &box) { m_choices.delimiter = markOf(box); });
    choose(m_quote, [this](QComboBox &box) { m_choices.quote = markOf(box); });
    choose(m_header, [this](QComboBox &box) { m_choices.hasHeader = box.currentIndex() == 0; });
    choose(m_decimalMark, [this](QComboBox &box) { m_choices.decimalMark = markOf(box); });
    choose(m_unit, [this, indexOf](QComboBox &box) { m_choices.unit = units[indexOf(box)]; });
    connect(m_currency, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        m_choices.currency = text.trimmed().toUpper().toStdString();
        Q_EMIT changed();
    });
    connect(m_linesBefore, &QSpinBox::valueChanged, this, [this](int lines) {
        m_choices.linesBefore = static_cast<std::size_t>(lines);
        Q_EMIT changed();
    });
    connect(m_rate, &QLineEdit::textEdited, this, &ImportForm::takeRate);
    connect(m_date, &QLineEdit::textEdited, this, &ImportForm::takeDate);
    connect(m_takeRefused, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.takeRefused = on;
        Q_EMIT changed();
    });
}

void ImportForm::takeRate(const QString &text)
{
    const ParsedNumber rate = parseNumber(text.toStdString());
    m_choices.rate = rate.problem.empty() && rate.value > 0 ? std::optional(rate.value) : std::nullopt;
    Q_EMIT changed();
}

void ImportForm::takeDate(const QString &text)
{
    const std::string date = text.trimmed().toStdString();
    m_choices.date = parseDay(date) ? date : std::string();
    Q_EMIT changed();
}

void ImportForm::addRow(QGridLayout &form, const QString &label, QWidget *field, QLabel *reason)
{
    const int row = form.rowCount();
    auto *words = new QLabel(label, m_dialog);
    words->setBuddy(field);
    field->setFixedWidth(m_fieldWidth);
    form.addWidget(words, row, 0);
    form.addWidget(field, row, 1);
    form.addWidget(reason, row, 2);
}

void ImportForm::addTo(QGridLayout &form)
{
    form.setVerticalSpacing(3);
    m_fieldWidth = std::max(importFieldWidth, importFieldCharacters * m_header->fontMetrics().averageCharWidth());
    for (const QComboBox *box : {m_encoding, m_delimiter, m_quote, m_header, m_decimalMark, m_unit})
        m_fieldWidth = std::max(m_fieldWidth, box->sizeHint().width());
    form.setHorizontalSpacing(8);
    form.setColumnStretch(2, 1);
    addRow(form, tr("&Encoding:"), m_encoding, m_encodingReason);
    addRow(form, tr("Lines &before:"), m_linesBefore, m_linesReason);
    addRow(form, tr("&Delimiter:"), m_delimiter, m_delimiterReason);
    addRow(form, tr("&Quote:"), m_quote, m_quoteReason);
    addRow(form, tr("&Header:"), m_header, m_headerReason);
    addRow(form, tr("Decimal &mark:"), m_decimalMark, m_decimalReason);
    addRow(form, tr("Prices are &per:"), m_unit, m_unitReason);
    addRow(form, tr("&Currency:"), m_currency, m_currencyReason);
    addRow(form, tr("&Rate:"), m_rate, m_rateReason);
    addRow(form, tr("Miss&ing dates:"), m_date, m_dateReason);
    form.addWidget(m_takeRefused, form.rowCount(), 1, 1, 2);
}

void ImportForm::setChoices(const ImportChoices &choices)
{
    m_choices = choices;
    const QSignalBlocker quiet(m_takeRefused);
    m_takeRefused->setChecked(choices.takeRefused);
    m_rate->setText(choices.rate ? QString::number(*choices.rate, 'g', 12) : QString());
    m_date->setText(toQString(choices.date));
}

void ImportForm::show(const ImportGuess &guess)
{
    const ImportPlan &plan = guess.plan;
    const QSignalBlocker quietCurrency(m_currency);
    const QSignalBlocker quietLines(m_linesBefore);
    m_encoding->setCurrentIndex(static_cast<int>(std::ranges::find(encodings, plan.encoding) - encodings.begin()));
    showMark(*m_delimiter, plan.delimiter);
    showMark(*m_quote, plan.quote);
    showMark(*m_decimalMark, plan.decimalMark);
    m_linesBefore->setValue(static_cast<int>(plan.linesBefore));
    m_header->setCurrentIndex(plan.hasHeader ? 0 : 1);
    m_unit->setCurrentIndex(static_cast<int>(std::ranges::find(units, plan.unit) - units.begin()));
    if (m_currency->currentText().trimmed().toUpper() != toQString(plan.currency))
        m_currency->setCurrentText(toQString(plan.currency));
    for (QWidget *field : std::initializer_list<QWidget *>{m_delimiter, m_quote, m_linesBefore, m_header})
        field->setEnabled(!plan.isJson);
    m_rate->setEnabled(plan.currency != "USD");
    const auto reason = [&](QLabel *label, const Phrase &words, bool isOfTables) {
        label->setText(plan.isJson && isOfTables ? tr("JSON has none") : translated(words));
    };
    reason(m_encodingReason, guess.reasons.encoding, false);
    reason(m_delimiterReason, guess.reasons.delimiter, true);
    reason(m_quoteReason, guess.reasons.quote, true);
    reason(m_linesReason, guess.reasons.linesBefore, true);
    reason(m_headerReason, guess.reasons.header, true);
    reason(m_decimalReason, guess.reasons.decimalMark, false);
    reason(m_unitReason, guess.reasons.unit, false);
    reason(m_currencyReason, guess.reasons.currency, false);
    m_rateReason->setText(plan.currency == "USD" ? tr("none is needed")
                          : plan.rate ? tr("USD for 1 %1: prices are multiplied").arg(toQString(plan.currency))
                                      : tr("type how many USD 1 %1 is").arg(toQString(plan.currency)));
    m_dateReason->setText(plan.date.empty() ? tr("rows without one are refused") : tr("is put in where there is none"));
}

} // namespace llmflation
