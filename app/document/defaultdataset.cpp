#include "document/defaultdataset.h"

#include <QFile>

namespace llmflation {

std::string defaultDatasetBytes()
{
    QFile file(QStringLiteral(":/llm-price-history.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the default dataset is missing from the program");
    return file.readAll().toStdString();
}

} // namespace llmflation
