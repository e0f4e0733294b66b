// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spec/yamldocument.h"

#include "app/spec/specwarnings.h"
#include "app/spec/yamlbuilder.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace {

/// Reads a QByteArray in place.
class ByteSource : public std::streambuf
{
public:
    explicit ByteSource(const QByteArray &bytes)
    {
        // The get area is only read from; its type knows no const.
        char *begin = const_cast<char *>(bytes.constData());
        setg(begin, begin, begin + bytes.size());
    }
};

} // namespace

std::variant<QJsonValue, SpecError> readYaml(const QByteArray &text, const ReadGuard &guard,
                                             SpecWarnings &warnings)
{
    ByteSource source(text);
    std::istream stream(&source);
    YamlBuilder builder(guard, warnings);
    // The parser speaks by exceptions, and so does the builder to end it early. None gets out.
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return SpecError {SpecProblem::Empty};
        if (parser)
            warnings.add(SpecWarning::Kind::MoreDocuments, {});
        return builder.root();
    } catch (const SpecError &error) {
        return error;
    } catch (const YAML::DeepRecursion &error) {
        return SpecError {SpecProblem::TooDeep, error.mark.line + 1};
    } catch (const YAML::Exception &error) {
        return SpecError {SpecProblem::NotYaml, error.mark.line + 1,
                          QString::fromStdString(error.msg).left(200)};
    }
}
