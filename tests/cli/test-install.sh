#!/bin/sh
# Installed under DESTDIR: the program works from anywhere, a C program can be built against the
# library, and uninstall leaves nothing.
. "$(dirname "$0")/../lib/tap.sh"

stage=$tmp/stage
log() { sed 's/^/#   /' "$1" | tail -n 20; }
if make -C "$top" install DESTDIR="$stage" >make.log 2>&1; then
    pass "make install"
else
    fail "make install"
    log make.log
    finish
fi
local=$stage/usr/local
for file in bin/briefcast lib/libbriefcast.a lib/libbriefcast.so lib/pkgconfig/briefcast.pc \
    include/briefcast/briefcast.h share/man/man1/briefcast.1 share/bash-completion/completions/briefcast \
    share/zsh/site-functions/_briefcast share/briefcast/voices/en; do
    ok "installed: $file" test -e "$local/$file"
done
is "nothing outside the prefix" "$(cd "$stage" && find . -mindepth 1 -maxdepth 2 | sort | tr '\n' ' ')" "./usr ./usr/local "
is "all can be read by everyone" "$(find "$stage" ! -type l ! -perm -a+r | head -n 3)" ""

# Where a mount namespace can be had the stage becomes the real /usr/local; else paths are given.
if unshare -m true 2>/dev/null; then
    inside() { unshare -m sh -c 'mount --bind "$1" /usr/local && shift && exec "$@"' sh "$local" "$@"; }
    bin=/usr/local/bin/briefcast prefix=/usr/local
else
    export BRIEFCAST_DATA="$local/share/briefcast/voices"
    inside() { "$@"; }
    bin=$local/bin/briefcast prefix=$local
    # A system root would move the paths of GLib too.
    mkdir pkgconfig
    sed "s|^prefix=.*|prefix=$local|" "$local/lib/pkgconfig/briefcast.pc" >pkgconfig/briefcast.pc
fi
export PKG_CONFIG_PATH="$tmp/pkgconfig:$prefix/lib/pkgconfig" LD_LIBRARY_PATH="$prefix/lib"
cp "$samples/wire-story.txt" story.txt

mkdir elsewhere && cd elsewhere || exit 1
works "the installed program, run from elsewhere" inside "$bin" render --length 20s ../story.txt -o installed.wav
ok "a whole file" python3 "$lib/sound.py" whole installed.wav
"$briefcast" render --length 20s ../story.txt -o built.wav
ok "the same as from the checkout" cmp installed.wav built.wav
works "its voices" inside "$bin" voices
ok "it has voices" grep -q narrator "$tmp/out"
cd .. || exit 1
if have man; then
    ok "its man page has no faults" sh -c '[ -z "$(man --warnings -l "$0" 2>&1 >/dev/null)" ]' "$local/share/man/man1/briefcast.1"
fi
ok "its bash completion loads" bash -n "$local/share/bash-completion/completions/briefcast"
if have zsh; then
    ok "its zsh completion loads" zsh -n "$local/share/zsh/site-functions/_briefcast"
fi

# ---- the library ----
is "pkg-config knows its version" "briefcast $(inside pkg-config --modversion briefcast)" "$("$briefcast" --version)"
# The first C block of README.md that has a main.
python3 - "$top/README.md" >example.c 2>/dev/null <<'PY'
import re, sys
blocks = re.findall(r"^```c\n(.*?)^```", open(sys.argv[1], encoding="utf-8").read(), re.S | re.M)
print(next(b for b in blocks if "main(" in b))
PY
if [ -s example.c ]; then
    ok "README's example compiles without a warning" inside sh -c \
        'gcc -std=gnu11 -Wall -Wextra -Werror -o example example.c $(pkg-config --cflags --libs briefcast)'
    works "README's example runs" inside ./example story.txt example.wav
    ok "README's example makes a whole file" python3 "$lib/sound.py" whole example.wav
    ok "README's example, with libbriefcast linked statically" inside sh -c \
        'gcc -std=gnu11 -o static example.c $(pkg-config --cflags briefcast) "$0/lib/libbriefcast.a" \
            $(pkg-config --libs $(pkg-config --print-requires briefcast)) -lm' "$prefix"
    works "README's example, linked statically, runs" inside ./static story.txt static.wav
    ok "both examples make the same" cmp example.wav static.wav
else
    fail "README.md has an example in C"
fi
for header in "$local"/include/briefcast/*.h; do
    name=$(basename "$header")
    printf '#include <briefcast/%s>\nint main(void) { return 0; }\n' "$name" >one.c
    ok "$name stands by itself" inside sh -c 'gcc -std=gnu11 -Wall -Werror -c -o one.o one.c $(pkg-config --cflags briefcast)'
done
is "the library exports nothing but its own" \
    "$(nm -D --defined-only "$local/lib/libbriefcast.so" | awk '{print $3}' | grep -v '^bc_' | head -n 3)" ""

make -C "$top" uninstall DESTDIR="$stage" >make.log 2>&1
is "uninstall leaves no file" "$(find "$stage" ! -type d | head -n 3)" ""
is "uninstall leaves no folder of its own" "$(find "$stage" -name '*briefcast*' | head -n 3)" ""
finish
