#include "help.h"

#include "document/text.h"
#include "guide.h"
#include "tour.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace llmflation {

namespace {

QString measuresText()
{
    return tr(
        "<p>For each month, the <b>price floor</b> is the lowest price, in US dollars per million tokens, of a model "
        "whose benchmark score reaches the threshold. A price holds from its day until the same model’s next price at "
        "the same provider.</p>"
        "<p>The <b>dashed line</b> falls at a fixed rate, ten times a year unless you choose another, at the height "
        "that fits the floor best.</p>"
        "<p>The <b>measured rate</b> comes from a least-squares line through the logarithm of the floor. Monthly "
        "points "
        "repeat a price, so the interval of Student’s t, which takes them for independent, is too narrow; the interval "
        "of Newey and West allows for that.</p>"
        "<p>The article “Welcome to LLMflation” (Guido Appenzeller, a16z, 12 November 2024) finds a fall of 1,000 "
        "times "
        "in three years at MMLU 42; this dataset gives the same. Its 62 times at MMLU 83 is not reproduced: with the "
        "article’s models and providers it is 51 here, and 120 with every provider of Llama.</p>"
        "<p>Weak spots of the dataset: 75 of its prices start on the day they were first seen and may be older; some "
        "models publish MMLU with chain of thought only; after the middle of 2025 few publish it at all.</p>");
}

QString aboutText()
{
    return tr("<p><b>LLMflation %1</b></p>"
              "<p>How fast the price of a given quality of language model falls.</p>"
              "<p>Free software under the GNU General Public License, version 3 or later; it comes with no "
              "warranty. It never uses the network.</p>")
        .arg(QCoreApplication::applicationVersion());
}

/// Text that may be longer than the screen is high, in large letters.
void showLongText(QWidget *parent, const QString &title, const QString &text)
{
    constexpr QSize wished(620, 560);
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *browser = new QTextBrowser(dialog);
    browser->setAccessibleName(title);
    browser->setHtml(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(browser);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(wished.boundedTo(parent->screen()->availableSize()));
    dialog->show();
}

void showBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::NonModal);
    box->setTextFormat(Qt::RichText);
    box->setWindowTitle(title);
    box->setText(text);
    box->show();
}

} // namespace

void addHelpMenu(QMainWindow &window)
{
    QMainWindow *const parent = &window;
    QMenu *menu = window.menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(QStringLiteral("helpMenu"));
    const auto guide = [parent] { showGuide(*parent, guidePageFor(QApplication::focusWidget())); };
    menu->addAction(tr("User &Guide"), QKeySequence::HelpContents, parent, guide);
    menu->addAction(tr("&Methods"), parent, [parent] { showGuide(*parent, QStringLiteral("methods")); });
    menu->addAction(tr("&Keyboard"), parent, [parent] { showGuide(*parent, QStringLiteral("keyboard")); });
    menu->addAction(tr("Take the &Tour"), parent, [parent] { startTour(*parent); });
    menu->addSeparator();
    menu->addAction(tr("&What It Measures"), parent,
                    [parent] { showLongText(parent, tr("What It Measures"), measuresText()); });
    menu->addAction(tr("&About LLMflation"), parent, [parent] { showBox(parent, tr("About LLMflation"), aboutText()); })
        ->setMenuRole(QAction::AboutRole);
}

} // namespace llmflation
