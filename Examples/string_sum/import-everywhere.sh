#!/bin/sh
# Imports the one string_sum file in every CPython found from the floor on, and shows what it answers.
# usage: import-everywhere.sh DIRECTORY FLOOR
set -eu

for python in $(sh "$(dirname "$0")/../../BuildConfig/find-pythons.sh" "$2"); do
    PYTHONPATH=$1 "$python" -c '
import platform, string_sum
answer = string_sum.sum_as_string(5, 20)
print(f"Python {platform.python_version():8} string_sum.sum_as_string(5, 20) -> {answer!r}")
assert answer == "25"
'
done
