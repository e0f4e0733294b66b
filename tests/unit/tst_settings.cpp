// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithItsDefaults();
    void keepsWhatWasSet();
    void tellsOnlyRealChanges();
    void takesTheDefaultForAnotherType();
    void survivesADamagedFile();

private:
    QString file() const { return m_dir->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSettings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSettings::startsWithItsDefaults()
{
    QSettings ini(file(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.get(Appearance), u"system"_s);
    QCOMPARE(settings.get(LastServer), u"local"_s);
    QVERIFY(settings.get(Language).isEmpty());
    QVERIFY(settings.get(WindowGeometry).isEmpty());
}

void TestSettings::keepsWhatWasSet()
{
    const QByteArray geometry("\x01\x00\xff;=\n", 6);
    {
        QSettings ini(file(), QSettings::IniFormat);
        Settings settings(ini);
        settings.set(BrowserPath, u"/opt/ä b/chromium"_s);
        settings.set(WindowGeometry, geometry);
    }
    QSettings ini(file(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.get(BrowserPath), u"/opt/ä b/chromium"_s);
    QCOMPARE(settings.get(WindowGeometry), geometry);
}

void TestSettings::tellsOnlyRealChanges()
{
    QSettings ini(file(), QSettings::IniFormat);
    Settings settings(ini);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(Language, u"de"_s);
    settings.set(Language, u"de"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toString(), QString::fromLatin1(Language.key));
}

void TestSettings::takesTheDefaultForAnotherType()
{
    QSettings ini(file(), QSettings::IniFormat);
    ini.setValue(QString::fromLatin1(WindowGeometry.key), QVariantList {1, 2});
    QVERIFY(Settings(ini).get(WindowGeometry).isEmpty());
}

void TestSettings::survivesADamagedFile()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(4096, '\xff'));
    damaged.write("[ui\nlanguage");
    damaged.close();
    QSettings ini(file(), QSettings::IniFormat);
    QCOMPARE(Settings(ini).get(LastServer), u"local"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
