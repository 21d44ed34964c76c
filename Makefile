# briefcast: news in, a multi-voice audio briefing out.  `make help` lists the targets.

VERSION := 0.1.0
SOVERSION := 0

# ---- what it needs: the one list of Debian packages, for README, demo, check and CI -----------------------
DEPS_BUILD := gcc make pkg-config libglib2.0-dev libjson-glib-dev libxml2-dev libcurl4-openssl-dev libuchardet-dev \
  libespeak-ng-dev espeak-ng-data libsndfile1-dev libao-dev libogg-dev libsoxr-dev libxxhash-dev flite1-dev \
  libstemmer-dev libebur128-dev
DEPS_CHECK := $(DEPS_BUILD) python3 espeak-ng man-db cron pulseaudio pulseaudio-utils zsh bash procps \
  festival festvox-kallpc16k flite
DEPS_CI := $(DEPS_CHECK) clang-14 clang-format-14 clang-tidy-14 cppcheck valgrind libclang-rt-14-dev lcov

# ---- where things go --------------------------------------------------------------------------------------
PREFIX ?= /usr/local
DESTDIR ?=
BINDIR := $(PREFIX)/bin
LIBDIR := $(PREFIX)/lib
INCDIR := $(PREFIX)/include
DATADIR := $(PREFIX)/share/briefcast/voices
MANDIR := $(PREFIX)/share/man
KIND ?= release
BUILD := build/$(KIND)

# ---- how it is compiled -----------------------------------------------------------------------------------
CC ?= gcc
CFLAGS ?= -O2 -g
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wwrite-strings -Wvla \
  -Wformat=2 -Wundef
ifdef WERROR
WARNINGS += -Werror
endif
# It is linked with GLib; the other libraries are loaded when they are needed (src/base/library.h), by the names that
# they have where it is built.  Tests and training programs may be linked with them all.
PKGS := glib-2.0 gio-2.0 json-glib-1.0 libxml-2.0 libcurl uchardet espeak-ng sndfile ao ogg soxr libxxhash libebur128
PKG_CFLAGS := $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
PKG_LIBS := -Wl,--as-needed $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lstemmer -lm
LIBS := -Wl,--as-needed $(shell pkg-config --libs glib-2.0 2>/dev/null) -lm
LAZY := CURL:curl UCHARDET:uchardet XML:xml2 JSON:json-glib-1.0 STEMMER:stemmer ESPEAK:espeak-ng SNDFILE:sndfile SOXR:soxr \
  OGG:ogg AO:ao EBUR128:ebur128
SAN_asan := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
SAN_cover := --coverage -O0
SAN_fuzz := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
ALL_CFLAGS = -std=gnu11 -fPIC -fno-math-errno -Iinclude -Isrc -I$(BUILD) $(WARNINGS) $(PKG_CFLAGS) -DG_LOG_DOMAIN='"briefcast"' \
  -DBC_VERSION='"$(VERSION)"' -DBC_DATADIR='"$(DATADIR)"' $(CPPFLAGS) $(CFLAGS) $(SAN_$(KIND))
ALL_LDFLAGS = $(LDFLAGS) $(SAN_$(KIND))

