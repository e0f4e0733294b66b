// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QTest>
#include <QtEndian>

/// What a picture says of itself before anything is decoded.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("one pixel") << QSize(1, 1) << true;
        QTest::addRow("the tallest page") << QSize(1280, 30'000) << true;
        QTest::addRow("the most that the engine takes") << QSize(8192, 8192) << true;
        QTest::addRow("more than that") << QSize(20'000, 20'000) << false;
        QTest::addRow("a bomb") << QSize(2'000'000'000, 2'000'000'000) << false;
    }

    void sizes()
    {
        QFETCH(QSize, size);
        QFETCH(bool, allowed);
        QByteArray png = headOf(size);
        QBuffer buffer(&png);
        const QImageReader reader(&buffer, "png");
        QCOMPARE(mayDecode(reader), allowed);
        if (allowed)
            QVERIFY(qint64(size.width()) * size.height() * 4
                    <= qint64(QImageReader::allocationLimit()) * 1'000'000);
    }

    void whatIsNoPictureIsNotDecoded_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("text") << QByteArray("not a picture at all");
        QTest::addRow("cut in its head") << headOf({10, 10}).left(20);
    }

    void whatIsNoPictureIsNotDecoded()
    {
        QFETCH(QByteArray, content);
        QBuffer buffer(&content);
        QVERIFY(!mayDecode(QImageReader(&buffer, "png")));
    }

private:
    // Signature and IHDR of an 8-bit RGB picture, and the head of its data.
    static QByteArray headOf(const QSize &size)
    {
        QByteArray head("IHDR");
        for (const int side : {size.width(), size.height()}) {
            const quint32 big = qToBigEndian(quint32(side));
            head.append(reinterpret_cast<const char *>(&big), sizeof big);
        }
        head.append("\x08\x02\x00\x00\x00", 5);
        const quint32 sum = qToBigEndian(crc(head));
        return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + head
            + QByteArray(reinterpret_cast<const char *>(&sum), sizeof sum)
            + QByteArray("\0\0\0\x10IDAT", 8);
    }

    static quint32 crc(const QByteArray &data)
    {
        quint32 sum = ~0u;
        for (const char byte : data) {
            sum ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320u : 0u);
        }
        return ~sum;
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
