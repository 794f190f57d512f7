#include "help.h"

#include "document/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QMessageBox>
#include <QTextBrowser>

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
              "warranty.</p>")
        .arg(QCoreApplication::applicationVersion());
}

/// The methods page as the program brought it along.
void showMethods(QWidget *parent)
{
    QFile page(QStringLiteral(":/help/methods.md"));
    auto *browser = new QTextBrowser(parent);
    browser->setObjectName(QStringLiteral("methodsPage"));
    browser->setAttribute(Qt::WA_DeleteOnClose);
    browser->setWindowFlag(Qt::Window);
    browser->setWindowTitle(tr("Methods"));
    browser->document()->setDocumentMargin(24);
    if (page.open(QIODevice::ReadOnly))
        browser->setMarkdown(QString::fromUtf8(page.readAll()));
    browser->resize(860, 720);
    browser->show();
}

} // namespace

void showHelp(QWidget *parent, HelpPage page)
{
    if (page == HelpPage::Methods) {
        showMethods(parent);
        return;
    }
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::NonModal);
    box->setTextFormat(Qt::RichText);
    box->setWindowTitle(page == HelpPage::About ? tr("About LLMflation") : tr("What It Measures"));
    box->setText(page == HelpPage::About ? aboutText() : measuresText());
    box->show();
}

} // namespace llmflation
