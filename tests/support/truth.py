#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers of definitions.md, worked out plainly from a folder that make_fleet.py wrote: what Uptake must say.

    truth.py DIR headcount [--as-of YYYY-MM-DD] [--window 35]
    truth.py DIR features|versions [--month YYYY-MM]

Prints the JSON of design.md's command line. Slow and simple on purpose: it shares no code with the program.
"""
import argparse, bisect, csv, datetime as dt, json, math, os, re, statistics
from collections import defaultdict

EVALS = {"EVALUATION", "NET_NEW_EVALUATION", "UPGRADE_EVALUATION", "IMMEDIATE_EVALUATION", "DEMONSTRATION"}
BANDS = [10, 50, 100, 500, 2000]


def licences(folder):
    newest = {}
    path = os.path.join(folder, "licenses.csv")
    for row in csv.DictReader(open(path, encoding="utf-8-sig", newline="")) if os.path.exists(path) else []:
        key = row["addonLicenseId"]
        if key not in newest or row["lastUpdated"] > newest[key]["lastUpdated"]: newest[key] = row
    return list(newest.values())


def capacity(tier):
    m = re.search(r"\d+", tier)
    return int(m.group()) if m else None


def reports(folder):
    return [json.loads(line) for line in open(os.path.join(folder, "reports.jsonl"))]


def used(r): return r["queriesModifiedLastMonth"] > 0 or any(v > 0 for v in r["features"].values())


def headcount(folder, as_of, window):
    lic, rep = licences(folder), reports(folder)
    if not as_of: as_of = max([r["sentAt"][:10] for r in rep] + [l["lastUpdated"] for l in lic])
    a = dt.date.fromisoformat(as_of)
    low = (a - dt.timedelta(days=window)).isoformat()
    active = [l for l in lic if l["status"] == "active" and l["licenseType"] not in EVALS
              and l["maintenanceStartDate"] <= as_of and (not l["maintenanceEndDate"] or as_of <= l["maintenanceEndDate"])]
    caps = [capacity(l["tier"]) for l in active]
    latest = {}
    for r in rep:
        if low < r["sentAt"][:10] <= as_of:
            k = (r["product"], r["serverId"])
            if k not in latest or r["sentAt"] > latest[k]["sentAt"]: latest[k] = r
    by_sen = defaultdict(list)
    for r in latest.values():
        if r.get("supportEntitlementNumber"): by_sen[r["supportEntitlementNumber"]].append(r["users"])
    return {"asOf": as_of, "windowDays": window, "activeLicences": len(active), "licensedUsers": sum(c for c in caps if c),
            "licencesWithoutCapacity": sum(c is None for c in caps), "reportingInstallations": len(latest),
            "reportedUsers": sum(r["users"] for r in latest.values()), "activeInstallations": sum(used(r) for r in latest.values()),
            "activeUsers": sum(r["users"] for r in latest.values() if used(r)), "estimatedUsers": estimate(active, by_sen),
            "reportingRate": sum(l["licenseId"] in by_sen for l in active) / len(active) if active else None}


def estimate(active, by_sen):
    strata = defaultdict(lambda: defaultdict(lambda: [0, []]))   # hosting -> band -> [population, sample]
    for l in active:
        c = capacity(l["tier"])
        cell = strata[l["hosting"]][len(BANDS) + 1 if c is None else bisect.bisect_left(BANDS, c)]
        cell[0] += 1
        if l["licenseId"] in by_sen: cell[1].append(sum(by_sen[l["licenseId"]]))
    done, rest = [], [0, []]
    for hosting in strata.values():
        cells = [cell for _, cell in sorted(hosting.items())]
        while len(cells) > 1 and any(len(c[1]) < 5 for c in cells):
            i = max(j for j, c in enumerate(cells) if len(c[1]) < 5)   # the highest small one joins the band below it
            j = i - 1 if i else 1
            cells[j] = [cells[i][0] + cells[j][0], cells[i][1] + cells[j][1]]
            del cells[i]
        if len(cells[0][1]) < 5: rest = [rest[0] + cells[0][0], rest[1] + cells[0][1]]
        else: done += cells
    if rest[0] and len(rest[1]) < 5:
        done = [[rest[0] + sum(c[0] for c in done), rest[1] + sum((c[1] for c in done), [])]]
    elif rest[0]: done.append(rest)
    if not done or any(len(c[1]) < 5 for c in done): return None
    value = sum(n * statistics.fmean(s) for n, s in done)
    var = sum(n * n * (1 - len(s) / n) * statistics.variance(s) / len(s) for n, s in done)
    seen = sum(sum(s) for _, s in done)
    return {"value": value, "low": max(seen, value - 1.96 * math.sqrt(var)), "high": value + 1.96 * math.sqrt(var)}


def of_record(rep):
    best = {}
    for r in rep:
        k = (r["sentAt"][:7], r["product"], r["serverId"])
        if k not in best or r["sentAt"] > best[k]["sentAt"]: best[k] = r
    months = defaultdict(dict)
    for (m, p, s), r in best.items(): months[m][p, s] = r
    return months


def shift(month, by):
    n = int(month[:4]) * 12 + int(month[5:]) - 1 + by
    return f"{n // 12:04d}-{n % 12 + 1:02d}"


def features(folder, month):
    months = of_record(reports(folder)); month = month or max(months)
    now, before, ago = months[month], months.get(shift(month, -1), {}), months.get(shift(month, -3), {})
    out = []
    for name in sorted({f for r in now.values() for f in r["features"]}):
        exposed = {k: r for k, r in now.items() if name in r["features"]}
        using = {k: r for k, r in exposed.items() if r["features"][name] > 0}
        n, p = len(exposed), len(using) / len(exposed)
        z = 1.959964; d = 1 + z * z / n; c = p + z * z / (2 * n); h = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        both = [k for k in exposed if k in ago and name in ago[k]["features"]]
        was = [k for k, r in before.items() if r["features"].get(name, 0) > 0 and k in now]
        users = sum(r["users"] for r in exposed.values())
        out.append({"name": name, "exposed": n, "using": len(using), "reach": p, "reachLow": (c - h) / d, "reachHigh": (c + h) / d,
                    "usersReach": sum(r["users"] for r in using.values()) / users if users else None,
                    "depth": statistics.median([r["features"][name] for r in using.values()]) if using else None,
                    "momentum": (sum(now[k]["features"][name] > 0 for k in both) - sum(ago[k]["features"][name] > 0 for k in both)) / len(both) if both else None,
                    "retention": sum(now[k]["features"].get(name, 0) > 0 for k in was) / len(was) if was else None})
    return {"month": month, "reportingInstallations": len(now), "features": sorted(out, key=lambda f: (-f["reach"], f["name"]))}


def versions(folder, month):
    months = of_record(reports(folder)); month = month or max(months)
    now = months[month].values()
    def share(field):
        count = defaultdict(int)
        for r in now: count[r[field]] += 1
        order = sorted(count, key=lambda v: [int(x) for x in v.split(".")], reverse=True)
        return [{"version": v, "installations": count[v], "share": count[v] / len(now)} for v in order]
    return {"month": month, "reportingInstallations": len(now), "addon": share("addonVersion"), "host": share("hostVersion")}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("dir"); p.add_argument("what", choices=["headcount", "features", "versions"])
    p.add_argument("--as-of"); p.add_argument("--window", type=int, default=35); p.add_argument("--month")
    a = p.parse_args()
    out = headcount(a.dir, a.as_of, a.window) if a.what == "headcount" else {"features": features, "versions": versions}[a.what](a.dir, a.month)
    print(json.dumps(out, indent=1))


if __name__ == "__main__": main()
