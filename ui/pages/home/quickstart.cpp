// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/quickstart.h"

#include "ui/style/icons.h"
#include "ui/style/natstyle.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/checkspicker.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

QuickStart::QuickStart(QWidget *parent) : Card(parent)
{
    m_address = new AddressField(this);
    m_start = new QPushButton(lineIcon(u"scan-search"_s), {}, this);
    m_start->setObjectName(u"checkIt"_s);
    setPrimary(*m_start);
    m_checks = new ChecksPicker(this);
    m_options = new QPushButton(this);
    m_options->setObjectName(u"moreOptions"_s);
    m_options->setFlat(true);
    m_sample = new QPushButton(lineIcon(u"flask-conical"_s), {}, this);
    m_sample->setObjectName(u"trySample"_s);
    m_description = new QPushButton(lineIcon(u"folder-open"_s), {}, this);
    m_description->setObjectName(u"openDescription"_s);
    m_connect = new QPushButton(lineIcon(u"server"_s), {}, this);
    m_connect->setObjectName(u"homeConnect"_s);
    createLayout();
    connect(m_address, &AddressField::edited, this, &QuickStart::showWhetherReady);
    connect(m_address, &AddressField::submitted, this, &QuickStart::start);
    connect(m_checks, &ChecksPicker::edited, this, &QuickStart::showWhetherReady);
    connect(m_start, &QPushButton::clicked, this, &QuickStart::start);
    connect(m_options, &QPushButton::clicked, this, [this] { Q_EMIT optionsRequested(request()); });
    connect(m_sample, &QPushButton::clicked, this, [this] { Q_EMIT sampleRequested(request()); });
    connect(m_description, &QPushButton::clicked, this, &QuickStart::descriptionRequested);
    connect(m_connect, &QPushButton::clicked, this, &QuickStart::connectRequested);
    retranslate();
}

void QuickStart::createLayout()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_address, 1);
    first->addWidget(m_start, 0, Qt::AlignTop);
    auto *last = new FlowLayout;
    last->setSpacing(10);
    last->addWidget(m_sample);
    last->addWidget(m_description);
    last->addWidget(m_connect);
    last->addWidget(m_options);
    body()->setSpacing(14);
    body()->addLayout(first);
    body()->addWidget(m_checks);
    body()->addLayout(last);
    setTabOrder(m_address->edit(), m_start);
    setTabOrder(m_sample, m_description);
    setTabOrder(m_description, m_connect);
    setTabOrder(m_connect, m_options);
}

void QuickStart::focusAddress() { m_address->edit()->setFocus(Qt::OtherFocusReason); }

ScanRequest QuickStart::request() const
{
    ScanRequest request;
    if (const Result<QUrl> address = m_address->address())
        request.url = *address;
    m_checks->putInto(request);
    return request;
}

void QuickStart::showWhetherReady()
{
    const bool addressed = bool(m_address->address());
    m_start->setEnabled(addressed && m_checks->hasAny());
    m_sample->setEnabled(m_checks->hasAny());
    const QString missing = !m_checks->hasAny() ? tr("Choose at least one check.")
        : addressed                             ? QString()
                                                : tr("Type the address of a website first.");
    m_start->setToolTip(missing);
    m_start->setAccessibleDescription(missing);
}

void QuickStart::start()
{
    if (m_start->isEnabled())
        Q_EMIT scanRequested(request());
}

void QuickStart::retranslate()
{
    setTitle(tr("Check a website"));
    m_start->setText(tr("Check it"));
    m_description->setText(tr("Open an OpenAPI file…"));
    m_connect->setText(tr("Connect a server…"));
    m_options->setText(tr("More options…"));
    m_sample->setText(tr("Try the sample site"));
    m_sample->setToolTip(tr("A small shop with faults of every kind, served by this program"));
    showWhetherReady();
}

void QuickStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}
