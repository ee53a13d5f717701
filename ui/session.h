// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/import/preview.h"
#include "models/metrics/headcount.h"
#include "models/store/connection.h"
#include "models/store/decisions.h"
#include "models/store/planning.h"
#include "models/store/segments.h"
#include "ui/importqueue.h"
#include "ui/latestjob.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace uptake {

/// What all pages show: the facts, what the filter keeps of them, and the filter.
struct View
{
    std::shared_ptr<const Facts> facts; ///< never null
    std::shared_ptr<const Subset> subset; ///< of these facts; never null
    Selection selection;
    int windowDays = defaultWindowDays; ///< for which a report counts
};

/// The month that figures of a view stand for: the newest in the data, or the end of the filter's period before it.
std::optional<Month> asOfMonth(const View& view);

/// Some of the installations: what stands behind a bar or a figure.
struct InstallationSet
{
    QString title; ///< "Using charts in October 2026"
    std::shared_ptr<const Facts> facts; ///< that the ids are of
    std::vector<InstallationId> installations;
};

/// What the imports page lists.
struct ImportHistory
{
    QList<Batch> batches;
    QList<QuarantinedRow> quarantine; ///< the newest
    qint64 quarantineSize = 0; ///< all
};

/// What a preview is asked to work out.
struct PreviewRequest
{
    QStringList paths; ///< where no plan is known yet
    std::optional<ImportPlan> plan;
    ImportOptions options;
};

