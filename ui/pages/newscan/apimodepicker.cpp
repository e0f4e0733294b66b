// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/apimodepicker.h"

#include "app/servers/apirequests.h"
#include "ui/pages/newscan/fieldlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestServerPath = 1024;

QLabel *hintLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ApiModePicker::ApiModePicker(QWidget *parent) : QWidget(parent)
{
    m_hint = hintLabel(this);
    m_pathPart = new QWidget(this);
    m_path = new QLineEdit(m_pathPart);
    m_path->setObjectName(u"serverFile"_s);
    m_path->setMaxLength(LongestServerPath);
    m_pathLabel = fieldLabel(m_pathPart, m_path);
    m_pathHint = hintLabel(m_pathPart);
    auto *pathColumn = new QVBoxLayout(m_pathPart);
    pathColumn->setContentsMargins(0, 6, 0, 0);
    pathColumn->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *> {m_pathLabel, m_path, m_pathHint})
        pathColumn->addWidget(part);
    m_consent = new QCheckBox(this);
    m_consent->setObjectName(u"mayTest"_s);
    m_consentHint = hintLabel(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(createModes());
    column->addWidget(m_hint);
    column->addWidget(m_pathPart);
    column->addWidget(m_consent);
    column->addWidget(m_consentHint);
    m_security->setChecked(true);
    connect(m_path, &QLineEdit::textChanged, this, &ApiModePicker::edited);
    connect(m_consent, &QCheckBox::toggled, this, &ApiModePicker::edited);
    retranslate();
}

QLayout *ApiModePicker::createModes()
{
    auto *modes = new FlowLayout;
    modes->setSpacing(20);
    const auto radio = [this, modes](const QString &name) {
        auto *made = new QRadioButton(this);
        made->setObjectName(name);
        modes->addWidget(made);
        connect(made, &QRadioButton::toggled, this, [this](bool on) {
            if (on) {
                showParts();
                Q_EMIT edited();
            }
        });
        return made;
    };
    m_security = radio(u"modeSecurity"_s);
    m_tests = radio(u"modeTests"_s);
    m_both = radio(u"modeBoth"_s);
    return modes;
}

void ApiModePicker::setServer(const Server &server)
{
    m_server = server;
    showParts();
}

ScanMode ApiModePicker::mode() const
{
    return m_tests->isChecked()   ? ScanMode::Functional
        : m_security->isChecked() ? ScanMode::Security
                                  : ScanMode::Full;
}

void ApiModePicker::setMode(ScanMode mode)
{
    QRadioButton *radio = mode == ScanMode::Functional ? m_tests
        : mode == ScanMode::Security                   ? m_security
                                                       : m_both;
    radio->setChecked(true);
}

QString ApiModePicker::serverPath() const
{
    return needsOf(m_server, mode()).serverPath ? m_path->text().trimmed() : QString();
}

void ApiModePicker::setServerPath(const QString &path) { m_path->setText(path); }

void ApiModePicker::withdrawConsent() { m_consent->setChecked(false); }

QString ApiModePicker::whatIsMissing() const
{
    const ApiNeeds needs = needsOf(m_server, mode());
    if (needs.serverPath && serverPath().isEmpty())
        return tr("Type the path of the description on the server.");
    if (needs.consent && !m_consent->isChecked())
        return tr("Say that you may test this system.");
    return {};
}

void ApiModePicker::showParts()
{
    // Qt lets Tab enter at the first of the group, and only then leaves out the others.
    for (QRadioButton *radio : {m_security, m_tests, m_both})
        radio->setFocusPolicy(radio->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    const ApiNeeds needs = needsOf(m_server, mode());
    m_pathPart->setVisible(needs.serverPath);
    m_consent->setVisible(needs.consent);
    m_consentHint->setVisible(needs.consent);
    const QString security = tr("Looks for weaknesses: missing logins, leaked data, injection.");
    const QString tests = tr("Makes the calls of the description, also those that change data, and "
                             "checks the answers.");
    m_hint->setText(m_security->isChecked()    ? security
                        : m_tests->isChecked() ? tests
                                               : QString(security + u' ' + tests));
}

void ApiModePicker::retranslate()
{
    m_security->setText(tr("Security"));
    m_tests->setText(tr("API test run"));
    m_both->setText(tr("Both"));
    m_pathLabel->setText(tr("Description on the server"));
    m_path->setPlaceholderText(u"/srv/specs/openapi.json"_s);
    m_pathHint->setText(tr("For security, this server reads the description from its own disk: "
                           "the path of a file there."));
    m_path->setAccessibleDescription(m_pathHint->text());
    m_consent->setText(tr("I may test this system"));
    m_consentHint->setText(tr("The scan changes and deletes data in it."));
    m_consent->setAccessibleDescription(m_consentHint->text());
    showParts();
}

void ApiModePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
