# SPDX-License-Identifier: GPL-3.0-or-later
uptake_test(models/views/tst_tablemodel.cpp USES uptake_views)
uptake_test(models/views/tst_findings.cpp USES uptake_views)
uptake_test(ui/tst_theme.cpp USES uptake_ui)
uptake_test(ui/tst_job.cpp USES uptake_ui)
uptake_test(ui/tst_charts.cpp USES uptake_ui)
uptake_test(ui/tst_chartview.cpp USES uptake_ui)
uptake_test(ui/tst_mainwindow.cpp USES uptake_ui)
