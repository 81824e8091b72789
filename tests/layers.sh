#!/usr/bin/env bash
# Proves the allowed arrows between the folders by their includes. Usage: layers.sh SOURCE_DIR
set -u
cd "$1" || exit 2
bad=0
# forbid PATHS PATTERN REASON
forbid() {
    for path in $1; do
        [ -d "$path" ] || { echo "there is no folder $path"; bad=1; }
    done
    hits=$(grep -rnE "#include [<\"]($2)" $1 --include=*.h --include=*.cpp)
    [ -n "$hits" ] && { printf '%s\n%s\n' "$3" "$hits"; bad=1; }
}
forbid core 'ui/|app/|tests/|QtWidgets/|QWidget|QApplication|QMessageBox|QDialog|QtCharts/|QChart' 'core knows no widget:'
forbid core/base 'core/[^b]|core/b[^a]|core/backup' 'base stands alone:'
forbid core/db 'core/(fields|customers|sales|purchases|reports|exchange|paper)/' 'db knows only base:'
forbid core/backup 'core/(fields|customers|sales|purchases|reports|exchange|paper)/' 'backup knows base and db:'
forbid core/fields 'core/(customers|sales|purchases|reports|exchange|paper)/' 'fields knows db and base:'
forbid core/reports 'core/(customers|sales|purchases|exchange|paper)/' 'reports read the schema, no area:'
forbid core/customers 'core/(sales|purchases|reports|exchange|paper)/' 'customers knows fields:'
for area in sales purchases; do
    forbid core/$area "core/(reports|exchange|paper)/" "$area knows customers and fields:"
done
forbid core/records 'core/(reports|exchange|paper)/' 'records knows fields and areas:'
forbid core/paper 'core/(exchange|records|demo)/' 'paper prints what fields, areas and reports give it:'
forbid 'core/base core/db core/fields core/customers core/sales core/purchases core/reports' 'core/records/' 'records stands above the areas:'
forbid 'core/base core/db core/fields core/customers core/sales core/purchases core/reports core/records core/exchange core/paper' 'core/demo/' 'nobody in core knows the sample company:'
forbid ui 'core/db/query|QSql|sqlite3' 'ui knows no SQL:'
forbid ui/common 'ui/(shell|customers|sales|reports|exchange|history)/' 'ui/common knows no area:'
for area in customers sales reports exchange history; do
    others=$(printf '%s\n' customers sales reports exchange history shell | grep -v "^$area$" | paste -sd'|')
    forbid ui/$area "ui/($others)/" "ui areas know only ui/common:"
done
exit $bad
