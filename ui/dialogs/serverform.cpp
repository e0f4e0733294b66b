// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of a server looks; serverformwork.cpp is what it does.
#include "ui/dialogs/serverform.h"

#include "app/servers/serveraddress.h"
#include "app/services.h"
#include "app/words/errorwords.h"
#include "ui/dialogs/factsgrid.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/serverkeyfield.h"
#include "ui/dialogs/servertrust.h"
#include "ui/openlink.h"
#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ServerLineLength = 74; // characters
constexpr int LongestName = 80;

QPushButton *plainButton(const QString &name, QWidget *parent, const QIcon &icon = {})
{
    auto *button = new QPushButton(icon, {}, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ServerForm::ServerForm(Services &services, const QString &id, QWidget *parent)
    : QDialog(parent), m_services(services), m_isNew(id.isEmpty()),
      m_hadSessionKey(services.secrets.isForThisSession(id))
{
    setObjectName(u"serverDialog"_s);
    m_server = m_services.servers.byId(id).value_or(Server {});
    if (m_isNew)
        m_server.id = ServerList::newId();
    createLayout();
    connectParts();
    fill();
    retranslate();
    askWhetherKept();
}

ServerForm::~ServerForm() = default;

QLayout *ServerForm::createKinds()
{
    m_cloud = new QRadioButton(this);
    m_cloud->setObjectName(u"serverCloud"_s);
    m_own = new QRadioButton(this);
    m_own->setObjectName(u"serverOwn"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(20);
    line->addWidget(m_cloud);
    line->addWidget(m_own);
    line->addStretch();
    return line;
}

QLayout *ServerForm::createAddress()
{
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"serverAddress"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_addressProblem = new ProblemLabel(this);
    m_addressProblem->setObjectName(u"serverAddressProblem"_s);
    m_clear = new QCheckBox(this);
    m_clear->setObjectName(u"serverClear"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_address);
    column->addWidget(m_addressProblem);
    column->addWidget(m_clear);
    return column;
}

QLayout *ServerForm::createKey()
{
    m_key = new ServerKeyField(this);
    m_kept = new QLabel(this);
    m_kept->setObjectName(u"serverKeyKept"_s);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    m_kept->setWordWrap(true);
    m_removeKey = plainButton(u"serverKeyRemove"_s, this);
    m_signUp = plainButton(u"serverSignUp"_s, this, lineIcon(u"external-link"_s));
    m_getKey = plainButton(u"serverGetKey"_s, this, lineIcon(u"external-link"_s));
    auto *links = new QHBoxLayout;
    links->setSpacing(8);
    for (QPushButton *button : {m_removeKey, m_signUp, m_getKey})
        links->addWidget(button);
    links->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_key);
    column->addWidget(m_kept);
    column->addLayout(links);
    return column;
}

void ServerForm::createLayout()
{
    const auto label = [this](QWidget *buddy) {
        auto *made = new QLabel(this);
        made->setBuddy(buddy);
        made->setFixedHeight(buddy->sizeHint().height());
        return made;
    };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QLayout *kinds = createKinds();
    QLayout *address = createAddress();
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"serverName"_s);
    m_name->setMaxLength(LongestName);
    QLayout *key = createKey();
    form->addRow(m_kindLabel = label(m_cloud), kinds);
    form->addRow(m_addressLabel = label(m_address), address);
    form->addRow(m_nameLabel = label(m_name), m_name);
    form->addRow(m_keyLabel = label(m_key->edit()), key);
    m_message = new MessageBar(this);
    m_trust = new ServerTrust(m_services.http, this);
    m_facts = new FactsGrid(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(m_trust);
    column->addWidget(m_facts);
    column->addStretch();
    column->addLayout(createButtons());
}

QLayout *ServerForm::createButtons()
{
    m_testButton = plainButton(u"serverTest"_s, this, lineIcon(u"refresh-cw"_s));
    m_cancel = plainButton(u"serverCancel"_s, this);
    m_save = plainButton(u"serverSave"_s, this);
    m_save->setDefault(true);
    setPrimary(*m_save);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_testButton);
    line->addStretch();
    line->addWidget(m_cancel);
    line->addWidget(m_save);
    return line;
}

void ServerForm::connectParts()
{
    const auto edited = [this] {
        m_findings = {};
        m_facts->setFacts({});
        m_message->dismiss();
        showParts();
    };
    connect(m_cloud, &QRadioButton::toggled, this, [this](bool cloud) {
        m_address->setText(cloud ? cloudAddress().toString() : QString());
        m_name->setText(cloud ? tr("NAT Cloud") : QString());
    });
    connect(m_address, &QLineEdit::textChanged, this, [this, edited] {
        m_trust->hideCertificate();
        m_trust->setPinned(isSameServer() ? m_server.pinned : QByteArray());
        edited();
    });
    connect(m_trust, &ServerTrust::resized, this, &ServerForm::fit);
    connect(m_trust, &ServerTrust::pinnedChanged, this, [this, edited] {
        edited();
        if (!m_trust->pinned().isEmpty())
            test(m_saving);
    });
    connect(m_clear, &QCheckBox::toggled, this, &ServerForm::showParts);
    connect(m_name, &QLineEdit::textChanged, this, &ServerForm::showParts);
    connect(m_key, &ServerKeyField::edited, this, edited);
    connect(m_removeKey, &QPushButton::clicked, this, &ServerForm::removeKey);
    connect(m_signUp, &QPushButton::clicked, this, [] { openLink(CloudSignUp); });
    connect(m_getKey, &QPushButton::clicked, this, [] { openLink(CloudKeys); });
    connect(m_testButton, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ServerForm::reject);
    connect(m_save, &QPushButton::clicked, this, &ServerForm::save);
}

void ServerForm::fill()
{
    for (QWidget *part : std::initializer_list<QWidget *> {m_kindLabel, m_cloud, m_own})
        part->setVisible(m_isNew);
    if (m_isNew) {
        m_cloud->setChecked(true);
        m_key->edit()->setFocus();
        return;
    }
    m_address->setText(m_server.address.toString());
    m_name->setText(m_server.name);
    m_trust->setPinned(m_server.pinned);
    m_clear->setChecked(travelsInClear(m_server.address)); // it was agreed to when it was added
}

void ServerForm::showParts()
{
    const Result<QUrl> typed = address();
    const bool empty = m_address->text().trimmed().isEmpty();
    m_addressProblem->setText(typed || empty ? QString() : describe(typed.error()).text);
    m_addressProblem->setVisible(!m_addressProblem->text().isEmpty());
    setInvalid(*m_address, m_addressProblem->isVisibleTo(this));
    m_address->setAccessibleDescription(m_addressProblem->text());
    // What is tested and saved is what stands here: it does not change meanwhile.
    m_address->setReadOnly(m_busy || (m_isNew && m_cloud->isChecked()));
    m_key->setReadOnly(m_busy);
    for (QWidget *part : std::initializer_list<QWidget *> {m_cloud, m_own, m_clear, m_trust})
        part->setEnabled(!m_busy);
    m_clear->setVisible(typed && travelsInClear(*typed));
    const bool cloud = typed && isCloud(*typed);
    m_signUp->setVisible(cloud);
    m_getKey->setVisible(cloud);
    m_name->setPlaceholderText(typed ? typed->host() : QString());
    m_testButton->setEnabled(isReady() && !m_busy);
    m_save->setEnabled(isReady() && !m_busy);
    m_cancel->setEnabled(!m_writing);
    m_testButton->setText(m_busy ? tr("Testing…") : tr("Test"));
    showKept();
    fit();
}

void ServerForm::showKept()
{
    const bool session = m_services.secrets.isForThisSession(m_server.id);
    const bool has = !m_isNew && m_hasKey.value_or(false);
    m_removeKey->setVisible(has);
    m_removeKey->setEnabled(!m_busy);
    QString text = tr("Kept in the key store of this computer, never in a file.");
    if (has && !isSameServer())
        text = tr("The saved key belongs to the old address. Type the key for this one.");
    else if (has && session)
        text = tr("A key is kept until you quit. Type another one to replace it.");
    else if (has)
        text = tr("A key is in the key store. Type another one to replace it.");
    m_kept->setText(text);
    m_key->setPlaceholder(has && isSameServer() ? tr("Unchanged") : QString());
}

void ServerForm::retranslate()
{
    setWindowTitle(m_isNew ? tr("Connect a server") : tr("Edit server"));
    m_kindLabel->setText(tr("Server"));
    m_cloud->setText(tr("NAT Cloud"));
    m_own->setText(tr("A server of your own"));
    m_addressLabel->setText(tr("Address"));
    m_address->setPlaceholderText(u"https://nat.example.com"_s);
    m_clear->setText(tr("Send the key unencrypted; anybody between could read it"));
    m_nameLabel->setText(tr("Name"));
    m_keyLabel->setText(tr("Key"));
    m_removeKey->setText(tr("Remove key"));
    m_signUp->setText(tr("Sign up"));
    m_getKey->setText(tr("Get a key"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Tests the server first, when it is new or was changed"));
    showParts();
}

void ServerForm::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    // A window does not follow the height of wrapped text by itself.
    const int height = std::max(sizeHint().height(), layout()->totalHeightForWidth(width()));
    if (height > this->height())
        resize(width(), height);
}

void ServerForm::showEvent(QShowEvent *event)
{
    const int wanted
        = std::max(sizeHint().width(), fontMetrics().averageCharWidth() * ServerLineLength);
    const int width = std::min(wanted, screen()->availableSize().width());
    resize(width, std::max(sizeHint().height(), layout()->totalHeightForWidth(width)));
    QDialog::showEvent(event);
}

void ServerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ServerForm::focusKey()
{
    m_key->edit()->setFocus(Qt::OtherFocusReason);
    m_key->edit()->selectAll();
}

void showServerDialog(QWidget &parent, Services &services, const QString &id,
                      const std::function<void(const QString &id)> &saved)
{
    auto *dialog = new ServerForm(services, id, &parent);
    if (saved)
        QObject::connect(dialog, &QDialog::accepted, &parent,
                         [dialog, saved] { saved(dialog->id()); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
