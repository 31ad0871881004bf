# Makefile: verbs only; what they do is in the tools they call. `make` alone lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

# Everything made lies in here; each kind of build has a scratch folder of its own, so that none rebuilds another's.
OUT := $(CURDIR)/.build
TOOL := $(OUT)/tool/debug/martlet-config
CONFIGURATION := $(OUT)/configuration/configuration.mk
PLUGIN := $(OUT)/configuration/plugin.mk
# One for each interpreter, so that choosing another one is enough.
VENV = $(OUT)/venv$(subst /,-,$(MARTLET_PYTHON))

# Warnings are errors in all that this file builds. A user's own `swift build` is not so strict.
export MARTLET_WARNINGS ?= error

# ---- configuration -------------------------------------------------------------------------------------------------

# Only verbs that build need it, and reading it makes it.
ifneq ($(filter-out help clean configure pythons,$(or $(MAKECMDGOALS),help)),)
include $(CONFIGURATION) $(PLUGIN)
export MARTLET_PLUGIN MARTLET_CONDITIONS
ifneq ($(MARTLET_PKG_CONFIG_PATH),)
export PKG_CONFIG_PATH := $(MARTLET_PKG_CONFIG_PATH):$(PKG_CONFIG_PATH)
endif
ifneq ($(MARTLET_LIBRARY_DIRECTORY),)
export LD_LIBRARY_PATH := $(MARTLET_LIBRARY_DIRECTORY):$(LD_LIBRARY_PATH)
endif
# What this mode cannot build, with the packages of Tests/requirements.txt there; Tests/Extensions/limits.txt says why.
export MARTLET_LEFT_OUT := $(shell sh Tests/Extensions/left-out.sh $(MARTLET_CONDITIONS) $(SHORT) hypothesis numpy pandas requests | cut -f 1)
endif

# The mode: FLOOR=3.9 for one file from that release on, FLOOR=none for a version-specific one.
SELECTION = $(PYTHON:%=--python %) $(if $(filter none,$(FLOOR)),--version-specific,$(FLOOR:%=--floor %))

$(TOOL): $(wildcard BuildConfig/Library/*.swift BuildConfig/Tool/*.swift) BuildConfig/SupportedVersions.h
	@sh BuildConfig/prerequisites.sh
	swift build --product martlet-config --scratch-path $(OUT)/tool
	@touch $@

$(CONFIGURATION): $(TOOL)
	@sh BuildConfig/prerequisites.sh
	@$(TOOL) configure --output $(@D) $(SELECTION)
	@touch $@

$(PLUGIN): BuildConfig/build-plugin.sh $(shell find Sources/MartletMacros -name '*.swift')
	@mkdir -p $(@D)
	@plugin=$$(sh BuildConfig/build-plugin.sh $(OUT)/plugin) && echo "MARTLET_PLUGIN := $$plugin" >$@

# ---- how Swift is called -------------------------------------------------------------------------------------------

# The first line is the same whatever the Python and the mode.
PLUGIN_FLAGS = -Xswiftc -load-plugin-library -Xswiftc $(MARTLET_PLUGIN) --explicit-target-dependency-import-check error
SWIFT_FLAGS = $(MARTLET_SWIFT_FLAGS) $(PLUGIN_FLAGS)
# An extension carries Swift's runtime inside and the C++ library with it, shows nothing but its start, and has no symbols.
LINK_FLAGS = $(MARTLET_RUNTIME_FLAGS) $(MARTLET_SMALL_FLAGS) $(MARTLET_STRIP_FLAGS) \
    -Xlinker -L$(CURDIR)/BuildConfig/static -Xlinker --version-script=$(CURDIR)/BuildConfig/$(MARTLET_EXPORTS)
EXTENSION_FLAGS = -c release $(SWIFT_FLAGS) $(LINK_FLAGS)

# $(call extensions,PACKAGE,SCRATCH,MODULES): builds the package's modules as files that Python imports.
define extensions
swift build --package-path $(1) --scratch-path $(OUT)/$(2) $(EXTENSION_FLAGS)
@mkdir -p $(OUT)/modules
@for module in $(3); do cp $(OUT)/$(2)/release/lib$$module.so $(OUT)/modules/$$module$(MARTLET_EXTENSION_SUFFIX); done
endef

# What make looks at to tell whether anything is to be built at all: asking SwiftPM takes seconds.
# Not those below .build, which `martlet build` leaves in an example.
swift_files = $(shell find $(1) -name '.build*' -prune -o -name '*.swift' -print)
MARTLET_SOURCES := Makefile $(shell find Package.swift Sources BuildConfig/SupportedVersions.h -type f)
BUILT_FROM = $(MARTLET_SOURCES) $(CONFIGURATION) $(PLUGIN)
STRING_SUM = $(OUT)/modules/string_sum$(MARTLET_EXTENSION_SUFFIX)
HELLO_PYTHON = $(OUT)/hello_python/debug/hello_python
PLUGIN_HOST = $(OUT)/plugin_host/debug/plugin_host
EXTENSIONS = $(filter-out $(MARTLET_LEFT_OUT),$(sort $(notdir $(patsubst %/,%,$(dir $(wildcard Tests/Extensions/*/*.swift))))))

