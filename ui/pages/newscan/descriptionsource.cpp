// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/descriptionsource.h"

#include "app/scan/address.h"
#include "app/words/errorwords.h"
#include "ui/prompts.h"
#include "ui/style/icons.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int PasteLines = 7;
constexpr auto TypingPause = 400ms;
} // namespace

DescriptionSource::DescriptionSource(QWidget *parent) : QWidget(parent), m_pause(new QTimer(this))
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"specText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * PasteLines + 20);
    m_pause->setSingleShot(true);
    m_pause->setInterval(TypingPause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(createKinds());
    column->addWidget(createFile());
    column->addWidget(createAddress());
    column->addWidget(m_text);
    m_fromFile->setChecked(true);
    connectParts();
    showParts();
    retranslate();
}

QLayout *DescriptionSource::createKinds()
{
    const auto kind = [this](const QString &name) {
        auto *made = new QRadioButton(this);
        made->setObjectName(name);
        return made;
    };
    m_fromFile = kind(u"specFromFile"_s);
    m_fromAddress = kind(u"specFromAddress"_s);
    m_fromText = kind(u"specFromText"_s);
    auto *kinds = new FlowLayout;
    kinds->setSpacing(20);
    for (QRadioButton *each : {m_fromFile, m_fromAddress, m_fromText})
        kinds->addWidget(each);
    return kinds;
}

QWidget *DescriptionSource::createFile()
{
    m_filePart = new QWidget(this);
    m_file = new QLineEdit(m_filePart);
    m_file->setObjectName(u"specFile"_s);
    m_file->setClearButtonEnabled(true);
    m_choose = new QPushButton(lineIcon(u"folder-open"_s), {}, m_filePart);
    m_choose->setObjectName(u"specChoose"_s);
    auto *line = new QHBoxLayout(m_filePart);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    return m_filePart;
}

QWidget *DescriptionSource::createAddress()
{
    m_addressPart = new QWidget(this);
    m_address = new QLineEdit(m_addressPart);
    m_address->setObjectName(u"specAddress"_s);
    m_address->setClearButtonEnabled(true);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_fetch = new QPushButton(lineIcon(u"download"_s), {}, m_addressPart);
    m_fetch->setObjectName(u"specFetch"_s);
    auto *line = new QHBoxLayout(m_addressPart);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_address, 1);
    line->addWidget(m_fetch);
    return m_addressPart;
}

void DescriptionSource::connectParts()
{
    for (QRadioButton *kind : {m_fromFile, m_fromAddress, m_fromText})
        connect(kind, &QRadioButton::toggled, this, [this](bool on) {
            if (on) {
                showParts();
                ask();
            }
        });
    connect(m_choose, &QPushButton::clicked, this, &DescriptionSource::chooseFile);
    connect(m_fetch, &QPushButton::clicked, this, &DescriptionSource::ask);
    connect(m_file, &QLineEdit::returnPressed, this, &DescriptionSource::ask);
    connect(m_address, &QLineEdit::returnPressed, this, &DescriptionSource::ask);
    // A file is at hand, so it is read while somebody types; an address is asked for on demand.
    connect(m_file, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_fetch->setEnabled(!m_address->text().trimmed().isEmpty());
        Q_EMIT cleared();
    });
    connect(m_pause, &QTimer::timeout, this, &DescriptionSource::ask);
    m_fetch->setEnabled(false);
}

void DescriptionSource::showParts()
{
    // Qt lets Tab enter at the first of the group, and only then leaves out the others.
    for (QRadioButton *kind : {m_fromFile, m_fromAddress, m_fromText})
        kind->setFocusPolicy(kind->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_filePart->setVisible(m_fromFile->isChecked());
    m_addressPart->setVisible(m_fromAddress->isChecked());
    m_text->setVisible(m_fromText->isChecked());
}

void DescriptionSource::ask()
{
    m_pause->stop();
    if (m_fromText->isChecked()) {
        const QString text = m_text->toPlainText();
        return text.trimmed().isEmpty() ? cleared() : textGiven(text);
    }
    if (m_fromFile->isChecked()) {
        const QString path = m_file->text().trimmed();
        return path.isEmpty() ? cleared() : fileNamed(path);
    }
    if (m_address->text().trimmed().isEmpty())
        return cleared();
    const Result<QUrl> address = addressFrom(m_address->text());
    if (address)
        Q_EMIT addressNamed(*address);
    else
        Q_EMIT mistyped(describe(address.error()).title + u'.');
}

void DescriptionSource::chooseFile()
{
    askForFile(*this, tr("Open a description of an API"),
               tr("OpenAPI and Postman") + u" (*.json *.yaml *.yml);;"_s + tr("All files")
                   + u" (*)"_s,
               [this](const QString &path) { showFile(path); });
}

void DescriptionSource::showFile(const QString &path)
{
    m_fromFile->setChecked(true);
    m_file->setText(path);
    ask();
}

void DescriptionSource::showAddress(const QUrl &address)
{
    m_fromAddress->setChecked(true);
    m_address->setText(address.toString());
    ask();
}

void DescriptionSource::showText(const QString &text)
{
    m_fromText->setChecked(true);
    m_text->setPlainText(text);
    ask();
}

void DescriptionSource::showMissing(const QString &fileName)
{
    m_fromFile->setChecked(true);
    m_file->clear();
    Q_EMIT cleared();
    if (!fileName.isEmpty())
        Q_EMIT mistyped(tr("Choose the file %1 again.").arg(fileName));
}

void DescriptionSource::focusFirst()
{
    QWidget *first = m_fromFile->isChecked() ? static_cast<QWidget *>(m_file)
        : m_fromAddress->isChecked()         ? static_cast<QWidget *>(m_address)
                                             : m_text;
    first->setFocus(Qt::ShortcutFocusReason);
}

void DescriptionSource::retranslate()
{
    m_fromFile->setText(tr("File"));
    m_fromAddress->setText(tr("Address"));
    m_fromText->setText(tr("Paste"));
    m_file->setAccessibleName(tr("File with the description"));
    m_file->setPlaceholderText(tr("OpenAPI 2.0, 3.0, 3.1 or a Postman collection"));
    m_choose->setText(tr("Choose…"));
    m_address->setAccessibleName(tr("Address of the description"));
    m_address->setPlaceholderText(u"https://api.example.com/openapi.json"_s);
    m_fetch->setText(tr("Read it"));
    m_text->setAccessibleName(tr("Text of the description"));
    m_text->setPlaceholderText(tr("The whole description, as JSON or YAML"));
}

void DescriptionSource::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
