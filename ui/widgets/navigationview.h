// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItem;
class QStandardItemModel;

/// The list at the left of the window: pages by number from 0, with an icon, a word and sometimes
/// a count, and headings between them that cannot be chosen. Folded it shows the icons alone; the
/// words are tool tips then, and what a screen reader says all the same.
class NavigationView : public QListView
{
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole, ///< QString: lucide name; empty for a heading
        PageRole, ///< int
        CountRole, ///< int; 0 shows nothing
    };

    explicit NavigationView(QWidget *parent = nullptr);

    void addHeading();
    int addPage(const QString &icon); ///< its number
    void setHeadingText(int heading, const QString &text); ///< headings are numbered from 0 too
    void setPageText(int page, const QString &text);
    /// `spoken` is what a screen reader says instead of the bare word, e.g. "Running, 2 scans".
    void setPageCount(int page, int count, const QString &spoken = {});
    void setCurrentPage(int page); ///< without announcing it
    int currentPage() const;
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_model = nullptr;
    QList<QStandardItem *> m_pages;
    QList<QStandardItem *> m_headings;
    bool m_silent = false;
    bool m_folded = false;
};
