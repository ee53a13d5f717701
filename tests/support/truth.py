#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers of definitions.md, worked out plainly from a folder that make_fleet.py wrote: what Uptake must say.

    truth.py DIR headcount [--as-of YYYY-MM-DD] [--window 35]
    truth.py DIR features|versions|environments [--month YYYY-MM]
    truth.py DIR upgrades --version V | support --host V | business
    truth.py DIR each       answers each line of standard input, one of those without its DIR, by a line: files are read once

Prints the JSON of design.md's command line. Slow and simple on purpose: it shares no code with the program.
"""
import argparse, bisect, csv, datetime as dt, functools, json, math, os, re, statistics, sys
from collections import defaultdict

EVALS = {"EVALUATION", "NET_NEW_EVALUATION", "UPGRADE_EVALUATION", "IMMEDIATE_EVALUATION", "DEMONSTRATION"}
BANDS = [10, 50, 100, 500, 2000]


@functools.cache
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


@functools.cache
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


def company(name, country):
    words = re.sub(r"[^\w]+", " ", name.casefold()).split()
    while words and words[-1] in {"inc", "ltd", "gmbh", "sarl", "sa", "bv", "ag", "llc", "corp"}: words.pop()
    return " ".join(words), country


@functools.cache
def owners(folder):
    """Organisation of a licence number, and of a report: that of its installation's newest number, else one of its own."""
    by_number = {l["licenseId"]: company(l["company"], l["country"]) for l in licences(folder)}
    link = {}
    for r in sorted(reports(folder), key=lambda r: r["sentAt"]):
        if r.get("supportEntitlementNumber") in by_number: link[r["product"], r["serverId"]] = r["supportEntitlementNumber"]
    return by_number, link, lambda k: by_number[link[k]] if k in link else k


@functools.cache
def sales(folder):
    newest = {}
    for row in csv.DictReader(open(os.path.join(folder, "transactions.csv"), encoding="utf-8-sig", newline="")):
        key = row["transactionLineItemId"]
        if key not in newest or row["lastUpdated"] >= newest[key]["lastUpdated"]: newest[key] = row
    return [dict(r, cents=round(float(r["vendorAmount"]) * 100)) for r in newest.values()]


@functools.cache
def revenue(folder, month):
    """Cents of the twelve months to the end of a month, by organisation."""
    by_number, _, _ = owners(folder)
    total = defaultdict(int)
    for s in sales(folder):
        if shift(month, -11) <= s["saleDate"][:7] <= month: total[by_number[s["licenseId"]]] += s["cents"]
    return total


def features(folder, month):
    months = of_record(reports(folder)); month = month or max(months)
    owner, money, sold = owners(folder)[2], revenue(folder, month), bool(sales(folder))
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
        still = [k for k in now if k in before]
        worth = lambda keys: sum(money[o] for o in {owner(k) for k in keys}) / 100
        out.append({"name": name, "exposed": n, "using": len(using), "reach": p, "reachLow": (c - h) / d, "reachHigh": (c + h) / d,
                    "usersReach": sum(r["users"] for r in using.values()) / users if users else None,
                    "depth": statistics.median([r["features"][name] for r in using.values()]) if using else None,
                    "momentum": (sum(now[k]["features"][name] > 0 for k in both) - sum(ago[k]["features"][name] > 0 for k in both)) / len(both) if both else None,
                    "retention": sum(now[k]["features"].get(name, 0) > 0 for k in was) / len(was) if was else None,
                    "started": sum(now[k]["features"].get(name, 0) > 0 and before[k]["features"].get(name, 0) <= 0 for k in still),
                    "stopped": sum(now[k]["features"].get(name, 0) <= 0 and before[k]["features"].get(name, 0) > 0 for k in still),
                    "usersExposed": users, "usersUsing": sum(r["users"] for r in using.values()),
                    "revenueExposed": worth(exposed) if sold else None, "revenueUsing": worth(using) if sold else None,
                    "revenueReach": worth(using) / worth(exposed) if sold and worth(exposed) > 0 else None})
    broad, deep = (statistics.median(values) if out else 0 for values in ([f["reach"] for f in out] or [0], [f["depth"] or 0 for f in out] or [0]))
    for f in out: f["valueClass"] = {(1, 1): "core", (1, 0): "broad", (0, 1): "niche", (0, 0): "dormant"}[f["reach"] >= broad, (f["depth"] or 0) >= deep]
    return {"month": month, "reportingInstallations": len(now), "medianReach": broad, "medianDepth": deep, "features": sorted(out, key=lambda f: (-f["reach"], f["name"]))}


def versions(folder, month):
    months = of_record(reports(folder)); month = month or max(months)
    now = months[month].values()
    def share(field):
        count = defaultdict(int)
        for r in now: count[r[field]] += 1
        order = sorted(count, key=lambda v: [int(x) for x in v.split(".")], reverse=True)
        return [{"version": v, "installations": count[v], "share": count[v] / len(now), "atLeast": sum(count[w] for w in order[:i + 1]),
                 "atLeastShare": sum(count[w] for w in order[:i + 1]) / len(now)} for i, v in enumerate(order)]
    return {"month": month, "reportingInstallations": len(now), "addon": share("addonVersion"), "host": share("hostVersion")}


def number(version): return [int(x) for x in version.split(".")]


