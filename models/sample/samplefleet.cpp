// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplefleet.h"

#include "models/sample/samplevendor.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

constexpr auto productKey = "com.playsql.playsql-plugin";
constexpr auto productName = "Play SQL";

QByteArray iso(Day day)
{
    return dateOf(day).toString(Qt::ISODate).toLatin1();
}

QByteArray licenceRow(const SampleLicence& licence)
{
    const QByteArray number = QByteArray::number(licence.number);
    return number + ',' + QByteArray::number(licence.number + 5'000'000) + ",SEN-" + number + ',' + productKey + ','
        + productName + ',' + licence.type + ',' + iso(licence.start) + ',' + iso(licence.end) + ',' + licence.status
        + ',' + licence.hosting + ',' + licence.tierText + ",\"" + licence.company + "\"," + licence.country + ','
        + licence.region + ',' + licence.contact + ',' + iso(licence.lastUpdated) + '\n';
}

QByteArray saleRow(const SampleLicence& licence, const SampleSale& sale)
{
    const QByteArray number = QByteArray::number(licence.number);
    const QByteArray amount = QByteArray::number(double(sale.vendorAmount) / 100, 'f', 2);
    const QByteArray price = QByteArray::number(double(sale.vendorAmount) / 75, 'f', 2);
    const QByteArray line = number + QByteArray::number(sale.sequence);
    return iso(sale.day) + ",AT-" + line + ',' + line + "1," + number + ",SEN-" + number + ',' + productKey + ','
        + productName + ',' + licence.type + ',' + licence.hosting + ",Annual," + licence.tierText + ',' + sale.type
        + ',' + price + ',' + amount + ",\"" + licence.company + "\"," + licence.country + ',' + licence.region + ','
        + iso(sale.day) + '\n';
}

QByteArray reportLine(const SampleVendor& vendor, const SampleReport& report)
{
    QByteArray features;
    for (const auto& [feature, count] : report.features)
        features += (features.isEmpty() ? "\"" : ", \"") + vendor.features[size_t(feature)]
            + "\": " + QByteArray::number(count);
    QByteArray line = R"({"schema": "usage-report/1", "serverId": ")" + report.serverId + R"(", "product": ")"
        + productKey + R"(", "sentAt": ")" + timestampToText(report.sentAt).toLatin1()
        + R"(", "hostProduct": "confluence", "hostVersion": ")" + report.hostVersion + R"(", "addonVersion": ")"
        + report.addonVersion + R"(", "users": )" + QByteArray::number(report.users) + R"(, "datasources": )"
        + QByteArray::number(report.datasources) + R"(, "administrators": )" + QByteArray::number(report.administrators)
        + R"(, "queries": )" + QByteArray::number(report.queries) + R"(, "tables": )"
        + QByteArray::number(report.tables) + R"(, "queriesModifiedLastMonth": )"
        + QByteArray::number(report.queriesModified) + R"(, "connections": [{"driver": ")" + report.driver
        + R"(", "mode": ")" + report.mode + R"(", "count": )" + QByteArray::number(report.datasources)
        + R"(}], "features": {)" + features + '}';
    if (report.licence != 0)
        line += R"(, "supportEntitlementNumber": "SEN-)" + QByteArray::number(report.licence) + '"';
    return line + "}\n";
}

/// The files of a sample, which appear together or not at all.
class Files
{
public:
    explicit Files(const QString& folder)
        : m_folder(folder)
    {
    }

    Expected<QSaveFile*> open(const QString& name, const QByteArray& header)
    {
        if (isOfAnother(m_folder.filePath(name)))
            return Failure(Error{SampleText::tr("the file is there already, and no sample"), m_folder.filePath(name),
                SampleText::tr("name a folder of its own for the sample")});
        auto file = std::make_unique<QSaveFile>(m_folder.filePath(name));
        if (!file->open(QIODevice::WriteOnly))
            return failure(*file);
        file->write(header);
        m_files.push_back(std::move(file));
        return m_files.back().get();
    }

    Expected<void> commit()
    {
        for (const auto& file : m_files) {
            if (!file->commit())
                return failure(*file);
        }
        return {};
    }

private:
    /// Every row of a sample names its product; one without a row tells nothing that could be lost.
    static bool isOfAnother(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        (void)file.readLine();
        return !file.atEnd() && !file.readLine().contains(productKey);
    }

    static Failure failure(const QSaveFile& file)
    {
        return Failure(Error{SampleText::tr("the file cannot be written: %1").arg(file.errorString()), file.fileName(),
            SampleText::tr("name a folder that you may write to")});
    }

    QDir m_folder;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace

Expected<void> writeSample(const QString& folder, const SampleOptions& options)
{
    if (!QDir().mkpath(folder))
        return Failure(Error{SampleText::tr("the folder cannot be made"), folder,
            SampleText::tr("name a folder that you may write to")});
    Files files(folder);
    const auto licences = files.open(u"licenses.csv"_s,
        "addonLicenseId,hostLicenseId,licenseId,addonKey,addonName,licenseType,maintenanceStartDate,maintenanceEndDate,"
        "status,hosting,tier,company,country,region,"
        "technicalContactEmail,lastUpdated\n");
    const auto sales = files.open(u"transactions.csv"_s,
        "saleDate,transactionId,transactionLineItemId,addonLicenseId,licenseId,addonKey,addonName,licenseType,hosting,"
        "billingPeriod,tier,saleType,purchasePrice,"
        "vendorAmount,company,country,region,lastUpdated\n");
    const auto churn = files.open(u"churn.csv"_s,
        "addonKey,addonName,hosting,licenseId,eventDate,maintenanceStartDate,maintenanceEndDate,lastUpdated\n");
    const auto releases = files.open(u"releases.csv"_s, "addonKey,version,releaseDate\n");
    const auto reports = files.open(u"reports.jsonl"_s, {});
    for (const auto* file : {&licences, &sales, &churn, &releases, &reports}) {
        if (!*file)
            return Failure(file->error());
    }
    const SampleVendor vendor = makeVendor(options);
    for (const auto& [version, day] : vendor.releases)
        (*releases)->write(QByteArray(productKey) + ',' + version + ',' + iso(day) + '\n');
    for (const SampleLicence& licence : vendor.licences) {
        (*licences)->write(licenceRow(licence));
        for (const SampleSale& sale : licence.sales)
            (*sales)->write(saleRow(licence, sale));
        if (licence.status != "active" && licence.type == "COMMERCIAL")
            (*churn)->write(QByteArray(productKey) + ',' + productName + ',' + licence.hosting + ",SEN-"
                + QByteArray::number(licence.number) + ',' + iso(licence.end) + ',' + iso(licence.start) + ','
                + iso(licence.end) + ',' + iso(licence.end) + '\n');
    }
    for (const SampleReport& report : vendor.reports)
        (*reports)->write(reportLine(vendor, report));
    return files.commit();
}

} // namespace uptake
