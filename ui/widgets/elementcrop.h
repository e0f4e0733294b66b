// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <QImage>
#include <QWidget>

#include <optional>

class ScanStore;

/// The part of a capture where a finding lies, with a box around it. Pictures are read off the GUI
/// thread and only around the box; a picture that is missing or damaged is said to be so.
class ElementCrop : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Nothing, ///< the finding has no place on a picture
        Loading,
        Shown,
        Missing, ///< no such file
        Damaged, ///< a file that is no picture, or one that does not contain the box
    };

    explicit ElementCrop(const ScanStore &store, QWidget *parent = nullptr);

    /// `captures` gives the pixels per CSS px of the picture.
    void showFinding(const Finding &finding, const QList<Capture> &captures);
    void clear();
    State state() const { return m_state; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void settled(); ///< shown, or said why not

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Crop
    {
        State state = State::Damaged;
        QImage image;
        QRectF box; ///< on the image
    };
    struct Place ///< on a picture
    {
        QString path;
        QRectF box; ///< CSS px
        double pixelRatio = 1;
    };
    static Crop read(const QString &path, const QRectF &box, double pixelRatio);
    void readNext();
    void take(const Crop &crop);
    void setState(State state);
    QString stateText() const;
    QRectF imageRect() const;

    const ScanStore &m_store;
    State m_state = State::Nothing;
    quint64 m_asked = 0; ///< only the answer to the last question counts
    std::optional<Place> m_next; ///< while another one is read
    bool m_reading = false;
    QImage m_image;
    QRectF m_box;
};
