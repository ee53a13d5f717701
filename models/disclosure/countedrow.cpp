// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/countedrow.h"

#include "models/disclosure/disclosuretext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace uptake {

QString inWords(const EarlierReport& report)
{
    return DisclosureText::tr("\"%1\" (no. %2, %3)")
        .arg(report.title, QString::number(report.number), QLocale().toString(dateOf(report.day), u"d MMMM yyyy"_s));
}

LedgerView::LedgerView(std::vector<LedgerRow> rows, LedgerHistory history, std::vector<LedgerRow> secrets)
    : m_rows(std::move(rows))
    , m_history(std::move(history))
    , m_secrets(std::move(secrets))
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_byId.emplace(idOf(m_rows[i].name), i);
        m_newest[m_rows[i].name.key + u'|' + m_rows[i].name.measure] = i;
    }
}

const LedgerRow* LedgerView::find(const RowName& name) const
{
    const auto found = m_byId.find(idOf(name));
    return found == m_byId.end() ? nullptr : &m_rows[found->second];
}

const LedgerRow* LedgerView::newest(const RowName& name) const
{
    const auto found = m_newest.find(name.key + u'|' + name.measure);
    return found == m_newest.end() ? nullptr : &m_rows[found->second];
}

} // namespace uptake
