#!/usr/bin/env bash
# Brings the translations up to date with the words in the sources, and tells what is left to translate.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

install_packages build
cd -- "$root"
for language in de es fr zh_CN ja; do
    /usr/lib/qt6/bin/lupdate -silent -locations none -no-obsolete -target-language "$language" -tr-function-alias QT_TRANSLATE_NOOP+=phrase,QT_TRANSLATE_NOOP+=translatable app core \
        -ts "resources/translations/llmflation_$language.ts"
    say "$language: $(grep -c 'type="unfinished"' "resources/translations/llmflation_$language.ts" || true) left"
done
