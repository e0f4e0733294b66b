// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/descriptionload.h"

#include "app/base/pool.h"
#include "app/net/httpclient.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

using Reading = std::variant<Loaded, SpecError>;

ApiDescription namedDescription(const QString &fileName, const QByteArray &content)
{
    ApiDescription description;
    description.fileName = fileName;
    description.content = content;
    return description;
}

Reading readDescription(const ApiDescription &description, const std::stop_token &stop)
{
    SpecReading reading = readApiSpec(description.content, {description.url}, {}, stop);
    if (const auto *problem = std::get_if<SpecError>(&reading))
        return *problem;
    auto loaded = std::make_shared<LoadedDescription>();
    loaded->description = description;
    loaded->spec = std::move(std::get<ApiSpec>(reading));
    // Half a million values take a while to go away: here, not where somebody waits.
    loaded->spec.document = SpecDocument();
    loaded->description.isPostman = loaded->spec.kind == ApiSpec::Kind::Postman;
    return Loaded(std::move(loaded));
}

Reading readDescriptionFile(const QString &path, const std::stop_token &stop)
{
    // Opening a pipe would wait for somebody to write into it.
    const QFileInfo info(path);
    if (!info.isFile())
        return SpecError {SpecProblem::FileUnreadable};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SpecError {SpecProblem::FileUnreadable, 0, file.errorString()};
    const ApiDescription description
        = namedDescription(info.fileName(), file.read(SpecLimits {}.bytes + 1));
    return readDescription(description, stop);
}

QString fileNameIn(const QUrl &address)
{
    const QString name = address.fileName().left(200);
    return name.isEmpty() ? address.host() : name;
}

} // namespace

DescriptionLoad::DescriptionLoad(HttpClient &http, QObject *parent) : QObject(parent), m_http(http)
{
}

DescriptionLoad::~DescriptionLoad() { m_stop.request_stop(); }

int DescriptionLoad::begin()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_busy = true;
    return ++m_call;
}

void DescriptionLoad::cancel()
{
    begin();
    m_busy = false;
}

void DescriptionLoad::readFile(const QString &path)
{
    const int call = begin();
    inPool(
        this, [path, stop = m_stop.get_token()] { return readDescriptionFile(path, stop); },
        [this, call](const Outcome &outcome) { ended(call, outcome); });
}

void DescriptionLoad::readText(const QByteArray &text, const QString &fileName)
{
    begin();
    read(namedDescription(fileName, text));
}

void DescriptionLoad::read(const ApiDescription &description)
{
    inPool(
        this,
        [description, stop = m_stop.get_token()] { return readDescription(description, stop); },
        [this, call = m_call](const Outcome &outcome) { ended(call, outcome); });
}

void DescriptionLoad::fetch(const QUrl &address)
{
    const int call = begin();
    const HttpRequest request {.url = address,
                               .headers = {{"Accept", "application/json, application/yaml, */*"}},
                               .maxBody = SpecLimits {}.bytes};
    m_http.send(request, this, [this, call, address](const Result<HttpResponse> &answer) {
        if (call != m_call)
            return;
        if (!answer && answer.error().kind == ErrorKind::TooLarge)
            return ended(call, SpecError {SpecProblem::TooLarge});
        if (!answer) {
            m_busy = false;
            Q_EMIT failed(answer.error());
            return;
        }
        if (answer->status < 200 || answer->status > 299)
            return ended(call,
                         SpecError {SpecProblem::NotThere, 0, QString::number(answer->status)});
        ApiDescription description = namedDescription(fileNameIn(address), answer->body);
        description.url = address;
        read(description);
    });
}

void DescriptionLoad::ended(int call, const Outcome &outcome)
{
    if (call != m_call || !m_busy)
        return;
    m_busy = false;
    if (const auto *problem = std::get_if<SpecError>(&outcome))
        Q_EMIT refused(*problem);
    else
        Q_EMIT loaded(std::get<Loaded>(outcome));
}