# Those that need a package from elsewhere are compiled apart, with a Martlet that has its traits on.
MODULES = $(OUT)/modules/complete $(OUT)/modules/complete-with-packages
MACRO_FREE = $(OUT)/macro_free/modules/plain$(MARTLET_EXTENSION_SUFFIX)

$(STRING_SUM): $(call swift_files,Examples/string_sum) $(BUILT_FROM)
	$(call extensions,Examples/string_sum,string_sum,string_sum)

$(HELLO_PYTHON): $(call swift_files,Examples/hello_python) $(BUILT_FROM)
	swift build --package-path Examples/hello_python --scratch-path $(OUT)/hello_python $(SWIFT_FLAGS)
	@touch $@

$(PLUGIN_HOST): $(call swift_files,Examples/plugin) $(BUILT_FROM)
	swift build --package-path Examples/plugin --scratch-path $(OUT)/plugin_host $(SWIFT_FLAGS) --product plugin_host
	$(call extensions,Examples/plugin,plugin_api,plugin_api)
	@touch $@

$(OUT)/modules/complete: $(call swift_files,Tests/Extensions) Tests/Extensions/limits.txt $(BUILT_FROM)
	$(call extensions,Tests/Extensions,extensions,$(EXTENSIONS))
	@touch $@

$(OUT)/modules/complete-with-packages: $(call swift_files,Tests/ExtensionsWithPackages) $(BUILT_FROM)
	$(call extensions,Tests/ExtensionsWithPackages,extensions-with-packages,package_types)
	@touch $@

# Without macros, and Martlet without a plugin.
$(MACRO_FREE): $(call swift_files,Tests/MacroFree) $(BUILT_FROM)
	MARTLET_PLUGIN=none MARTLET_WARNINGS= swift build --package-path Tests/MacroFree --scratch-path $(OUT)/macro_free \
	    -Xswiftc -suppress-warnings $(MARTLET_SWIFT_FLAGS) $(MARTLET_RUNTIME_FLAGS)
	@mkdir -p $(@D)
	cp $(OUT)/macro_free/debug/libplain.so $@

# ---- verbs ---------------------------------------------------------------------------------------------------------

.PHONY: help
help: ## List the verbs.
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

.PHONY: configure
configure: $(TOOL) ## Choose the Python to build for: make configure PYTHON=/usr/bin/python3 FLOOR=3.9 (or none)
	@PATH="$$PATH" sh BuildConfig/prerequisites.sh
	@$(TOOL) configure --output $(dir $(CONFIGURATION)) $(SELECTION)
	@touch $(CONFIGURATION)
	@$(TOOL) print $(SELECTION) 2>/dev/null

.PHONY: example
example: $(STRING_SUM) $(HELLO_PYTHON) ## Import a module in every CPython found; run Python from Swift.
	@echo "$(notdir $(STRING_SUM)): $$(( $$(wc -c <$(STRING_SUM)) / 1024 )) KiB, stripped"
	@sh Examples/string_sum/import-everywhere.sh $(OUT)/modules $(MARTLET_FLOOR)
	@$(HELLO_PYTHON)

