#include "panels/importmappings.h"

#include "document/text.h"

#include <QCryptographicHash>
#include <QSettings>

namespace llmflation {

namespace {

/// Files have the same shape where their columns have the same names.
QString groupOf(const std::vector<std::string> &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const std::string &name : header)
        hash.addData(QByteArray::fromStdString(name) + '\n');
    return QStringLiteral("imports/") + QString::fromLatin1(hash.result().toHex());
}

QString encodedName(const QString &name)
{
    return QString::fromLatin1(name.toUtf8().toHex()); // a slash would be a group of its own
}

QStringList texts(const std::vector<ColumnUse> &uses)
{
    QStringList texts;
    for (const ColumnUse &use : uses)
        texts << QStringLiteral("%1 %2").arg(static_cast<int>(use.kind)).arg(toQString(use.name));
    return texts;
}

char markOf(const QSettings &settings, const char *key, char otherwise)
{
    const QString text = settings.value(QLatin1String(key)).toString();
    return text.size() == 1 && text[0].unicode() < 0x80 ? text[0].toLatin1() : otherwise;
}

template <typename Enumeration>
Enumeration enumerationOf(const QSettings &settings, const char *key, Enumeration last, Enumeration otherwise)
{
    bool isNumber = false;
    const int value = settings.value(QLatin1String(key)).toInt(&isNumber);
    return isNumber && value >= 0 && value <= static_cast<int>(last) ? static_cast<Enumeration>(value) : otherwise;
}

} // namespace

QStringList importMappings(const std::vector<std::string> &header)
{
    QSettings settings;
    settings.beginGroup(groupOf(header));
    QStringList names;
    for (const QString &group : settings.childGroups())
        names << QString::fromUtf8(QByteArray::fromHex(group.toLatin1()));
    names.sort(Qt::CaseInsensitive);
    return names;
}

void saveImportMapping(const QString &name, const std::vector<std::string> &header, const ImportPlan &plan)
{
    QSettings settings;
    settings.beginGroup(groupOf(header) + u'/' + encodedName(name));
    const auto set = [&settings](const char *key, const QVariant &value) {
        settings.setValue(QLatin1String(key), value);
    };
    set("encoding", static_cast<int>(plan.encoding));
    set("delimiter", QString(QLatin1Char(plan.delimiter)));
    set("quote", QString(QLatin1Char(plan.quote)));
    set("linesBefore", static_cast<uint>(plan.linesBefore));
    set("hasHeader", plan.hasHeader);
    set("decimalMark", QString(QLatin1Char(plan.decimalMark)));
    set("unit", static_cast<int>(plan.unit));
    set("currency", toQString(plan.currency));
    set("rate", plan.rate ? QVariant(*plan.rate) : QVariant(QString()));
    set("date", toQString(plan.date));
    set("takeRefused", plan.takeRefused);
    set("columns", texts(plan.columns));
}

std::optional<ImportChoices> importMapping(const QString &name, const std::vector<std::string> &header)
{
    QSettings settings;
    settings.beginGroup(groupOf(header) + u'/' + encodedName(name));
    if (!settings.contains(QStringLiteral("columns")))
        return std::nullopt;
    ImportChoices choices;
    choices.encoding = enumerationOf(settings, "encoding", Encoding::Latin1, Encoding::Utf8);
    choices.delimiter = markOf(settings, "delimiter", ',');
    choices.quote = markOf(settings, "quote", '"');
    choices.linesBefore = settings.value(QStringLiteral("linesBefore")).toUInt();
    choices.hasHeader = settings.value(QStringLiteral("hasHeader"), true).toBool();
    choices.decimalMark = markOf(settings, "decimalMark", '.');
    choices.unit = enumerationOf(settings, "unit", TokenUnit::PerMillion, TokenUnit::PerMillion);
    choices.currency = settings.value(QStringLiteral("currency")).toString().toStdString();
    bool isNumber = false;
    const double rate = settings.value(QStringLiteral("rate")).toDouble(&isNumber);
    choices.rate = isNumber && rate > 0 ? std::optional(rate) : std::nullopt;
    choices.date = settings.value(QStringLiteral("date")).toString().toStdString();
    choices.takeRefused = settings.value(QStringLiteral("takeRefused")).toBool();
    for (const QString &text : settings.value(QStringLiteral("columns")).toStringList()) {
        const int kind = text.section(u' ', 0, 0).toInt();
        choices.columns.emplace_back(ColumnUse{kind == 0   ? ColumnUse::Kind::Map
                                               : kind == 1 ? ColumnUse::Kind::Keep
                                                           : ColumnUse::Kind::LeaveOut,
                                               text.section(u' ', 1).toStdString()});
    }
    return choices;
}

} // namespace llmflation
