#include "charts/chartexport.h"
#include "defaultdata.h"
#include "panels/exportdialog.h"
#include "panels/exportpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace llmflation;

namespace {

const QString dataset = QStringLiteral("llm-price-history.csv");

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // as the window has it
        QVERIFY(m_folder.isValid());
    }
    void init() { open({}); }
    void cleanup() { m_dialog.reset(); }

    void untouchedFieldsChooseTheProposal()
    {
        ChartExport proposal;
        proposal.path = m_folder.filePath(QStringLiteral("p.png"));
        proposal.size = {170, 100, LengthUnit::Millimetre};
        proposal.scale = 300 / pixelsPerInch;
        proposal.dark = proposal.transparent = true;
        proposal.title = QStringLiteral("Mine");
        proposal.note = QStringLiteral("A note");
        open(proposal);
        QVERIFY(m_dialog->choice() == proposal);
    }

    void namedSizeIsChosenByKeyboard()
    {
        auto *name = field<QComboBox>("exportNamedSize");
        QCOMPARE(name->currentIndex(), 1); // the default is the slide
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Down);
        QTest::keyClick(name, Qt::Key_Down);
        QVERIFY(m_dialog->choice().size == (PictureSize{170, 100, LengthUnit::Millimetre}));
        QCOMPARE(m_dialog->choice().scale, 300 / 96.0);
        QVERIFY(field<QSpinBox>("exportResolution")->isVisible());
        QVERIFY(!field<QDoubleSpinBox>("exportScale")->isVisible());
        QCOMPARE(hint(), QStringLiteral("A picture of 2,008 × 1,181 pixels."));
    }

    void typedWidthMakesTheSizeCustom()
    {
        type("exportWidth", "1280");
        QVERIFY(m_dialog->choice().size == (PictureSize{1280, 900}));
        QCOMPARE(field<QComboBox>("exportNamedSize")->currentIndex(), 0);
        type("exportWidth", "1600");
        QCOMPARE(field<QComboBox>("exportNamedSize")->currentIndex(), 1);
    }

    void anotherUnitKeepsThePictureAsLarge()
    {
        auto *unit = field<QComboBox>("exportUnit");
        unit->setFocus();
        QTest::keyClick(unit, Qt::Key_Down);
        const ChartExport choice = m_dialog->choice();
        QCOMPARE(choice.size.unit, LengthUnit::Millimetre);
        QVERIFY(std::abs(choice.size.width - 1600 * 25.4 / 96) < 0.05);
        QVERIFY(std::abs(choice.size.height - 900 * 25.4 / 96) < 0.05);
        QTest::keyClick(unit, Qt::Key_Up);
        QVERIFY(m_dialog->choice().size == PictureSize());
    }

    void typedWordsAreChosenAndResetAgain()
    {
        auto *reset = field<QPushButton>("exportResetWords");
        QVERIFY(!reset->isEnabled());
        type("exportTitle", "Own title");
        type("exportSubtitle", "one");
        type("exportSource", "two");
        type("exportNote", "three");
        const ChartExport choice = m_dialog->choice();
        QCOMPARE(choice.title.value_or(QString()), QStringLiteral("Own title"));
        QCOMPARE(choice.subtitle.value_or(QString()), QStringLiteral("one"));
        QCOMPARE(choice.source.value_or(QString()), QStringLiteral("two"));
        QCOMPARE(choice.note, QStringLiteral("three"));
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(!m_dialog->choice().title && !m_dialog->choice().subtitle && !m_dialog->choice().source);
        QCOMPARE(m_dialog->choice().note, QString());
        QCOMPARE(field<QLineEdit>("exportTitle")->text(), m_article.content().title);
        QVERIFY(!reset->isEnabled());
    }

    void clearedTitleIsNoTitle()
    {
        type("exportTitle", "");
        QVERIFY(m_dialog->choice().title.has_value());
        QCOMPARE(*m_dialog->choice().title, QString());
    }

    void previewWaitsForAPauseInTyping()
    {
        QSignalSpy rendered(preview(), &ExportPreview::rendered);
        QVERIFY(rendered.wait(5000));
        rendered.clear();
        const int before = m_renders;
        type("exportTitle", "A title of many letters");
        QCOMPARE(m_renders, before);
        QVERIFY(rendered.wait(5000));
        QCOMPARE(m_renders, before + 1);
        QCOMPARE(m_lastRendered.title.value_or(QString()), QStringLiteral("A title of many letters"));
    }

    void previewShowsWhatIsChosen()
    {
        QSignalSpy rendered(preview(), &ExportPreview::rendered);
        QTest::keyClick(field<QComboBox>("exportTheme"), Qt::Key_Down);
        QVERIFY(rendered.wait(5000));
        QCOMPARE(preview()->image().pixelColor(1, 1), darkTheme().surface);
        QTest::mouseClick(field<QCheckBox>("exportTransparent"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(rendered.wait(5000));
        QCOMPARE(preview()->image().pixelColor(1, 1).alpha(), 0);
        const double ratio = preview()->image().width() / static_cast<double>(preview()->image().height());
        QVERIFY(std::abs(ratio - 16 / 9.0) < 0.02);
    }

    void previewIsSeenWhole()
    {
        QSignalSpy rendered(preview(), &ExportPreview::rendered);
        QVERIFY(rendered.wait(5000));
        const QImage &made = preview()->image();
        const QImage seen = preview()->grab().toImage();
        const QPoint corner((seen.width() - made.width()) / 2, (seen.height() - made.height()) / 2);
        int same = 0;
        int inked = 0;
        for (int y = 4; y < made.height() - 4; ++y) {
            for (int x = 4; x < made.width() - 4; ++x) {
                const bool isInk = qGray(made.pixel(x, y)) < 160;
                inked += isInk;
                same += isInk && qGray(seen.pixel(corner + QPoint(x, y))) < 230;
            }
        }
        QVERIFY(inked > 200);
        QVERIFY2(same > inked * 0.95, qPrintable(QString::number(same / static_cast<double>(inked))));
    }

    void onlyKnownEndingsCanBeExported()
    {
        auto *save = m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        type("exportPath", "chart.gif");
        QVERIFY(!save->isEnabled());
        type("exportPath", "chart.svg");
        QVERIFY(save->isEnabled());
        QVERIFY(!field<QDoubleSpinBox>("exportScale")->isEnabled());
    }

    void enterExports()
    {
        type("exportPath", qPrintable(m_folder.filePath(QStringLiteral("new.png"))));
        QTest::keyClick(field<QLineEdit>("exportPath"), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    }

    void mnemonicsAreUnique()
    {
        QString taken;
        const auto take = [&](const QString &text) {
            const auto place = text.indexOf(QLatin1Char('&'));
            if (place >= 0 && place + 1 < text.size())
                taken += text[place + 1].toLower();
        };
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            take(label->text());
        for (const QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>())
            take(button->text());
        QVERIFY(taken.size() >= 14);
        for (const QChar letter : taken)
            QVERIFY2(taken.count(letter) == 1, qPrintable(taken));
    }

    void tabGoesThroughTheFieldsInOrder()
    {
        field<QLineEdit>("exportPath")->setFocus();
        QStringList names;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            names << m_dialog->focusWidget()->objectName();
        }
        const QString expected = QStringLiteral(",exportNamedSize,exportWidth,exportHeight,exportUnit,exportScale,"
                                                "exportTheme,exportTransparent,exportTitle,exportSubtitle,"
                                                "exportSource,exportNote");
        QCOMPARE(names.join(QLatin1Char(',')), expected);
    }

    void fitsASmallScreen()
    {
        QVERIFY(m_dialog->minimumSizeHint().width() <= 1024);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 660); // a title bar and a desktop's bar besides
    }

    /// What the picture says of itself makes it again, to the pixel.
    void commandLineMakesTheSamePicture_data()
    {
        QTest::addColumn<int>("sizeSteps");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("slide") << 0 << false;
        QTest::newRow("half-page figure, dark") << 2 << true;
    }

    void commandLineMakesTheSamePicture()
    {
        QFETCH(int, sizeSteps);
        QFETCH(bool, isDark);
        type("exportPath", qPrintable(m_folder.filePath(QStringLiteral("chart.png"))));
        for (int i = 0; i < sizeSteps; ++i)
            QTest::keyClick(field<QComboBox>("exportNamedSize"), Qt::Key_Down);
        if (isDark)
            QTest::keyClick(field<QComboBox>("exportTheme"), Qt::Key_Down);
        QTest::mouseClick(field<QCheckBox>("exportTransparent"), Qt::LeftButton, {}, {8, 8});
        type("exportTitle", "It's <own> & \"quoted\"");
        type("exportNote", "A note");
        const ChartExport choice = m_dialog->choice();
        const QImage picture =
            QImage::fromData(chartPicture(contentFor(m_article.content(), choice, dataset), choice, dataset), "PNG");
        QString command = picture.text(QStringLiteral("Comment"));
        QVERIFY(command.startsWith(QStringLiteral("llmflation export ")));
        command.replace(0, 10, QStringLiteral(LLMFLATION_BINARY));

        QFile::copy(QStringLiteral(RESOURCES_DIR "/") + dataset, m_folder.filePath(dataset));
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
        QVERIFY(shell.waitForFinished(60'000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
        QCOMPARE(QImage(m_folder.filePath(QStringLiteral("chart.png"))), picture);
    }

private:
    void open(ChartExport proposal)
    {
        if (proposal.path.isEmpty())
            proposal.path = m_folder.filePath(QStringLiteral("chart.png"));
        const ChartContent automatic = contentFor(m_article.content(), {}, dataset);
        m_renders = 0;
        const auto render = [this](const ChartExport &choice, double scale) {
            ++m_renders;
            m_lastRendered = choice;
            return renderChart(contentFor(m_article.content(), choice, dataset), layoutSize(choice.size), scale);
        };
        m_dialog = std::make_unique<ExportDialog>(
            proposal,
            ExportedChart{{automatic.title, automatic.subtitle.join(partSeparator()), automatic.source}, render});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    template <typename Widget>
    Widget *field(const char *name)
    {
        auto *widget = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no field %s", name);
        return widget;
    }

    ExportPreview *preview() { return field<ExportPreview>("exportPreview"); }
    QString hint() { return field<QLabel>("exportHint")->text(); }

    void type(const char *name, const char *text)
    {
        auto *widget = field<QWidget>(name);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, QString::fromUtf8(text));
    }

    const AnalyzedPriceList m_article{defaultPriceList(), articleSettings({42, 83})};
    QTemporaryDir m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
    int m_renders = 0;
    ChartExport m_lastRendered;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
