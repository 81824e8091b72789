// Runs the seeds and inputs made from them without a fuzzer: replay TARGET CORPUS [COUNT]. The last input is kept in
// the working folder, so that one which ends the process can be looked at.
#include "tests/fuzz/targets.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <cstring>
#include <random>

namespace {

using Random = std::mt19937_64;

QList<QByteArray> seedsOf(const QString &folder)
{
    QList<QByteArray> seeds;
    QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    }
    return seeds;
}

/// Bytes that mean something to one of the readers.
QByteArray token(Random &random)
{
    static const char *const tokens[] {"\"",
                                       "\"\"",
                                       ",",
                                       ";",
                                       "\t",
                                       "\r",
                                       "\r\n",
                                       "\n",
                                       "'",
                                       "\\",
                                       "#",
                                       "sep=;\n",
                                       "\xef\xbb\xbf",
                                       "\xff\xfe",
                                       "\xfe\xff",
                                       "name",
                                       "email",
                                       "1,5",
                                       "-0",
                                       "=1+1",
                                       "01/02/2003",
                                       "today-1d",
                                       "(",
                                       ")",
                                       "and",
                                       "not",
                                       "<b>",
                                       "\xe2\x80\xae",
                                       "\xc3",
                                       "999999999999999999999",
                                       "1e309",
                                       "\xed\xa0\x80"};
    const auto pick = random() % (std::size(tokens) + 1);
    return pick == std::size(tokens) ? QByteArray(1, '\0') : QByteArray(tokens[pick]);
}

qsizetype place(const QByteArray &text, Random &random)
{
    return text.isEmpty() ? 0 : static_cast<qsizetype>(random() % static_cast<quint64>(text.size()));
}

void mutate(QByteArray &text, const QList<QByteArray> &seeds, Random &random)
{
    const qsizetype at = place(text, random);
    switch (random() % 6) {
    case 0: text.insert(at, token(random)); break;
    case 1: text.remove(at, static_cast<qsizetype>(random() % 8)); break;
    case 2: text.insert(at, static_cast<char>(random())); break;
    case 3: text.truncate(at); break;
    case 4:
        text.insert(at, seeds.at(static_cast<qsizetype>(random() % static_cast<quint64>(seeds.size()))).mid(at, 40));
        break;
    default: text.insert(at, text.mid(place(text, random), 30).repeated(static_cast<qsizetype>(random() % 4)));
    }
}

void run(const koriz::fuzz::Named &target, const QByteArray &input)
{
    QFile last(QString::fromLatin1(target.name) + QStringLiteral(".last"));
    if (last.open(QIODevice::WriteOnly))
        last.write(input);
    last.close();
    target.run({input.constData(), static_cast<std::size_t>(input.size())});
}

void replay(const koriz::fuzz::Named &target, const QList<QByteArray> &seeds, int count)
{
    Random random(2026);
    for (const QByteArray &seed : seeds) {
        run(target, seed);
        for (const char choice : {'\0', '\x08', '\x11', '\x7f'})
            run(target, choice + seed);
    }
    for (int i = 0; i < count; ++i) {
        QByteArray input = static_cast<char>(random())
            + seeds.at(static_cast<qsizetype>(random() % static_cast<quint64>(seeds.size())));
        for (auto times = 1 + random() % 6; times > 0; --times)
            mutate(input, seeds, random);
        run(target, input);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 3)
        return 2;
    const QString corpus = QString::fromLocal8Bit(argv[2]);
    for (const koriz::fuzz::Named &target : koriz::fuzz::targets()) {
        if (std::strcmp(target.name, argv[1]) != 0)
            continue;
        const QList<QByteArray> seeds = seedsOf(corpus + u'/' + QString::fromLatin1(target.corpus));
        if (seeds.isEmpty())
            return 2;
        replay(target, seeds, argc > 3 ? QByteArray(argv[3]).toInt() : 1000);
        return 0;
    }
    return 2;
}
