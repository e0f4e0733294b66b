// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/operationmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ApiOperation operation(const QString &method, const QString &path)
{
    ApiOperation made;
    made.method = method;
    made.path = path;
    return made;
}

} // namespace

class TestOperationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreShown();
    void pathsGoTogether();
    void allAndNone();
    void nothingCanBeLeftOut();
    void anEarlierChoiceComesBack();

private:
    QString row(int row) const;
    bool tick(int row, Qt::CheckState state)
    {
        return m_model->setData(m_model->index(row, OperationModel::Method), state,
                                Qt::CheckStateRole);
    }

    std::unique_ptr<OperationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOperationModel::init()
{
    m_model = std::make_unique<OperationModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setHeaderTexts({u"Method"_s, u"Path"_s, u"Access"_s, u"Summary"_s}, u"open"_s);
    ApiOperation list = operation(u"GET"_s, u"/orders"_s);
    list.id = u"list"_s;
    list.isOpen = true;
    ApiOperation one = operation(u"GET"_s, u"/orders/{id}"_s);
    one.security = {u"key"_s, u"login"_s};
    ApiOperation remove = operation(u"DELETE"_s, u"/orders/{id}"_s);
    remove.summary = u"Removes it"_s;
    m_model->setOperations({list, one, remove});
}

QString TestOperationModel::row(int row) const
{
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        texts.append(m_model->index(row, column).data().toString());
    const bool ticked = m_model->index(row, 0).data(Qt::CheckStateRole) == Qt::Checked;
    return (ticked ? u"x "_s : u"- "_s) + texts.join(u'|');
}

void TestOperationModel::rowsAreShown()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(row(0), u"x GET|/orders|open|list"_s);
    QCOMPARE(row(1), u"x GET|/orders/{id}|key, login|"_s);
    QCOMPARE(row(2), u"x DELETE|/orders/{id}||Removes it"_s);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Path"_s);
    QVERIFY(m_model->excluded().isEmpty());
}

void TestOperationModel::pathsGoTogether()
{
    QSignalSpy edited(m_model.get(), &OperationModel::edited);
    QVERIFY(tick(2, Qt::Unchecked));
    QCOMPARE(edited.count(), 1);
    QVERIFY(row(0).startsWith(u'x') && row(1).startsWith(u'-') && row(2).startsWith(u'-'));
    QCOMPARE(m_model->excluded(), QStringList(u"/orders/*"_s));
    QCOMPARE(m_model->includedCount(), 1);
    QVERIFY(tick(1, Qt::Checked));
    QVERIFY(m_model->excluded().isEmpty());
}

void TestOperationModel::allAndNone()
{
    m_model->setAllIncluded(false);
    QCOMPARE(m_model->includedCount(), 0);
    QCOMPARE(m_model->excluded(), QStringList({u"/orders"_s, u"/orders/*"_s}));
    m_model->setAllIncluded(true);
    QCOMPARE(m_model->includedCount(), 3);
}

void TestOperationModel::nothingCanBeLeftOut()
{
    m_model->setAllIncluded(false);
    m_model->setCanExclude(false);
    QCOMPARE(m_model->includedCount(), 3);
    QVERIFY(m_model->excluded().isEmpty());
    QVERIFY(!tick(0, Qt::Unchecked));
    QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsUserCheckable));
    m_model->setCanExclude(true);
    QCOMPARE(m_model->includedCount(), 0);
}

void TestOperationModel::anEarlierChoiceComesBack()
{
    m_model->setExcluded({u"/gone"_s, u"/orders"_s});
    QCOMPARE(m_model->includedCount(), 2);
    QCOMPARE(m_model->excluded(), QStringList(u"/orders"_s)); // what is not there is not sent
}

QTEST_GUILESS_MAIN(TestOperationModel)
#include "tst_operationmodel.moc"
