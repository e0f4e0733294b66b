// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/networkpage.h"

#include "app/services.h"
#include "app/words/filepath.h"
#include "ui/prompts.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace {
using ProxyKind = NetworkProfile::Proxy;
constexpr int FileRows = 3; // that are seen without scrolling
constexpr int HighestPort = 65535;
} // namespace

NetworkPage::NetworkPage(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_intro(new QLabel(this)),
      m_message(new MessageBar(this))
{
    setObjectName(u"networkPage"_s);
    m_intro->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    createProxy(*form);
    QLayout *certificates = createCertificates();
    form->addRow(m_filesLabel, certificates);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch();
    fill();
    connectParts();
    retranslate();
}

void NetworkPage::createProxy(QFormLayout &form)
{
    const auto label = [this](QWidget *buddy) {
        auto *made = new QLabel(this);
        made->setBuddy(buddy);
        made->setFixedHeight(buddy->sizeHint().height());
        return made;
    };
    const auto field = [this](const QString &name) {
        auto *made = new QLineEdit(this);
        made->setObjectName(name);
        return made;
    };
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"proxyKind"_s);
    for (const ProxyKind kind :
         {ProxyKind::System, ProxyKind::None, ProxyKind::Http, ProxyKind::Socks5})
        m_kind->addItem(QString(), int(kind));
    m_host = field(u"proxyHost"_s);
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, HighestPort);
    m_port->setGroupSeparatorShown(false);
    m_problem = new ProblemLabel(this);
    m_place = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_host, 1);
    line->addWidget(m_port);
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(4);
    place->addLayout(line);
    place->addWidget(m_problem);
    m_user = field(u"proxyUser"_s);
    m_password = field(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    form.addRow(m_kindLabel = label(m_kind), m_kind);
    form.addRow(m_hostLabel = label(m_host), m_place);
    form.addRow(m_userLabel = label(m_user), m_user);
    form.addRow(m_passwordLabel = label(m_password), m_password);
}

QLayout *NetworkPage::createCertificates()
{
    m_files = new QListWidget(this);
    m_files->setObjectName(u"caFiles"_s);
    m_files->setFixedHeight(FileRows * (fontMetrics().height() + 14));
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_filesLabel = new QLabel(this);
    m_filesLabel->setBuddy(m_files);
    m_add = new QPushButton(lineIcon(u"plus"_s), {}, this);
    m_add->setObjectName(u"caAdd"_s);
    m_remove = new QPushButton(lineIcon(u"trash-2"_s), {}, this);
    m_remove->setObjectName(u"caRemove"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_files);
    column->addLayout(line);
    return column;
}

void NetworkPage::connectParts()
{
    connect(m_kind, &QComboBox::activated, this, &NetworkPage::takeProxy);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkPage::takeProxy);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::takeProxy);
    connect(m_user, &QLineEdit::textChanged, this, &NetworkPage::showProxy);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkPage::takeProxy);
    connect(m_password, &QLineEdit::editingFinished, this, &NetworkPage::takePassword);
    connect(m_files, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        askForFile(*this, tr("Choose a file of certificates"), tr("Certificates (*.pem *.crt)"),
                   [this](const QString &path) { addFile(path); });
    });
    connect(m_remove, &QPushButton::clicked, this, &NetworkPage::removeFile);
}

void NetworkPage::fill()
{
    constexpr int usualPort = 8080;
    const NetworkProfile proxy = m_services.network.proxy();
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.proxy)));
    m_host->setText(proxy.proxyHost);
    m_port->setValue(proxy.proxyPort > 0 ? proxy.proxyPort : usualPort);
    m_user->setText(proxy.proxyUser);
}

NetworkProfile NetworkPage::typed() const
{
    return {.proxy = ProxyKind(m_kind->currentData().toInt()),
            .proxyHost = m_host->text().trimmed(),
            .proxyPort = quint16(m_port->value()),
            .proxyUser = m_user->text().trimmed()};
}

