// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>

#include <optional>

/// The line of one command: what it takes, what was given, and its help.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    struct Form
    {
        QString name; ///< "scan"
        QString operands; ///< as the usage line shows them, e.g. "ADDRESS"
        QString purpose; ///< one sentence
        QList<QCommandLineOption> options;
        int fewest = 0; ///< operands
        int most = 0;
    };

    explicit CommandLine(const Form &form);

    /// Reads the line, `arguments` beginning with the command's name. The exit code when there is
    /// nothing to run: help was asked for, the line is not understood, it holds a key, or it asks
    /// for something this version does not do. Says so.
    std::optional<int> endsAtOnce(const QStringList &arguments);

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// Values of an option that may be given several times, or once with commas.
    QStringList list(const QString &option) const;
    QStringList operands() const { return m_parser.positionalArguments(); }

    /// Says on stderr what is wrong with the line, and gives the exit code for that.
    static int refuse(const QString &mistake);

private:
    QString help() const;

    Form m_form;
    QCommandLineParser m_parser;
};
