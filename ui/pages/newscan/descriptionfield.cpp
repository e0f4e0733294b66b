// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newscan/descriptionfield.h"

#include "app/services.h"
#include "app/words/errorwords.h"
#include "app/words/specwords.h"
#include "ui/pages/newscan/descriptionsource.h"
#include "ui/widgets/problemlabel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Files that were scanned with, the last one first: a request keeps only the name.
const Setting<QStringList> DescriptionFiles {"scan/descriptions", {}};
constexpr qsizetype MostFiles = 20;
constexpr qsizetype MostWarnings = 20; // shown

QString pastedName() { return u"pasted-openapi.yaml"_s; }

} // namespace

DescriptionField::DescriptionField(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_load(new DescriptionLoad(services.http, this)),
      m_source(new DescriptionSource(this))
{
    m_state = new QLabel(this);
    m_state->setObjectName(u"specState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_fold = new QPushButton(this);
    m_fold->setObjectName(u"specWarnings"_s);
    m_fold->setCheckable(true);
    m_fold->setFlat(true);
    m_warnings = new QLabel(this);
    m_warnings->setObjectName(u"specWarningList"_s);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    m_warnings->setForegroundRole(QPalette::PlaceholderText);
    m_problemLabel = new ProblemLabel(this);
    m_problemLabel->setObjectName(u"specProblem"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_state, 1);
    line->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_source);
    column->addLayout(line);
    column->addWidget(m_warnings);
    column->addWidget(m_problemLabel);
    connectParts();
    connectLoad();
    retranslate();
}

void DescriptionField::connectParts()
{
    connect(m_source, &DescriptionSource::fileNamed, this, [this](const QString &path) {
        m_file = path;
        m_load->readFile(path);
        take({});
    });
    connect(m_source, &DescriptionSource::addressNamed, this, [this](const QUrl &address) {
        m_file.clear();
        m_load->fetch(address);
        take({});
    });
    connect(m_source, &DescriptionSource::textGiven, this, [this](const QString &text) {
        m_file.clear();
        m_load->readText(text.toUtf8(), pastedName());
        take({});
    });
    connect(m_source, &DescriptionSource::cleared, this, [this] {
        m_load->cancel();
        take({});
    });
    connect(m_source, &DescriptionSource::mistyped, this, &DescriptionField::showProblem);
    connect(m_fold, &QPushButton::toggled, this, &DescriptionField::showState);
}

void DescriptionField::connectLoad()
{
    connect(m_load, &DescriptionLoad::loaded, this, [this](const Loaded &loaded) {
        rememberFile();
        take(loaded);
    });
    connect(m_load, &DescriptionLoad::refused, this,
            [this](const SpecError &error) { showProblem(specProblemText(error)); });
    connect(m_load, &DescriptionLoad::failed, this, [this](const Error &error) {
        const ErrorWords words = describe(error);
        showProblem(words.title + u". "_s + words.text);
    });
}

void DescriptionField::showFile(const QString &path) { m_source->showFile(path); }

void DescriptionField::showDescription(const ApiDescription &description)
{
    if (!description.url.isEmpty())
        return m_source->showAddress(description.url);
    const QStringList files = m_services.settings.get(DescriptionFiles);
    for (const QString &file : files) {
        if (QFileInfo(file).fileName() == description.fileName)
            return m_source->showFile(file);
    }
    if (!description.content.isEmpty())
        return m_source->showText(QString::fromUtf8(description.content));
    m_source->showMissing(description.fileName);
}

void DescriptionField::focusFirst() { m_source->focusFirst(); }

void DescriptionField::take(const Loaded &loaded)
{
    m_loaded = loaded;
    m_problem.clear();
    m_fold->setChecked(false);
    showState();
    Q_EMIT edited();
}

void DescriptionField::showProblem(const QString &problem)
{
    m_loaded.reset();
    m_problem = problem;
    showState();
    Q_EMIT edited();
}

void DescriptionField::showState()
{
    const int count = m_loaded ? m_loaded->spec.warningCount : 0;
    QString state = isBusy() ? tr("Reading…") : QString();
    if (m_loaded) {
        state = specHeadline(m_loaded->spec);
        if (!m_loaded->spec.title.isEmpty())
            state = m_loaded->spec.title + u" – "_s + state;
    }
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_fold->setText(m_fold->isChecked() ? tr("Hide warnings")
                                        : tr("Show %n warning(s)", nullptr, count));
    m_fold->setVisible(count > 0);
    QStringList lines;
    for (qsizetype i = 0; m_loaded && i < std::min(m_loaded->spec.warnings.size(), MostWarnings);
         ++i)
        lines.append(specWarningText(m_loaded->spec.warnings.at(i)));
    if (count > lines.size())
        lines.append(tr("And %n more.", nullptr, count - int(lines.size())));
    m_warnings->setText(lines.join(u'\n'));
    m_warnings->setVisible(count > 0 && m_fold->isChecked());
    m_problemLabel->setText(m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
}

void DescriptionField::rememberFile() const
{
    if (m_file.isEmpty())
        return;
    QStringList files = m_services.settings.get(DescriptionFiles);
    const QString whole = QFileInfo(m_file).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    m_services.settings.set(DescriptionFiles, files.mid(0, MostFiles));
}

void DescriptionField::retranslate() { showState(); }

void DescriptionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
