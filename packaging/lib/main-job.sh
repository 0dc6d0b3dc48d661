#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# main-job.sh FOLDER: the main job in the window, by keys and mouse, without a display; then every page of the sample
# shop as a picture. What came of it is checked.
set -euo pipefail

# shellcheck source=common.sh
. "${BASH_SOURCE[0]%/*}/common.sh"

cd "$checkout"
results=$1
home=$(mktemp -d)
trap 'rm -rf -- "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home XDG_CONFIG_HOME=$home QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='qt.qpa.*=false'
export LC_ALL=C.UTF-8 AMENDS_SOURCE=$checkout AMENDS_RESULTS=$results

# Qt's platform without a display says so of every window.
without_noise() {
    sed '/propagateSizeHints/d'
}

say "the main job: from a file of reviews to a closed case, its chart and its PDF"
build/release/tests/tst_main_job -silent 2>&1 | without_noise || die "the main job did not come to its end, see above"
say "pictures of every page"
build/release/bin/amends-screens "$results/pages" 2>&1 | without_noise || die "the pictures could not be made"

for result in case-file.pdf casebook.amends closed-case.png trends.png pages/today-light.png; do
    [[ -s $results/$result ]] || die "$result is missing in $results"
done
words=$(pdftotext "$results/case-file.pdf" - | tr '\n' ' ')
[[ $words == *'A late part is told the same day'* ]] || die "the case file does not say what changes"
say "all there and checked, in $results:"
(cd "$results" && ls -1 -- *.pdf *.png *.amends && echo "pages/ ($(ls pages | wc -l) pictures)")
