// SPDX-License-Identifier: GPL-3.0-or-later
// How the credentials of a target look; credentialswork.cpp is what is done with them.
#include "ui/pages/newscan/credentialsfield.h"

#include "app/words/specwords.h"
#include "ui/pages/newscan/fieldlabel.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LongestLine = 2000;
constexpr qsizetype ShownSchemes = 3;
} // namespace

CredentialsField::CredentialsField(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services)
{
    m_asked = new QLabel(this);
    m_asked->setObjectName(u"specSchemes"_s);
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setWordWrap(true);
    m_asked->setForegroundRole(QPalette::PlaceholderText);
    m_type = new QComboBox(this);
    m_type->setObjectName(u"authType"_s);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int type = 0; type <= int(TargetAuthType::OAuth2); ++type)
        m_type->addItem({}, type);
    m_typeLabel = fieldLabel(this, m_type);
    m_remember = new QCheckBox(this);
    m_remember->setObjectName(u"authRemember"_s);
    m_kept = new QLabel(this);
    m_kept->setObjectName(u"authKept"_s);
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    createBearer();
    createHeader();
    createBasic();
    createOAuth2();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_asked);
    column->addWidget(m_typeLabel);
    column->addWidget(m_type, 0, Qt::AlignLeading);
    for (const TargetAuthType type : {TargetAuthType::Bearer, TargetAuthType::Header,
                                      TargetAuthType::Basic, TargetAuthType::OAuth2})
        column->addWidget(m_parts.value(type));
    column->addWidget(m_remember);
    column->addWidget(m_kept);
    connectParts();
    retranslate();
}

QWidget *CredentialsField::createPart(TargetAuthType type)
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_parts.insert(type, part);
    return part;
}

void CredentialsField::addLabel(QWidget *part, QWidget *field, int row, int column)
{
    QLabel *label = fieldLabel(part, field);
    m_labels.append(label);
    static_cast<QGridLayout *>(part->layout())->addWidget(label, 2 * row, column);
}

QLineEdit *CredentialsField::addLine(QWidget *part, const QString &name, int row, int column,
                                     int span)
{
    auto *line = new QLineEdit(part);
    line->setObjectName(name);
    line->setMaxLength(LongestLine);
    line->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addLabel(part, line, row, column);
    static_cast<QGridLayout *>(part->layout())->addWidget(line, 2 * row + 1, column, 1, span);
    connect(line, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(line, &QLineEdit::textChanged, this, &CredentialsField::edited);
    return line;
}

SecretEdit *CredentialsField::addSecret(QWidget *part, const QString &name, int row, int column)
{
    auto *secret = new SecretEdit(name, part);
    addLabel(part, secret->edit(), row, column);
    static_cast<QGridLayout *>(part->layout())->addWidget(secret, 2 * row + 1, column);
    connect(secret->edit(), &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(secret, &SecretEdit::edited, this, &CredentialsField::edited);
    return secret;
}

void CredentialsField::createBearer()
{
    QWidget *part = createPart(TargetAuthType::Bearer);
    m_token = addSecret(part, u"authToken"_s, 0, 0);
    static_cast<QGridLayout *>(part->layout())->setColumnStretch(1, 0);
}

void CredentialsField::createHeader()
{
    QWidget *part = createPart(TargetAuthType::Header);
    m_headerName = addLine(part, u"authHeaderName"_s, 0, 0);
    m_headerName->setPlaceholderText(u"X-API-Key"_s);
    m_headerValue = addSecret(part, u"authHeaderValue"_s, 0, 1);
}

void CredentialsField::createBasic()
{
    QWidget *part = createPart(TargetAuthType::Basic);
    m_username = addLine(part, u"authUser"_s, 0, 0);
    m_password = addSecret(part, u"authPassword"_s, 0, 1);
}

void CredentialsField::createOAuth2()
{
    QWidget *part = createPart(TargetAuthType::OAuth2);
    m_tokenUrl = addLine(part, u"authTokenUrl"_s, 0, 0, 2);
    m_tokenUrl->setPlaceholderText(u"https://id.example.com/oauth/token"_s);
    m_clientId = addLine(part, u"authClientId"_s, 1, 0);
    m_clientSecret = addSecret(part, u"authClientSecret"_s, 1, 1);
    m_scope = addLine(part, u"authScope"_s, 2, 0, 2);
}

void CredentialsField::connectParts()
{
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        Q_EMIT edited();
    });
    connect(m_type, &QComboBox::activated, this, [this] { m_typed = true; });
}

void CredentialsField::showParts()
{
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
        part.value()->setVisible(part.key() == type());
    m_remember->setVisible(type() != TargetAuthType::None);
    QStringList schemes;
    for (const ApiSecurityScheme &scheme : std::as_const(m_schemes))
        schemes.append(schemeText(scheme));
    if (schemes.size() > ShownSchemes)
        schemes = schemes.mid(0, ShownSchemes) + QStringList(u"…"_s);
    m_asked->setText(!m_notUsed.isEmpty()
                         ? m_notUsed
                         //: followed by a list such as "bearerAuth: bearer token"
                         : tr("The description asks for %1").arg(schemes.join(u"; "_s)));
    m_asked->setVisible(!m_notUsed.isEmpty() || !schemes.isEmpty());
    for (QWidget *field : std::initializer_list<QWidget *> {m_typeLabel, m_type, m_remember}) {
        field->setEnabled(m_notUsed.isEmpty());
        field->setToolTip(m_notUsed);
        field->setAccessibleDescription(m_notUsed);
    }
    for (QWidget *part : std::as_const(m_parts))
        part->setEnabled(m_notUsed.isEmpty());
    auto *items = qobject_cast<QStandardItemModel *>(m_type->model());
    QStandardItem *oauth2 = items->item(int(TargetAuthType::OAuth2));
    oauth2->setEnabled(m_takesOAuth2);
    oauth2->setToolTip(m_takesOAuth2 ? QString() : tr("This server cannot use OAuth 2."));
    oauth2->setData(oauth2->toolTip(), Qt::AccessibleDescriptionRole);
}

void CredentialsField::showKept(const QString &text)
{
    m_kept->setText(text);
    m_kept->setVisible(!text.isEmpty());
}

void CredentialsField::retranslate()
{
    const QStringList types {tr("None"), tr("Bearer token"), tr("Header"),
                             tr("User name and password"), tr("OAuth 2 client credentials")};
    for (int type = 0; type < types.size(); ++type)
        m_type->setItemText(type, types[type]);
    m_typeLabel->setText(tr("Credentials"));
    const QStringList labels {tr("Token"),     tr("Name of the header"), tr("Value"),
                              tr("User name"), tr("Password"),           tr("Token address"),
                              tr("Client id"), tr("Client secret"),      tr("Scope (optional)")};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_labels[i]->setText(labels[i]);
        m_labels[i]->buddy()->setAccessibleName(labels[i]); // not all are beside each other
    }
    m_remember->setText(tr("Remember them in the key store of this computer"));
    showKept({});
    showParts();
}

void CredentialsField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
