// SPDX-License-Identifier: GPL-3.0-or-later
// saver FOLDER : saves reports with a picture each, for ever, and prints "id sha256" of every one
// that was announced as saved.
#include "app/store/scanstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImage>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

void saveNext(ScanStore &store, quint32 number)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(QColor(0xff000000 | (number * 2654435761U)));
    image.setPixel(0, 0, number);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const QString name
        = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());

    Report report;
    report.summary.target = QUrl(u"http://shop.example/"_s);
    report.request.url = report.summary.target;
    Task task;
    task.url = report.summary.target.toString();
    task.passed = true;
    report.results.tasks = QList<Task>(50, task);
    store.save(report, {{name, png}}, &store, [&store, number, name](const Result<qint64> &id) {
        if (!id) {
            std::fprintf(stderr, "%s\n", qPrintable(id.error().detail));
            QCoreApplication::exit(1);
            return;
        }
        std::printf("%lld %s\n", static_cast<long long>(*id), qPrintable(name));
        std::fflush(stdout);
        saveNext(store, number + 1);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ScanStore store(QCoreApplication::arguments().value(1));
    saveNext(store, static_cast<quint32>(QCoreApplication::applicationPid()) << 12);
    return QCoreApplication::exec();
}
