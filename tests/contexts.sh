#!/usr/bin/env bash
# Proves that the program asks for every context of the translations; others would stay English. Usage: contexts.sh SOURCE_DIR
set -u
cd "$1" || exit 2
bad=0
for context in $(grep -ho '<name>[^<]*' translations/koriz_*.ts | cut -c7- | sort -u); do
    name=${context##*::}
    grep -rqE "Q_DECLARE_TR_FUNCTIONS\($name\)|(translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_NOOP3)\(\"$name\"|class $name( final)?( |:|$)" core ui app \
        || { echo "Nobody asks for the texts of “$context”."; bad=1; }
done
exit $bad