.PHONY: debug
debug: ## Build every target and the Swift tests, for debugging.
	swift build --build-tests --scratch-path $(OUT)/debug $(SWIFT_FLAGS)

.PHONY: build
build: debug ## Build every target, debug and release.
	swift build -c release --scratch-path $(OUT)/release $(SWIFT_FLAGS)
	@sh BuildConfig/build-stubs.sh $(OUT)/stubs >/dev/null

# What takes longest first: `make -j2 tested` has two builds beside each other, for much of each is one compiler's work.
.PHONY: tested
tested: $(MODULES) debug $(PLUGIN_HOST) $(STRING_SUM) $(HELLO_PYTHON) $(MACRO_FREE) $(VENV)/complete ## Build what `make test` runs.

.PHONY: test
test: tested test-macro-free ## Run every test but the long ones.
	swift test --skip-build --scratch-path $(OUT)/debug $(SWIFT_FLAGS)
	$(PYTEST) Tests --ignore=Tests/MacroFree -n 2 --dist loadscope --no-loadscope-reorder

.PHONY: wheel
wheel: $(VENV)/complete ## Build Martlet's own wheel, and one of each example, into .build/wheels.
	$(VENV)/bin/pip wheel --quiet --no-deps -w $(OUT)/wheels ./Python
	$(VENV)/bin/pip install --quiet --force-reinstall --find-links $(OUT)/wheels $(OUT)/wheels/martlet-*.whl
	@for project in Examples/*/pyproject.toml; do \
	    env -u MARTLET_PLUGIN -u MARTLET_CONDITIONS $(VENV)/bin/martlet build --project $$(dirname $$project) --out $(OUT)/wheels \
	        || exit 1; done

.PHONY: test-all
test-all: export MARTLET_LONG := 1
test-all: test-stress test-asan test-ordinary test ## Run everything, the swift-syntax build included.

.PHONY: test-macro-free
test-macro-free: $(MACRO_FREE) $(VENV)/complete ## Test a module without macros.
	PYTHONPATH=$(dir $(MACRO_FREE)) $(PYTEST) Tests/MacroFree

.PHONY: test-stress
test-stress: ## Test the reference type in release, -Osize and under both sanitizers.
	swift test --scratch-path $(OUT)/stress-release -c release $(SWIFT_FLAGS) --filter ReferenceStress
	swift test --scratch-path $(OUT)/stress-osize -c release -Xswiftc -Osize $(SWIFT_FLAGS) --filter ReferenceStress
	swift test --scratch-path $(OUT)/tsan --sanitize thread $(SWIFT_FLAGS) --filter 'ReferenceStress|HandleTests|AttachTests|ClassStress'

.PHONY: test-asan
test-asan: ## Run the Swift tests under AddressSanitizer.
	ASAN_OPTIONS=detect_leaks=0 swift test --scratch-path $(OUT)/asan --sanitize address $(SWIFT_FLAGS) --filter MartletTests

.PHONY: test-ordinary
test-ordinary: ## Build without environment or configuration, swift-syntax included (about ten minutes).
	env -u MARTLET_PLUGIN -u MARTLET_CONDITIONS -u PKG_CONFIG_PATH -u MARTLET_WARNINGS \
	    swift build --scratch-path $(OUT)/ordinary
	env -u MARTLET_PLUGIN -u MARTLET_CONDITIONS -u PKG_CONFIG_PATH -u MARTLET_WARNINGS \
	    swift build --package-path Examples/string_sum --scratch-path $(OUT)/ordinary_string_sum

MATRIX = $(VENV)/bin/python Tests/Matrix --pythons $(PYTHONS) --modes $(MODES) $(JOBS:%=--jobs %) \
    $(if $(KEEP),--keep) $(if $(REPORT),--report) $(if $(WRITE),--write)

.PHONY: matrix
matrix: $(VENV)/complete ## Test modules in each mode and Python: make matrix PYTHONS="3.8 pypy3" MODES="3.9 own"
	$(MATRIX)

.PHONY: matrix-short
matrix-short: $(OUT)/modules/complete $(VENV)/complete ## The same in few modes, in some minutes.
	$(MATRIX) --short $(if $(filter abi3,$(MARTLET_ABI)),--built $(MARTLET_FLOOR) $(OUT))

.PHONY: matrix-all
matrix-all: pythons matrix ## All modes, also in the Pythons that `make pythons` fetches; WRITE=1 documents, KEEP=1 adds up.

.PHONY: pythons
pythons: ## Fetch the Pythons that the machine lacks (some minutes, and Debian).
	@sh Tests/Matrix/fetch-pythons.sh $(OUT)/pythons

.PHONY: bless
bless: $(VENV)/complete ## Record compiler messages, expansions and the probe's output anew.
	swift build --scratch-path $(OUT)/debug $(SWIFT_FLAGS) --product Martlet
	MARTLET_BLESS=1 $(PYTEST) Tests/CompileFailures Tests/MartletMacrosTests
	MARTLET_BLESS=1 swift test --scratch-path $(OUT)/debug $(SWIFT_FLAGS) --filter EmittedFormsTests

# The driver builds the modules itself, in several modes: it asks martlet-config for what each needs.
BENCH_HOW = --configured-python $(MARTLET_PYTHON) --martlet-config $(TOOL) --directory $(OUT)/bench \
    --swift-flags="-c release $(PLUGIN_FLAGS) $(subst $$,\$$,$(LINK_FLAGS))"

.PHONY: bench
bench: $(BUILT_FROM) ## Measure against C and the peers: make bench BENCH="--only noop,add"
	@sh Benchmarks/prerequisites.sh g++
	@$(MARTLET_PYTHON) Benchmarks/driver $(BENCH_HOW) $(BENCH)

.PHONY: bench-check
bench-check: $(BUILT_FROM) ## Count instructions and compare them with those recorded: BENCH=--write records.
	@sh Benchmarks/prerequisites.sh gcc valgrind
	@$(MARTLET_PYTHON) Benchmarks/count_instructions.py $(BENCH_HOW) $(BENCH)

.PHONY: docs
docs: ## Make a website of the guide and of all public declarations: .build/documentation
	swift build --scratch-path $(OUT)/debug $(SWIFT_FLAGS) --product Martlet
	@sh BuildConfig/build-documentation.sh $(OUT)/debug/debug/Modules $(OUT)/documentation

.PHONY: lint
lint: $(VENV)/complete ## Check the style of Swift and Python, where versions are asked for, and the golden stubs.
	swift format lint --strict --recursive --parallel Package.swift Sources BuildConfig Tests Examples
	sh Tests/Lint/stray-conditions.sh Sources BuildConfig Tests/Extensions Tests/MartletTests Examples
	$(VENV)/bin/ruff check --quiet Tests Python Examples
	$(VENV)/bin/ruff format --quiet --check Tests Python Examples
	@$(STUBS) >$(OUT)/stubs.log || { cat $(OUT)/stubs.log; echo "make format writes the golden stubs anew"; false; }

.PHONY: format
format: $(VENV)/complete ## Put the style right, and write the golden stubs anew.
	swift format --in-place --recursive --parallel Package.swift Sources BuildConfig Tests Examples
	$(VENV)/bin/ruff check --fix --quiet Tests Python Examples
	$(VENV)/bin/ruff format --quiet Tests Python Examples
	@MARTLET_BLESS=1 $(STUBS) >$(OUT)/stubs.log || { cat $(OUT)/stubs.log; false; }

.PHONY: clean
clean: ## Remove everything that was built.
	rm -rf $(OUT)

# ---- Python's side of the tests ------------------------------------------------------------------------------------

PYTEST = MARTLET_HELLO_PYTHON=$(HELLO_PYTHON) MARTLET_PLUGIN_HOST=$(PLUGIN_HOST) MARTLET_FLOOR=$(MARTLET_FLOOR) MARTLET_EXTENSIONS=$(OUT)/modules MARTLET_MODULES=$(OUT)/debug/debug/Modules $(VENV)/bin/python -m pytest
STUBS = $(PYTEST) Tests/Stubs/test_stub_goldens.py::test_golden

$(VENV)/complete: Tests/requirements.txt
	$(MARTLET_PYTHON) -m venv --clear $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@
