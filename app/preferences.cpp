#include "preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace llmflation {

namespace {

QString preferenceKey(const char *name)
{
    return QStringLiteral("preferences/") + QLatin1String(name);
}

/// Only what could have been chosen: a file edited by hand must not break the window.
double between(const QVariant &value, double low, double high, double otherwise)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && number >= low && number <= high ? number : otherwise;
}

std::vector<double> readThresholds(const QSettings &settings, const std::vector<double> &otherwise)
{
    constexpr qsizetype most = 8;
    std::vector<double> thresholds;
    for (const QString &text : settings.value(preferenceKey("thresholds")).toStringList().mid(0, most)) {
        bool isNumber = false;
        const double threshold = text.toDouble(&isNumber);
        if (isNumber)
            thresholds.push_back(threshold);
    }
    return thresholds.empty() ? otherwise : thresholds;
}

/// The one of languages() that a locale asks for: "de" for "de_AT", English for what the program does not speak.
QString spokenLanguage(const QLocale &locale)
{
    const QStringList codes = languages();
    for (const QString &code : {locale.name(), locale.name().section(QLatin1Char('_'), 0, 0)}) {
        if (codes.contains(code))
            return code;
    }
    return codes.front();
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences preferences;
    preferences.language = settings.value(preferenceKey("language")).toString();
    if (!languages().contains(preferences.language))
        preferences.language.clear();
    preferences.currencyLabel = settings.value(preferenceKey("currencyLabel")).toString();
    preferences.start.thresholds = readThresholds(settings, preferences.start.thresholds);
    preferences.start.inputWeight =
        between(settings.value(preferenceKey("inputWeight")), 0, 1, preferences.start.inputWeight);
    preferences.start.confidence =
        between(settings.value(preferenceKey("confidence")), 0.5, 0.999, preferences.start.confidence);
    preferences.keepsBackup = settings.value(preferenceKey("keepsBackup"), preferences.keepsBackup).toBool();
    preferences.autosaves = settings.value(preferenceKey("autosaves"), preferences.autosaves).toBool();
    preferences.remembersFiles = settings.value(preferenceKey("remembersFiles"), preferences.remembersFiles).toBool();
    preferences.reopensFiles = settings.value(preferenceKey("reopensFiles"), preferences.reopensFiles).toBool();
    return preferences;
}

void storePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(preferenceKey("language"), preferences.language);
    settings.setValue(preferenceKey("currencyLabel"), preferences.currencyLabel);
    QStringList thresholds;
    for (const double threshold : preferences.start.thresholds)
        thresholds += QString::number(threshold, 'g', QLocale::FloatingPointShortest);
    settings.setValue(preferenceKey("thresholds"), thresholds);
    settings.setValue(preferenceKey("inputWeight"), preferences.start.inputWeight);
    settings.setValue(preferenceKey("confidence"), preferences.start.confidence);
    settings.setValue(preferenceKey("keepsBackup"), preferences.keepsBackup);
    settings.setValue(preferenceKey("autosaves"), preferences.autosaves);
    settings.setValue(preferenceKey("remembersFiles"), preferences.remembersFiles);
    settings.setValue(preferenceKey("reopensFiles"), preferences.reopensFiles);
}

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"),    QStringLiteral("es"),
            QStringLiteral("fr"), QStringLiteral("zh_CN"), QStringLiteral("ja")};
}

QString languageName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

void applyLanguage(const Preferences &preferences)
{
    const QString language = preferences.language.isEmpty() ? spokenLanguage(QLocale::system()) : preferences.language;
    // The desktop's own numbers and dates where they go with the words: half of each would mislead.
    const QLocale desktop = QLocale::system();
    const bool fits = spokenLanguage(desktop) == language && desktop.language() != QLocale::C;
    QLocale::setDefault(fits ? desktop : QLocale(language == languages().front() ? QStringLiteral("en_US") : language));
    if (language == languages().front())
        return;
    install(QStringLiteral("llmflation_") + language, QStringLiteral(":/i18n"));
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace llmflation
