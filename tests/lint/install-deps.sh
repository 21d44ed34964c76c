#!/bin/sh
# Installs those of the named Debian packages that are missing: install-deps.sh PACKAGE...
missing=
for package; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
command="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" -eq 0 ]; then sudo=; elif sudo -n true 2>/dev/null; then sudo=sudo; else
    echo "briefcast needs these Debian packages; please run:" >&2
    echo "    sudo apt-get update && sudo $command" >&2
    exit 69
fi
echo "installing:$missing"
export DEBIAN_FRONTEND=noninteractive
# The list may be old or absent: only when the first try fails is it worth the wait to renew it.
$sudo $command >/dev/null 2>&1 || { $sudo apt-get update -qq && $sudo $command; }
