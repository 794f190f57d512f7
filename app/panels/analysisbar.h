#pragma once

#include <QToolBar>

#include <map>
#include <string>
#include <vector>

class QComboBox;
class QMenu;

namespace llmflation {

class Document;

/// Selectors for the benchmark, the price blend and the preset.
class AnalysisBar : public QToolBar {
    Q_OBJECT

public:
    explicit AnalysisBar(Document &document, QWidget *parent = nullptr);

    /// A submenu for each selector, with the same choices.
    void addMenusTo(QMenu &menu);

private:
    [[nodiscard]] QComboBox *addSelector(const QString &title, const char *objectName, int characters);
    void refresh();
    void refreshBenchmarks();
    void refreshBlend();
    void refreshPresets();
    void chooseBenchmark(int index);
    void chooseBlend(int index);
    void choosePreset(int index);

    Document &m_document;
    QComboBox *m_benchmark = nullptr;
    QComboBox *m_blend = nullptr;
    QComboBox *m_preset = nullptr;
    std::map<std::string, std::vector<double>> m_thresholdsOf; // those last used with each benchmark
};

} // namespace llmflation