# ---- the rooms, lowest floor first; each may use those before it ----------------------------------------
ROOMS := base ingest language script sound briefing
SRCS := $(foreach r,$(ROOMS),$(wildcard src/$(r)/*.c))
OBJS := $(SRCS:%.c=$(BUILD)/%.o)
CLI_OBJS := $(patsubst %.c,$(BUILD)/%.o,$(wildcard src/cli/*.c))
NEEDS_base := base
NEEDS_ingest := base ingest
NEEDS_language := base ingest language
NEEDS_script := base ingest language script
NEEDS_sound := base ingest language script sound
NEEDS_briefing := $(ROOMS)
TESTS := $(foreach r,$(ROOMS),$(patsubst %.c,$(BUILD)/%,$(wildcard tests/$(r)/test-*.c)))
STATIC := $(BUILD)/libbriefcast.a
SHARED := $(BUILD)/libbriefcast.so.$(SOVERSION)
PROGRAM := $(BUILD)/briefcast

.PHONY: all
all: $(STATIC) $(SHARED) $(PROGRAM) $(BUILD)/briefcast.pc briefcast ## build the program and the library

briefcast: $(PROGRAM)
	ln -sf $(PROGRAM) $@

$(PROGRAM): $(CLI_OBJS) $(STATIC)
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

$(STATIC): $(OBJS)
	rm -f $@ && $(AR) rcs $@ $^

$(SHARED): $(OBJS) $(BUILD)/exports.map
	$(CC) $(ALL_LDFLAGS) -shared -Wl,-soname,$(notdir $@) -Wl,--version-script=$(BUILD)/exports.map -o $@ $(OBJS) $(LIBS)
	ln -sf $(notdir $@) $(BUILD)/libbriefcast.so

# The shared library exports what the public headers promise and nothing else.
$(BUILD)/exports.map: $(wildcard include/briefcast/*.h)
	@mkdir -p $(@D)
	{ echo '{ global:'; grep -ohE '\bbc_[a-z0-9_]+\(' $^ | sort -u | tr '(' ';'; echo 'local: *; };'; } > $@

$(BUILD)/briefcast.pc: Makefile
	@mkdir -p $(@D)
	printf '%s\n' 'prefix=$(PREFIX)' 'Name: briefcast' 'Description: Multi-voice audio briefings from news' \
	  'Version: $(VERSION)' 'Requires: glib-2.0' 'Cflags: -I$${prefix}/include' \
	  'Libs: -L$${prefix}/lib -lbriefcast' 'Libs.private: -lstemmer -lm' > $@

# ---- the programs that learn what voices/*/*.model holds (doc/training.md); no part of the product --------
LEARN_OBJS := $(patsubst %.c,$(BUILD)/%.o,$(filter-out src/tools/learn/train-%,$(wildcard src/tools/learn/*.c)))
LEARNERS := $(patsubst src/tools/learn/%.c,$(BUILD)/%,$(wildcard src/tools/learn/train-*.c))
.PHONY: learners
learners: $(LEARNERS) ## build the training programs
$(LEARNERS): $(BUILD)/%: $(BUILD)/src/tools/learn/%.o $(LEARN_OBJS) $(STATIC)
	$(CC) $(ALL_LDFLAGS) -o $@ $^ $(PKG_LIBS)

# What the libraries that are loaded when needed call themselves.
$(BUILD)/sonames.h: Makefile
	@mkdir -p $(@D)
	@for pair in $(LAZY); do file=$$($(CC) -print-file-name=lib$${pair#*:}.so); \
	  name=$$(LC_ALL=C readelf -d "$$file" 2>/dev/null | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p'); \
	  [ -n "$$name" ] || { echo "lib$${pair#*:}.so is not installed (make deps)" >&2; exit 1; }; \
	  echo "#define BC_SONAME_$${pair%:*} \"$$name\""; done > $@.new
	@mv $@.new $@

$(BUILD)/%.o: %.c | $(BUILD)/sonames.h
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

-include $(OBJS:.o=.d) $(CLI_OBJS:.o=.d) $(LEARN_OBJS:.o=.d) $(LEARNERS:$(BUILD)/%=$(BUILD)/src/tools/learn/%.d) $(TESTS:=.d)

# ---- tests --------------------------------------------------------------------------------------------
# A room's tests are linked with that room and lower ones only, so that a forbidden call does not link.
define room_tests
$$(BUILD)/tests/$(1)/test-%: $$(BUILD)/tests/$(1)/test-%.o $$(foreach r,$$(NEEDS_$(1)),$$(patsubst %.c,$$(BUILD)/%.o,$$(wildcard src/$$(r)/*.c)))
	$$(CC) $$(ALL_LDFLAGS) -o $$@ $$^ $$(PKG_LIBS)
.PHONY: test-$(1)
test-$(1): $(patsubst %.c,$(BUILD)/%,$(wildcard tests/$(1)/test-*.c))
	tests/run $$^
endef
$(foreach r,$(ROOMS),$(eval $(call room_tests,$(r))))

.SECONDARY:

.PHONY: test
test: $(TESTS) all ## run the tests (what is needed must be installed: see check)
	tests/run $(TESTS) $(wildcard tests/cli/test-*.sh)

.PHONY: check
check: ## install what the tests need, build, run all tests
	@$(MAKE) --no-print-directory deps-check
	@$(MAKE) --no-print-directory test

.PHONY: deps deps-check deps-ci
deps: ## install the Debian packages that building needs
	@./tests/lint/install-deps.sh $(DEPS_BUILD)
deps-check:
	@./tests/lint/install-deps.sh $(DEPS_CHECK)
deps-ci:
	@./tests/lint/install-deps.sh $(DEPS_CI)

# ---- hearing it, installing it ------------------------------------------------------------------------------
DEMO := samples/wire-story.txt
.PHONY: demo
demo: ## install what is missing, build, render a sample briefing and say who speaks in it
	@$(MAKE) --no-print-directory deps
	@$(MAKE) --no-print-directory all
	@./briefcast render --all -o build/demo.wav $(DEMO)
	@echo "The briefing is build/demo.wav (play it with any player, or: ./briefcast play $(DEMO))."
	@echo "Who speaks in it:"
	@./briefcast script --all $(DEMO) | sed -n 's/^cast: */    /p'

BASH_COMPLETION := $(PREFIX)/share/bash-completion/completions
ZSH_COMPLETION := $(PREFIX)/share/zsh/site-functions
.PHONY: install
install: all ## install under PREFIX (/usr/local), below DESTDIR
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(LIBDIR)/pkgconfig $(DESTDIR)$(INCDIR)/briefcast $(DESTDIR)$(MANDIR)/man1 \
	  $(DESTDIR)$(BASH_COMPLETION) $(DESTDIR)$(ZSH_COMPLETION) $(DESTDIR)$(DATADIR)
	install -m 755 $(PROGRAM) $(DESTDIR)$(BINDIR)/briefcast
	install -m 644 $(STATIC) $(DESTDIR)$(LIBDIR)/
	install -m 755 $(SHARED) $(DESTDIR)$(LIBDIR)/
	ln -sf $(notdir $(SHARED)) $(DESTDIR)$(LIBDIR)/libbriefcast.so
	install -m 644 $(BUILD)/briefcast.pc $(DESTDIR)$(LIBDIR)/pkgconfig/
	install -m 644 include/briefcast/*.h $(DESTDIR)$(INCDIR)/briefcast/
	install -m 644 doc/briefcast.1 $(DESTDIR)$(MANDIR)/man1/
	install -m 644 src/cli/completion/briefcast.bash $(DESTDIR)$(BASH_COMPLETION)/briefcast
	install -m 644 src/cli/completion/_briefcast $(DESTDIR)$(ZSH_COMPLETION)/
	cp -R voices/. $(DESTDIR)$(DATADIR)/
	chmod -R u=rwX,go=rX $(DESTDIR)$(DATADIR)
	@# So that programs find the new library at once; only where it is really the system's.
	@[ -n "$(DESTDIR)" ] || [ "$$(id -u)" -ne 0 ] || ldconfig

.PHONY: uninstall
uninstall: ## remove what install put there
	rm -f $(DESTDIR)$(BINDIR)/briefcast $(DESTDIR)$(LIBDIR)/libbriefcast.* $(DESTDIR)$(LIBDIR)/pkgconfig/briefcast.pc \
	  $(DESTDIR)$(MANDIR)/man1/briefcast.1 $(DESTDIR)$(BASH_COMPLETION)/briefcast $(DESTDIR)$(ZSH_COMPLETION)/_briefcast
	rm -rf $(DESTDIR)$(INCDIR)/briefcast $(DESTDIR)$(PREFIX)/share/briefcast

# ---- for maintainers ---------------------------------------------------------------------------------------
C_FILES := $(wildcard src/*/*.c src/*/*.h include/briefcast/*.h tests/*/*.c tests/*/*.h)

.PHONY: asan
asan: ## run the tests under AddressSanitizer and UndefinedBehaviorSanitizer
	@$(MAKE) --no-print-directory KIND=asan CFLAGS='-O1 -g' test-asan
.PHONY: test-asan
test-asan: $(TESTS) $(PROGRAM)
	BRIEFCAST=$(PROGRAM) tests/run $(TESTS) $(filter-out %-install.sh %-cron.sh %-pulse.sh,$(wildcard tests/cli/test-*.sh))

.PHONY: lint
lint: $(BUILD)/sonames.h ## formatting, layers, clang-tidy, cppcheck, shell syntax
	@clang-format-14 --dry-run --Werror $(C_FILES)
	tests/lint/layers.sh
	tests/lint/facts.sh
	@printf '%s\n' $(wildcard src/*/*.c) | xargs -P 2 -I{} clang-tidy-14 --quiet {} -- $(ALL_CFLAGS)
	@cppcheck --quiet --error-exitcode=1 --std=c11 --enable=warning,performance,portability --inline-suppr \
	  --suppress=missingIncludeSystem --suppress=unknownMacro -DG_GNUC_WARN_UNUSED_RESULT= -Iinclude -Isrc src

.PHONY: format
format: ## format all C files
	clang-format-14 -i $(C_FILES)

.PHONY: bench
bench: all ## time briefcast and its peers side by side
	tests/bench/bench.sh

.PHONY: valgrind
valgrind: all ## the main job under valgrind
	tests/lint/valgrind.sh

FUZZERS := $(patsubst tests/fuzz/%.c,build/fuzz/%,$(wildcard tests/fuzz/fuzz-*.c))
FUZZ_SECONDS ?= 60
.PHONY: fuzz
fuzz: ## run each fuzzer for FUZZ_SECONDS (60)
	@$(MAKE) --no-print-directory KIND=fuzz CC=clang-14 CFLAGS='-O1 -g' fuzzers
	@set -e; for f in $(FUZZERS); do echo "$$f"; mkdir -p build/fuzz/corpus/$$(basename $$f); \
	  $$f -max_total_time=$(FUZZ_SECONDS) -timeout=10 -print_final_stats=0 -verbosity=0 build/fuzz/corpus/$$(basename $$f); done
.PHONY: fuzzers
fuzzers: $(FUZZERS)
build/fuzz/fuzz-%: build/fuzz/tests/fuzz/fuzz-%.o build/fuzz/libbriefcast.a
	$(CC) -fsanitize=fuzzer,address,undefined -o $@ $^ $(PKG_LIBS)

.PHONY: cover
cover: ## measure which lines the tests reach: build/cover/html
	@$(MAKE) --no-print-directory KIND=cover CFLAGS='-g' test-cover
	lcov --quiet --capture --directory build/cover --include '$(CURDIR)/src/*' --output-file build/cover/lines.info
	genhtml --quiet build/cover/lines.info --output-directory build/cover/html
	lcov --summary build/cover/lines.info
.PHONY: test-cover
test-cover: $(TESTS) $(PROGRAM)
	BRIEFCAST=$(PROGRAM) tests/run $(TESTS) $(filter-out %-install.sh,$(wildcard tests/cli/test-*.sh))

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.PHONY: clean
clean: ## remove what was built
	rm -rf build briefcast
