#pragma once

#include <QTextBrowser>

namespace llmflation {

/// A page of the guide: links are told of and never followed, pictures are as wide as there is room.
class GuideText : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideText(QWidget *parent = nullptr);

    void showPage(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int roomForPictures() const;

    QString m_page;
    int m_pictureWidth = 0;
};

} // namespace llmflation
