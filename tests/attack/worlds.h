// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportwriter.h"
#include "tests/attack/attacker.h"

#include <memory>
#include <random>

namespace uptake::attack {

/// One customer of a made-up vendor. Its size never changes: the worst that an attacker can hope for.
struct Customer
{
    QString name;
    QString hosting, country, version;
    int capacity = 50;
    std::vector<int> users = {}; ///< of each installation
    std::vector<bool> uses = {}; ///< of each feature
    std::vector<bool> has = {};
    int joins = 0; ///< month from the first, of its first report
    int leaves = 99; ///< the first month without one
};

/// A fleet as it could be, and what of it is known by the last day of a month.
struct World
{
    std::vector<Customer> customers;
    int months = 3; ///< from March 2026
    int k = 5;
    bool hasOtherProduct = false; ///< at customers of its own
    /// `order` of the customers as they are read, and another name for each, change nothing but that.
    std::shared_ptr<const Facts> facts(
        const std::vector<size_t>& order = {}, const QString& prefix = QStringLiteral("Company ")) const;
    Day lastDay() const;
};

/// The same, with every installation as if it were a customer: "12#1" is one of customer 12.
World splitByInstallation(const World& world);

World randomWorld(std::mt19937& random);

/// A report that somebody asks for.
struct Wish
{
    QString design = QStringLiteral("bank");
    QString filter = {}; ///< as on the command line
    int monthsBack = 0; ///< its day is the end of so many months before the last
    QList<SectionKind> sections = {}; ///< the template's where empty
};
std::vector<Wish> randomWishes(std::mt19937& random, int count);

/// How much of the protection is on: each lack is an attack's chance.
enum class Guard {
    Full,
    None, ///< exact figures of everybody
    PrimaryOnly, ///< each cell by itself, as "n >= k a cell" does
    NoLedger, ///< each report by itself
    SmallerK, ///< fewer organisations than promised
    InstallationsAsUnits ///< as if every installation were a customer
};

/// A vendor who hands reports out, and what has come of it.
class Vendor
{
public:
    explicit Vendor(const World& world, Guard guard = Guard::Full)
        : m_world(guard == Guard::InstallationsAsUnits ? splitByInstallation(world) : world)
        , m_guard(guard)
    {
    }
    /// False if Uptake refused to write it.
    bool handOut(const Wish& wish);
    bool handOut(const Wish& wish, const Facts& facts); ///< of other data than the world's: corrected, renamed

    Paper paper() const;
    /// What is printed in each report: id and shown value.
    const std::vector<std::map<QString, double>>& reports() const { return m_reports; }
    QString contradiction() const { return m_contradiction; } ///< a figure that was printed twice with different values

private:
    LedgerView ledger(const Facts& facts) const;
    void keep(const Facts& facts, const std::vector<CountedRow>& rows, const std::vector<Published>& published,
        const std::vector<CountedRow>& audited);

    World m_world;
    Guard m_guard;
    Paper m_paper;
    std::vector<std::map<QString, double>> m_reports;
    std::vector<QString> m_order; ///< ids of figures, oldest first
    std::vector<Figure> m_secrets; ///< that the ledger keeps
    QString m_contradiction;
};

} // namespace uptake::attack
