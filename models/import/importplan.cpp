// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importplan.h"

#include "models/import/csvreader.h"
#include "models/import/detect.h"
#include "models/import/importtext.h"
#include "models/import/inputfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

qint64 sizeOf(const QString& path)
{
    if (isPackedMaildir(path))
        return QFileInfo(placeInArchive(path)->archivePath).size();
    if (!QFileInfo(path).isDir()) {
        const auto file = openInput(path);
        return file ? (*file)->size() : 0;
    }
    qint64 size = 0;
    for (QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

Expected<Detected> whatIs(const QString& path, const ImportOptions& options)
{
    auto detected = detect(path);
    if (options.kind.isEmpty())
        return detected;
    const Detected wanted{*importKindFromText(options.kind), ImportText::tr("you say so")};
    if (QFileInfo(path).isDir() || isPackedMaildir(path))
        return wanted;
    const auto file = openInput(path);
    char first = 0;
    if (!file || (*file)->read(&first, 1) <= 0)
        return Failure(detected ? Error{ImportText::tr("the file is empty"), path, {}} : detected.error());
    return wanted;
}

/// The first record of what can be CSV; empty for anything else.
QStringList headerOf(const QString& path)
{
    auto file = openInput(path);
    if (!file)
        return {};
    CsvReader reader(std::move(*file));
    const auto first = reader.next();
    QStringList header;
    if (first && *first && (*first)->broken.isEmpty()) {
        for (const std::string_view field : (*first)->fields)
            header << textOf(field);
    }
    const auto isWord = [](const QString& name) {
        return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    };
    return std::all_of(header.begin(), header.end(), isWord) ? header : QStringList();
}

Error nothingToRead(const QString& what, const QString& path)
{
    return {what, path,
        ImportText::tr("it reads Marketplace CSV downloads, usage reports as JSON, and mail (.eml, .mbox, Maildir)")};
}

/// Goes through paths, folders and archives.
class Search
{
public:
    explicit Search(const ImportOptions& options)
        : m_options(options)
    {
    }

    void addPath(const QString& path)
    {
        const qsizetype filesBefore = m_plan.files.size();
        if (QFileInfo(path).isDir() && !isMaildir(path)) {
            addFolder(path);
            if (m_plan.files.size() == filesBefore)
                addProblem(
                    path, nothingToRead(ImportText::tr("nothing in this folder is a file that Uptake reads"), path));
            return;
        }
        const auto isArchive = addMembers(path);
        if (!isArchive)
            addProblem(path, isArchive.error());
        else if (!*isArchive)
            add(path, true);
        else if (m_plan.files.size() == filesBefore)
            addProblem(path,
                nothingToRead(ImportText::tr("nothing in this archive is a file that Uptake reads; %1")
                                  .arg(m_plan.passedOver.constLast()),
                    path));
    }
    ImportPlan takePlan() { return std::move(m_plan); }

private:
    void addFolder(const QString& path)
    {
        QStringList folders{path};
        while (!folders.isEmpty()) {
            const QDir folder(folders.takeFirst());
            for (const QFileInfo& entry :
                folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                const QString name = entry.filePath();
                if (entry.isDir() && !entry.isSymLink() && !isMaildir(name)) {
                    folders << name;
                    continue;
                }
                const auto isArchive = addMembers(name);
                if (!isArchive)
                    m_plan.passedOver << isArchive.error().toString();
                else if (!*isArchive)
                    add(name, false);
            }
        }
    }

    /// Answers whether it is an archive at all.
    Expected<bool> addMembers(const QString& archive)
    {
        const auto members = archiveMembers(archive);
        if (!members)
            return Failure(members.error());
        for (const QString& member : *members)
            add(member, false);
        return !members->isEmpty();
    }

    void add(const QString& path, bool isNamed)
    {
        PlannedFile file;
        file.path = path;
        file.isNamed = isNamed;
        file.product = m_options.product;
        file.dimension = m_options.dimension;
        file.asOf = m_options.asOf;
        const auto detected = whatIs(path, m_options);
        if (detected) {
            file.kind = detected->kind;
            file.reason = detected->reason;
        } else {
            file.problem = detected.error();
        }
        if (!detected || (detected->kind != ImportKind::Mail && detected->kind != ImportKind::Reports))
            file.header = headerOf(path);
        file.isKindAsked = file.asksForKind();
        if (!detected && !isNamed && !file.isKindAsked) {
            m_plan.passedOver << detected.error().toString();
            return;
        }
        file.size = sizeOf(path);
        m_plan.files << file;
    }

    void addProblem(const QString& path, const Error& problem)
    {
        PlannedFile file;
        file.path = path;
        file.problem = problem;
        m_plan.files << file;
    }

    const ImportOptions& m_options;
    ImportPlan m_plan;
};

bool has(const QStringList& header, QLatin1StringView name)
{
    return header.contains(name, Qt::CaseInsensitive);
}

} // namespace

bool PlannedFile::holdsEvents() const
{
    return has(header, "eventDate"_L1);
}

bool PlannedFile::isWide() const
{
    const bool beginsWithDate = !header.isEmpty() && header.constFirst().compare("date"_L1, Qt::CaseInsensitive) == 0;
    return header.size() > 1 && !has(header, "installations"_L1)
        && (kind ? *kind == ImportKind::Distribution : beginsWithDate && !has(header, "addonKey"_L1));
}

bool PlannedFile::namesNoProduct() const
{
    return !header.isEmpty() && !has(header, "addonKey"_L1);
}

Expected<ImportPlan> planImport(const QStringList& paths, const ImportOptions& options)
{
    if (!options.kind.isEmpty() && !importKindFromText(options.kind)) {
        return Failure(Error{ImportText::tr("--kind does not know \"%1\"").arg(options.kind), {},
            ImportText::tr("it knows %1").arg(allImportKinds()), Error::Kind::Usage});
    }
    const ArchiveSession session;
    Search search(options);
    for (const QString& path : paths)
        search.addPath(path);
    return search.takePlan();
}

} // namespace uptake