def add_months(day, n):
    m = day.year * 12 + day.month - 1 + n
    last = (dt.date((m + 1) // 12, (m + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    return dt.date(m // 12, m % 12 + 1, min(day.day, last))


def upgrades(folder, version):
    dates = {r["version"]: r["releaseDate"] for r in csv.DictReader(open(os.path.join(folder, "releases.csv")))}
    released = dt.date.fromisoformat(dates[version])
    history = defaultdict(list)
    for r in sorted(reports(folder), key=lambda r: r["sentAt"]): history[r["serverId"]].append((dt.date.fromisoformat(r["sentAt"][:10]), number(r["addonVersion"]) >= number(version)))
    lives = []
    for seen in history.values():
        before, after = [s for s in seen if s[0] < released], [s for s in seen if s[0] >= released]
        if not after or not ((before and not before[-1][1]) or not after[0][1]) or (not before and len(after) == 1): continue
        done = [d for d, new in after if new]
        end = done[0] if done else after[-1][0]
        entry = 0 if before else max(n for n in range(500) if add_months(released, n) <= after[0][0])
        lives.append((entry, max(entry + 1, min(n for n in range(1, 500) if end <= add_months(released, n))), bool(done)))
    points, survival, green, median = [], 1, 0, None
    for t in range(1, max([l[1] for l in lives], default=0) + 1):
        risk = sum(e < t <= x for e, x, _ in lives); died = sum(x == t and d for _, x, d in lives)
        if risk < 5: break
        survival *= 1 - died / risk
        if died < risk: green += died / risk / (risk - died)
        if median is None and survival <= .5 + 1e-12: median = t
        points.append({"month": t, "atRisk": risk, "events": died, "survival": survival, "standardError": survival * math.sqrt(green)})
    return {"version": version, "released": dates[version], "imported": True, "installations": len(lives), "upgraded": sum(l[2] for l in lives), "points": points, "median": median}


def support(folder, floor):
    months, owner = of_record(reports(folder)), owners(folder)[2]
    out = []
    for month in sorted(months):
        left = {k: r for k, r in months[month].items() if number(r["hostVersion"]) < number(floor)}
        money = revenue(folder, month)
        out.append({"installations": len(left), "users": sum(r["users"] for r in left.values()), "organisations": len({owner(k) for k in left}),
                    "revenue": sum(money[o] for o in {owner(k) for k in left}) / 100 if sales(folder) else None})
    return {"side": "host", "floor": floor, "months": out}


def environments(folder, month):
    months = of_record(reports(folder)); month = month or max(months); now = months[month]
    _, link, _ = owners(folder); by_number = {l["licenseId"]: l for l in licences(folder)}
    licence = lambda k, field: by_number[link[k]][field] if k in link else ""
    count, connections = defaultdict(lambda: defaultdict(int)), defaultdict(int)
    for k, r in now.items():
        for name in ("hosting", "country"): count[name][licence(k, name)] += 1
        for kind in {(c["driver"], c["mode"]) for c in r["connections"]}: count["kind"][kind] += 1
        for c in r["connections"]: connections[c["driver"], c["mode"]] += c["count"]
    ranked = lambda c: sorted(c.items(), key=lambda v: (v[0] == "", -v[1], v[0]))
    sizes = []
    for name, field in [("users", "users"), ("datasources",) * 2, ("administrators",) * 2, ("queries",) * 2, ("tables",) * 2, ("queriesModified", "queriesModifiedLastMonth")]:
        values = sorted(r[field] for r in now.values())
        q = statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else values * 3
        sizes.append({"measure": name, "installations": len(values), "lowerQuartile": q[0], "median": q[1], "upperQuartile": q[2]})
    return {"hosting": [{"value": v, "installations": n, "share": n / len(now)} for v, n in ranked(count["hosting"])],
            "country": [{"value": v, "installations": n, "share": n / len(now)} for v, n in ranked(count["country"])],
            "connections": [{"driver": d, "mode": m, "installations": n, "connections": connections[d, m]} for (d, m), n in ranked(count["kind"])], "sizes": sizes}


def business(folder):
    cells = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for s in sales(folder):
        cell = cells[s["saleDate"][:7]][s["saleType"], s["hosting"]]
        cell[0] += s["cents"]; cell[1] += 1
    return {month: {"salesTotalCents": sum(c[0] for c in row.values()), "sales": [{"saleType": t, "hosting": h, "cents": c, "lines": n} for (t, h), (c, n) in sorted(row.items())]}
            for month, row in cells.items()}


def answer(a):
    return {"headcount": lambda: headcount(a.dir, a.as_of, a.window), "features": lambda: features(a.dir, a.month), "versions": lambda: versions(a.dir, a.month),
            "environments": lambda: environments(a.dir, a.month), "upgrades": lambda: upgrades(a.dir, a.version), "support": lambda: support(a.dir, a.host),
            "business": lambda: business(a.dir)}[a.what]()


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("dir"); p.add_argument("what", choices=["headcount", "features", "versions", "upgrades", "support", "environments", "business", "each"])
    p.add_argument("--as-of"); p.add_argument("--window", type=int, default=35); p.add_argument("--month")
    p.add_argument("--version"); p.add_argument("--host")
    a = p.parse_args()
    if a.what != "each": print(json.dumps(answer(a), indent=1))
    else:
        for line in sys.stdin: print(json.dumps(answer(p.parse_args([a.dir] + line.split()))), flush=True)


if __name__ == "__main__": main()