void NetworkPage::takeProxy()
{
    showProxy();
    if (m_problem->text().isEmpty())
        m_services.network.setProxy(typed());
}

void NetworkPage::takePassword()
{
    const QByteArray password = m_password->text().toUtf8();
    if (password.isEmpty() || m_user->text().trimmed().isEmpty())
        return;
    m_password->clear();
    m_services.network.setPassword(password, this, [this](const Result<Secrets::Kept> &kept) {
        if (kept && *kept == Secrets::Kept::InKeychain) {
            m_password->setPlaceholderText(tr("In the key store"));
            return;
        }
        m_message->show({.kind = Notice::Kind::Warning,
                         .title = tr("The key store did not take the password"),
                         .text = tr("It is locked, absent or silent. The password holds until you "
                                    "quit, and is written nowhere.")});
    });
}

void NetworkPage::showProxy()
{
    const NetworkProfile proxy = typed();
    const bool own = proxy.proxy == ProxyKind::Http || proxy.proxy == ProxyKind::Socks5;
    for (QWidget *part : std::initializer_list<QWidget *> {m_hostLabel, m_place, m_userLabel,
                                                           m_user, m_passwordLabel, m_password})
        part->setVisible(own);
    m_problem->setText(own && proxy.proxyHost.isEmpty() ? tr("Enter the name of the proxy.")
                                                        : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    setInvalid(*m_host, !m_problem->text().isEmpty());
    m_host->setAccessibleDescription(m_problem->text());
    m_password->setEnabled(!proxy.proxyUser.isEmpty());
}

void NetworkPage::addFile(const QString &path)
{
    m_message->dismiss();
    QStringList paths;
    for (const CaFile &file : m_services.network.caFiles())
        paths.append(file.path);
    if (readCaFile(path).certificates.isEmpty()) {
        m_message->show(
            {.kind = Notice::Kind::Error,
             .title = tr("There is no certificate in this file"),
             .text = tr("%1 is not in the PEM format, or too large.").arg(filePathText(path))});
        return;
    }
    if (!paths.contains(path))
        m_services.network.setCaFiles(paths << path);
    showCertificates();
}

void NetworkPage::removeFile()
{
    QStringList paths;
    for (const CaFile &file : m_services.network.caFiles())
        paths.append(file.path);
    paths.removeAt(m_files->currentRow());
    m_services.network.setCaFiles(paths);
    showCertificates();
}

void NetworkPage::showCertificates()
{
    m_files->clear();
    for (const CaFile &file : m_services.network.caFiles()) {
        const int count = int(file.certificates.size());
        const QString found
            = count > 0 ? tr("%n certificate(s)", nullptr, count) : tr("cannot be read");
        m_files->addItem(filePathText(file.path) + u" · "_s + found);
    }
    m_remove->setEnabled(m_files->currentRow() >= 0);
}

void NetworkPage::retranslate()
{
    m_intro->setText(tr("How NAT servers are reached. Pages checked on this computer are reached "
                        "as the system says."));
    m_kindLabel->setText(tr("Proxy"));
    m_kind->setItemText(0, tr("As the system"));
    m_kind->setItemText(1, tr("None"));
    m_kind->setItemText(2, tr("HTTP"));
    m_kind->setItemText(3, tr("SOCKS 5"));
    m_hostLabel->setText(tr("Name and port"));
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_host->setAccessibleName(tr("Name of the proxy"));
    m_port->setAccessibleName(tr("Port"));
    m_userLabel->setText(tr("User"));
    m_user->setPlaceholderText(tr("None"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setPlaceholderText(tr("Unchanged"));
    m_filesLabel->setText(tr("Certificates"));
    m_files->setAccessibleName(tr("Files of certificates"));
    m_files->setToolTip(tr("Trusted beside those of the system"));
    m_add->setText(tr("Add…"));
    m_remove->setText(tr("Remove"));
    showProxy();
    showCertificates();
}

void NetworkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
