#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a made-up vendor's data: Marketplace CSV downloads and monthly usage reports.

    make_fleet.py OUT [--orgs 300] [--months 24] [--end 2026-10] [--seed 1] [--mail] [--quirks] [--reports-only]

OUT gets licenses.csv, transactions.csv, releases.csv, churn.csv and reports.jsonl; with --mail also reports.mbox
(the same reports as e-mail in every carrier of formats.md). --quirks adds what real files do: duplicates, RTBF,
`null`, shuffled columns, BOM and CRLF, newlines in quotes, bad rows, mail that is no report, forwarded mail.
The same arguments give the same bytes. Nothing in it is about a real company.
"""
import argparse, base64, csv, datetime as dt, email.headerregistry, email.message, email.policy, email.utils, functools, io, json, os, quopri, random

LICENSE_COLUMNS = """addonLicenseId hostLicenseId licenseId addonKey addonName licenseType maintenanceStartDate
maintenanceEndDate status hosting tier company country region technicalContactName technicalContactEmail
technicalContactPhone technicalContactAddress1 technicalContactAddress2 technicalContactCity technicalContactState
technicalContactPostcode billingContactName billingContactEmail billingContactPhone billingContactAddress1
billingContactAddress2 billingContactCity billingContactState billingContactPostcode partnerType partnerName
partnerContactName partnerContactEmail lastUpdated appEntitlementId appEntitlementNumber hostEntitlementId
hostEntitlementNumber cloudId cloudSiteHostname cmtStatus cmtRelatedOnPremLicense extendedServerSupport
licenseSourceType transactionAccountId appEdition upgradeEvaluationEdition upgradeEvaluationStartDate
upgradeEvaluationEndDate""".split()
TRANSACTION_COLUMNS = """saleDate transactionId addonLicenseId hostLicenseId licenseId addonName addonKey licenseType
hosting changeInBillingPeriod oldBillingPeriod billingPeriod changeInTier oldTier tier appEntitlementId
appEntitlementNumber parentProductName changeInParentProductEdition oldParentProductEdition parentProductEdition
hostEntitlementId hostEntitlementNumber cloudId maintenanceStartDate maintenanceEndDate saleType purchasePrice
vendorAmount partnerDiscountAmount paymentStatus dunningStatus refundReason creditNoteReason loyaltyDiscountAmount
loyaltyDiscountReason marketplacePromotionDiscountAmount marketplacePromotionDiscountCode
marketplacePromotionDiscountReason expertDiscountAmount expertDiscountReason manualDiscountAmount
manualDiscountReason paymentTerms originalTransactionId originalTransactionSaleDate company country region
technicalContactName technicalContactEmail billingContactName billingContactEmail partnerType partnerName
partnerContactEmail partnerContactName lastUpdated transactionLineItemId appEdition""".split()
EVENT_COLUMNS = """addonName addonKey hosting lastUpdated eventDate transactionId licenseId maintenanceStartDate
maintenanceEndDate monthsValid appEntitlementId appEntitlementNumber cloudId inGracePeriod
multiInstanceEntitlementId multiInstanceEntitlementNumber appEdition""".split()
PRODUCT, NAME = "com.playsql.playsql-plugin", "Play SQL"
TIERS = [10, 25, 50, 100, 250, 500, 2000, 10000]
COUNTRIES = [("US", "Americas", 30), ("DE", "EMEA", 22), ("GB", "EMEA", 10), ("FR", "EMEA", 9), ("AU", "APAC", 6),
             ("CH", "EMEA", 5), ("NL", "EMEA", 5), ("CA", "Americas", 5), ("JP", "APAC", 3), ("IS", "EMEA", 1)]
HOSTS = ["6.13.4", "6.15.10", "7.4.0", "7.4.17", "7.13.0", "7.13.7", "7.19.2", "7.19.16", "8.5.3", "8.5.6", "9.2.0"]
FEATURES = {"query.chart": (.55, 8, 0), "query.export": (.35, 4, 0), "query.parameters": (.28, 12, 0), "table.history": (.18, 3, 0),
            "table.formula": (.4, 20, 0), "table.forms": (.08, 2, 4), "pivot": (.12, 5, 7), "macro.inline": (.62, 30, 0),
            "rest.api": (.05, 200, 2), "audit.log": (.02, 1, 9)}
DRIVERS = ["postgresql", "mysql", "oracle", "sqlserver", "h2"]
WORDS = "Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel Ivy Juniper Katsura Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak Umbra Vine Willow Yew Zelkova".split()
KINDS = ["Bank", "Systems", "Insurance", "Robotics", "Telecom", "Foods", "Pharma", "Logistics", "Energy", "University"]


def month_start(m): return dt.date(m // 12, m % 12 + 1, 1)


def sen(n): return f"SEN-{n}"


class Fleet:
    def __init__(self, a):
        self.a, self.r = a, random.Random(a.seed)
        y, m = map(int, a.end.split("-"))
        self.last = y * 12 + m - 1
        self.first = self.last - a.months + 1
        self.releases = [(f"2.{i}.0", month_start(self.first + i * 2) + dt.timedelta(days=self.r.randrange(20)))
                         for i in range((a.months + 1) // 2)]
        self.licenses, self.transactions, self.events, self.reports = [], [], [], []
        for i in range(a.orgs): self.organisation(i)
        self.reports.sort(key=lambda r: (r["sentAt"], r["serverId"]))

    def organisation(self, i):
        r = self.r
        company = f"{r.choice(WORDS)} {r.choice(KINDS)} {i}" + r.choice(["", " Inc", " GmbH", ", Ltd", " SA"])
        country, region, _ = r.choices(COUNTRIES, [c[2] for c in COUNTRIES])[0]
        hosting = r.choices(["Server", "Data Center", "Cloud"], [60, 30, 10])[0]
        start = self.first + int(r.random() ** 1.4 * self.a.months)
        end = self.last if r.random() < .8 else r.randrange(start, self.last + 1)
        for k in range(1 + (r.random() < .12)):
            self.licence(i * 4 + k, company, country, region, hosting, start, end)

    def licence(self, n, company, country, region, hosting, start, end):
        r = self.r
        number = 1000000 + n
        tier = r.choices(TIERS, [25, 20, 15, 15, 10, 8, 5, 2])[0]
        label = f"{tier} Users" if hosting != "Cloud" else f"Per Unit Pricing ({tier} users)"
        if tier == 10000 and r.random() < .5: label = "Unlimited Users"
        kind = r.choices(["COMMERCIAL", "ACADEMIC", "COMMUNITY", "OPEN_SOURCE", "EVALUATION"], [70, 8, 6, 4, 12])[0]
        d0 = month_start(start) + dt.timedelta(days=r.randrange(27))
        d1 = d0 + dt.timedelta(days=30 if kind == "EVALUATION" else 365 * ((end - start) // 12 + 1))
        today = month_start(self.last + 1) - dt.timedelta(days=1)
        status = "active" if d1 >= today else r.choice(["inactive", "inactive", "cancelled"])
        row = dict(addonLicenseId=str(number), hostLicenseId=str(number + 5000000), licenseId=sen(number), addonKey=PRODUCT,
                   addonName=NAME, licenseType=kind, maintenanceStartDate=d0, maintenanceEndDate=d1, status=status,
                   hosting=hosting, tier="Evaluation" if kind == "EVALUATION" else label, company=company, country=country,
                   region=region, technicalContactName=f"Contact {n}", technicalContactEmail=f"contact{n}@{company.split()[0].lower()}{n}.example",
                   lastUpdated=min(today, d0 + dt.timedelta(days=r.randrange(300))), extendedServerSupport="No", licenseSourceType="MARKETPLACE")
        if hosting == "Cloud":
            row.update(cloudId=f"{r.getrandbits(64):016x}", appEntitlementNumber=f"E-{number:012d}"[:14], cloudSiteHostname=f"site{n}.example")
        self.licenses.append(row)
        if kind in ("COMMERCIAL", "ACADEMIC"):
            for year in range((end - start) // 12 + 1):
                price = (tier ** .7 * 40) * (1 if kind == "COMMERCIAL" else .5)
                sale = d0 + dt.timedelta(days=365 * year)
                if sale > today: break
                t = dict(row, saleDate=sale, transactionId=f"AT-{number}{year}", transactionLineItemId=f"{number}{year}1", billingPeriod="Annual",
                         saleType="New" if year == 0 else "Renewal", purchasePrice=f"{price:.2f}", vendorAmount=f"{price * .75:.2f}", paymentStatus="PAID")
                self.transactions.append(t)
                if r.random() < .02:
                    self.transactions.append(dict(t, transactionLineItemId=f"{number}{year}2", saleType="Refund", purchasePrice=f"-{price:.2f}", vendorAmount=f"-{price * .75:.2f}"))
        if status != "active" and kind == "COMMERCIAL": self.events.append(dict(row, eventDate=d1, transactionId="", monthsValid=(end - start + 1), inGracePeriod="No"))
        if hosting == "Cloud" or r.random() < .25: return   # no report: cloud, or the monthly job is off
        for s in range(1 + (r.random() < .15)): self.installation(n * 2 + s, row, tier, start, end, linked=r.random() < .85)

    def installation(self, n, row, tier, start, end, linked):
        r = self.r
        server = "-".join("".join(r.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") for _ in range(4)) for _ in range(4))
        users, host = max(1, int(tier * r.betavariate(3, 2))), r.randrange(4)
        lag, uses = r.expovariate(1 / 75), {f: r.random() < p[0] for f, p in FEATURES.items()}
        modified, queries, tables = r.random() < .7, r.randrange(1, 120), r.randrange(0, 40)
        drivers = [(r.choice(DRIVERS), r.choice(["read-only", "read-write"]), r.randrange(1, 4)) for _ in range(r.randrange(1, 3))]
        for m in range(max(start, self.first), end + 1):
            if r.random() < .06: continue
            sent = dt.datetime(m // 12, m % 12 + 1, r.randrange(1, 29), r.randrange(24), r.randrange(60), r.randrange(60))
            known = [v for v, d in self.releases if d + dt.timedelta(days=lag) <= sent.date()] or [self.releases[0][0]]
            version = known[-1]
            if r.random() < .05 and host < len(HOSTS) - 1: host += 1
            users = max(1, min(tier, int(users * r.uniform(.97, 1.04))))
            if r.random() < .03: modified = not modified
            for f in FEATURES:
                if r.random() < .02: uses[f] = not uses[f]
            minor = int(version.split(".")[1])
            report = {"schema": "usage-report/1", "serverId": server, "product": PRODUCT, "sentAt": sent.strftime("%Y-%m-%dT%H:%M:%SZ"),
                      "hostProduct": "confluence", "hostVersion": HOSTS[host], "addonVersion": version, "users": users, "datasources": len(drivers),
                      "administrators": r.randrange(1, 6), "queries": queries, "tables": tables, "queriesModifiedLastMonth": r.randrange(1, 15) if modified else 0,
                      "connections": [{"driver": d, "mode": o, "count": c} for d, o, c in drivers],
                      "features": {f: (r.randrange(1, p[1] * 2) if uses[f] else 0) for f, p in FEATURES.items() if minor >= p[2]}}
            if linked: report["supportEntitlementNumber"] = row["licenseId"]
            self.reports.append(report)


def write_csv(path, columns, rows, quirks=None):
    rows = [{c: r.get(c, "") for c in columns} for r in rows]
    columns, newline, head = list(columns), "\n", ""
    if quirks:
        quirks.shuffle(columns); newline, head = "\r\n", "\ufeff"
        for row in rows:
            if quirks.random() < .05: row["technicalContactName"] = row["technicalContactEmail"] = "RTBF"
            if quirks.random() < .05: row["technicalContactPhone"] = "null"
            if quirks.random() < .02: row["technicalContactAddress1"] = "Line one\r\nLine \"two\", third"
    with open(path, "w", newline="", encoding="utf-8") as f:
        f.write(head)
        w = csv.DictWriter(f, columns, lineterminator=newline, extrasaction="ignore"); w.writeheader(); w.writerows(rows)


def text_body(rep, r):
    n = lambda v: f"{v:,}" if r.random() < .3 else str(v)
    lines = [f"{NAME} usage report", f"Server ID: {rep['serverId']}", f"Product: {rep['product']}", f"Users: {n(rep['users'])}",
             f"Confluence version: {rep['hostVersion']}", f"Add-on version: {rep['addonVersion']}", f"Datasources: {rep['datasources']}",
             f"Administrators: {rep['administrators']}", f"Queries: {n(rep['queries'])}", f"Tables: {rep['tables']}",
             f"Queries modified in the last month: {rep['queriesModifiedLastMonth']}"]
    if "supportEntitlementNumber" in rep: lines.append(f"Support entitlement number: {rep['supportEntitlementNumber']}")
    lines += ["Connections:"] + [f"- {c['driver']} ({c['mode']}): {c['count']}" for c in rep["connections"]]
    lines += ["Features:"] + [f"- {k}: {n(v)}" for k, v in rep["features"].items()]
    return "\n".join(lines) + "\n"


def html_body(rep, r):
    rows = [l.split(": ", 1) for l in text_body(rep, r).splitlines() if ": " in l]
    return "<html><body><h1>Usage report</h1><table>" + "".join(f"<tr><td>{a.lstrip('- ')}</td><td>{b}</td></tr>" for a, b in rows) + "</table></body></html>"


class Registry(email.headerregistry.HeaderRegistry):
    __getitem__ = functools.cache(email.headerregistry.HeaderRegistry.__getitem__)  # makes a class anew else
    __call__ = functools.cache(email.headerregistry.HeaderRegistry.__call__)


class Policy(email.policy.EmailPolicy):
    """The default one, which parses and folds a header that comes again but once."""
    fold_binary = functools.cache(email.policy.EmailPolicy.fold_binary)


POLICY = Policy(header_factory=Registry())


def mail(rep, i, r, carrier):
    m = email.message.EmailMessage(POLICY)
    m["From"] = f"Confluence <confluence@host{i % 997}.example>"; m["To"] = "usage@vendor.example"
    m["Subject"] = f"[{NAME}] Usage report" + (" \u2013 r\u00e9sum\u00e9" if i % 5 == 0 else "")
    m["Date"] = email.utils.format_datetime(dt.datetime.strptime(rep["sentAt"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=dt.timezone.utc))
    m["Message-ID"] = f"<{i}.{rep['serverId'].lower()}@host.example>"
    if carrier == "json": m.set_content("The report is attached.\n"); m.add_attachment(json.dumps(rep).encode(), maintype="application", subtype="json", filename="usage-report.json")
    elif carrier == "html": m.set_content(html_body(rep, r), subtype="html", cte="quoted-printable")
    elif carrier == "base64": m.set_content(text_body(rep, r), cte="base64")
    elif carrier == "forward":
        f = email.message.EmailMessage(POLICY)
        f["From"] = "support@vendor.example"; f["To"] = "usage@vendor.example"; f["Subject"] = "Fwd: usage report"; f["Date"] = m["Date"]; f["Message-ID"] = f"<fwd{i}@vendor.example>"
        m.set_content(text_body(rep, r)); f.set_content("See below.\n"); f.add_attachment(m); return f
    else: m.set_content(text_body(rep, r))
    return m


def write_mbox(path, reports, r, quirks):
    with open(path, "wb") as f:
        def put(data):
            data = data.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
            f.write(b"From MAILER-DAEMON Thu Jan  1 00:00:00 2026\n" + data + b"\n\n")
        for i, rep in enumerate(reports):
            carrier = r.choices(["text", "json", "html", "base64", "forward"], [60, 20, 10, 8, 2])[0]
            data = mail(rep, i, r, carrier).as_bytes()
            put(data)
            if quirks and r.random() < .02: put(data)
            if quirks and r.random() < .02:
                put(b"From: mailer-daemon@mx.example\nTo: usage@vendor.example\nSubject: Delivery Status Notification (Failure)\nDate: Thu, 01 Oct 2026 00:00:00 +0000\n\nThe message could not be delivered.\n")
            if quirks and r.random() < .01:
                put(mail(dict(rep, users=-5), i, r, "text").as_bytes().replace(b"Server ID: ", b"Server ID: not-an-id "))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("out"); p.add_argument("--orgs", type=int, default=300); p.add_argument("--months", type=int, default=24)
    p.add_argument("--end", default="2026-10"); p.add_argument("--seed", type=int, default=1)
    p.add_argument("--mail", action="store_true"); p.add_argument("--quirks", action="store_true"); p.add_argument("--reports-only", action="store_true")
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    fleet, r = Fleet(a), random.Random(a.seed + 1)
    at = lambda name: os.path.join(a.out, name)
    q = random.Random(a.seed + 2) if a.quirks else None
    if not a.reports_only:
        licenses = list(fleet.licenses)
        if q: licenses += [dict(l, lastUpdated=l["lastUpdated"] - dt.timedelta(days=9), status="inactive") for l in licenses if q.random() < .03]
        write_csv(at("licenses.csv"), LICENSE_COLUMNS, licenses, q)
        write_csv(at("transactions.csv"), TRANSACTION_COLUMNS, fleet.transactions, q)
        write_csv(at("churn.csv"), EVENT_COLUMNS, fleet.events, q)
        write_csv(at("releases.csv"), ["addonKey", "version", "releaseDate"], [dict(addonKey=PRODUCT, version=v, releaseDate=d) for v, d in fleet.releases])
    with open(at("reports.jsonl"), "w") as f:
        for rep in fleet.reports: f.write(json.dumps(rep) + "\n")
    if a.mail: write_mbox(at("reports.mbox"), fleet.reports, r, a.quirks)
    print(f"{len(fleet.licenses)} licences, {len(fleet.transactions)} transactions, {len(fleet.reports)} reports in {a.out}")


if __name__ == "__main__": main()