/// One window's database, facts and filter. All work with the database is done on worker threads, one connection a job.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(DatabaseUrl url, QObject* parent = nullptr);
    ~Session() override;

    const View& view() const { return m_view; }
    const DatabaseUrl& database() const { return m_url; }
    bool isImporting() const { return m_imports.isImporting() || m_isStepping; }
    bool isLoading() const { return m_isLoading; }
    bool isLoaded() const { return m_isLoaded; } ///< facts or an error have come
    bool isSample() const { return m_ownUrl.has_value(); }
    /// So few reports that counting them takes no longer than drawing: then it is done at once, else on another thread.
    bool isSmall() const { return m_facts->rowCount() < 20'000; }
    bool isFiltering() const { return m_filtering.isRunning(); }

    enum class Record { Yes, No }; ///< can undo() take it back?
    void setSelection(const Selection& selection, Record record = Record::Yes);
    const Selection& selection() const { return m_selection; } ///< as chosen; view() follows when it is counted
    /// Counts only what had been imported by the end of that day (definitions.md, "as known on"), or all again: loads
    /// anew.
    void setKnownOn(std::optional<Day> day);
    void setWindowDays(int days);
    int windowDays() const { return m_windowDays; }
    /// Makes something that was done, and is done and undone at once, a step of undo() and redo().
    void did(const QString& text, std::function<void()> undo, std::function<void()> redo);
    const QList<Segment>& segments() const { return m_segments; } ///< saved filters, by name
    void saveSegment(const Segment& segment);
    void removeSegment(const QString& name);
    /// Has the Installations page come up and list these, and these alone.
    void showInstallations(const InstallationSet& set)
    {
        Q_EMIT pageWanted(QStringLiteral("installations")); // it may have to be built first
        Q_EMIT installationsWanted(set);
    }
    const ImportHistory& history() const { return m_history; } ///< as it was loaded last
    const QList<FeaturePlan>& plans() const { return m_plans; } ///< impact and effort of features, by feature
    void savePlan(const FeaturePlan& plan);
    void reload(); ///< reads the facts and the import history anew
    void cancelLoading(); ///< the database stays closed: failed() says so
    /// Imports files and folders, after those that are being imported.
    void importPaths(const QStringList& paths, const ImportOptions& options = {});
    void importPlan(const ImportPlan& plan, const ImportOptions& options); ///< the same for what a preview found
    ImportQueue& imports() { return m_imports; } ///< what is being imported, waits, and was imported
    using PreviewDone = std::function<void(const Expected<ImportPreview>&)>;
    /// Works out, after the imports under way, what an import would do. Answers a number for imports().cancel(), after which `done` gets
    /// an error of the kind Cancelled. `progress` gets bytes and bytes in all.
    int preview(const PreviewRequest& request, PreviewDone done, std::function<void(qint64, qint64)> progress = {});
    void openSample(); ///< made-up data in a database of its own, which is forgotten with this session
    void closeSample(); ///< back to the user's own database
    /// Takes imports back, or brings them back (`undone` false).
    void setUndone(const QList<BatchId>& batches, bool undone);
    /// Imports a row of the quarantine as the user mended it, and tells `done` how that went.
    void mend(const QuarantinedRow& row, const QString& mended, std::function<void(const Expected<void>&)> done);
    /// Carries out what the user decided, as one step that can be undone; `done` is told how that went, before the facts are loaded anew.
    void decide(const QString& what, const QList<Decision>& decisions, std::function<void(const Expected<void>&)> done = {});
    void undo(); ///< the last import or change of imports that this session made
    void redo(); ///< the last one that was taken back
    void forgetSteps(); ///< nothing can be undone any more: what it would bring back was erased
    void cancel(); ///< stops the import under way; the database stays as it was; the next one begins

Q_SIGNALS:
    void viewChanged(const uptake::View& view);
    void pageWanted(const QString& id);
    void installationsWanted(const uptake::InstallationSet& set);
    void selectionChanged(const uptake::Selection& selection); ///< chosen; the view follows
    void plansChanged(const QList<uptake::FeaturePlan>& plans);
    void featureWanted(const QString& feature); ///< its detail is to be shown
    void segmentsChanged(const QList<uptake::Segment>& segments);
    void historyChanged(const uptake::ImportHistory& history);
    void importStarted(const QString& what);
    void importProgress(qint64 done, qint64 total);
    void importFinished(const uptake::ImportSummary& summary);
    void importCancelled();
    void importEnded(); ///< in whatever way
    void failed(const uptake::Error& error);
    /// What undo() and redo() would do, in words; empty where there is nothing.
    void stepsChanged(const QString& undo, const QString& redo);
    void databaseChanged(); ///< sample opened or closed

private:
    void tellStart(int id);
    void tellProgress(int id);
    void tellEnd(int id);
    void keepStep(const ImportSummary& summary);
    /// Something the user did to imports.
    struct Step
    {
        QString text;
        QList<BatchId> batches;
        bool undone = false; ///< what it made of them
        QList<Decision> decisions = {}; ///< instead of batches: what is to be carried out, or takes it back
        std::function<void()> undoIt = {}; ///< of steps that are no matter of imports
        std::function<void()> redoIt = {};
    };
    using StepDone = std::function<void(const Expected<QList<Decision>>&)>; ///< with what takes the step's decisions back
    void apply(const Step& step, bool isReverse, StepDone whenDone);
    void tellSteps();
    void setFacts(std::shared_ptr<const Facts> facts);
    void filter(); ///< makes the view of the facts and the selection
    void show(const View& view);
    /// Saves (or, without a filter, removes) one, and tells all of them.
    void writeSegment(const QString& name, const std::optional<QString>& filter);
    std::optional<QString> segmentFilter(const QString& name) const;
    void setSegments(const QList<Segment>& segments);
    FeaturePlan planOf(const QString& feature) const;
    void writePlan(const FeaturePlan& plan);
    void writeNextPlan();

    DatabaseUrl m_url;
    std::optional<DatabaseUrl> m_ownUrl; ///< the user's, while the sample is open
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    View m_view;
    bool m_isStepping = false; ///< a step is being done, or a row mended
    std::shared_ptr<const Facts> m_facts; ///< that the view will be of
    Selection m_selection;
    int m_windowDays = defaultWindowDays;
    std::optional<Day> m_knownOn; ///< as chosen; the facts follow
    QList<Segment> m_segments;
    QList<FeaturePlan> m_plans;
    ImportHistory m_history;
    LatestJob m_filtering{this};
    bool m_isLoading = false;
    bool m_isLoaded = false;
    QList<Step> m_done; ///< the newest last
    QList<Step> m_takenBack;
    Generation m_loads;
    Job m_load;
    ImportQueue m_imports;
    Job m_segmentWrite;
    struct UnwrittenPlan
    {
        DatabaseUrl url;
        FeaturePlan plan;
    };
    QList<UnwrittenPlan> m_unwrittenPlans; ///< in the order they were typed; the first is under way where m_isWritingPlan
    bool m_isWritingPlan = false;
    Job m_planWrite;
};

} // namespace uptake
