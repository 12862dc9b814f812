SHELL := /bin/bash
.DEFAULT_GOAL := help
MACHINE_PATH := $(PATH)
NODE_PACKAGE := node-linux-$(if $(filter aarch64 arm64,$(shell uname -m)),arm64,x64)
export PATH := $(CURDIR)/node_modules/$(NODE_PACKAGE)/bin:$(CURDIR)/node_modules/.bin:$(PATH)
export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true

# Stamps tell which packages are installed for which lock file, so that a second run installs nothing.
LOCK := $(shell cksum package-lock.json | cut -d' ' -f1)
ALL := node_modules/.all-$(LOCK)
PRODUCTION := $(if $(wildcard $(ALL)),$(ALL),node_modules/.production-$(LOCK))

# Customers' SDKs stand apart from everything else.
SDK_FOLDER := contract-tests/experiments-sdks
SDKS := .cache/sdks-$(shell cksum < $(SDK_FOLDER)/package-lock.json | cut -d' ' -f1)

# So do the tools that are not written for Node. Where there is no pip, or no Go, what needs them is left out; the next run
# looks again. An installation that fails ends the command and leaves nothing behind.
PYTHON_SDK := .cache/convert-python-sdk-$(shell cksum < $(SDK_FOLDER)/requirements.txt | cut -d' ' -f1)
FUZZER := .cache/schemathesis-$(shell cksum < contract-tests/fuzzing/requirements.txt | cut -d' ' -f1)
OASDIFF := .cache/oasdiff-1.32.1

# What `make bench` runs, in this order; bench/README.md tells what each measures.
BENCHES := http-layer shared-statement redirect click-tracking conversion conversion-growth ingestion ingestion-bulk ingestion-destination ingestion-growth \
  configuration tracking webhooks processes sizing

# Most of what a request needs is garbage when it has been answered; with V8's 16 MB much of it is moved around before.
SERVER := node --max-semi-space-size=64 src/main.ts

.PHONY: help start test check contract-test clients soak release mock bench generate dev migrate reset ci

help: ## Print every target
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 24

start: $(PRODUCTION) node-version ## Run the server; the first time with a database of its own and demo data
	@exec $(SERVER) --demo

dev: $(ALL) node-version ## Run the server and start it anew at every change
	@exec $(SERVER:node=node --watch) --demo

test: $(ALL) node-version ## Run the tests; needs nothing but npm
	@vitest run --config src/core/testing/vitest.config.ts $(TESTS)

check: $(ALL) node-version ## Format, lint, types, architecture, dead code, documents, generated files
	@bash .ci/check

contract-test: $(ALL) $(SDKS) $(PYTHON_SDK) $(FUZZER) $(OASDIFF) node-version ## Verify the live server against its documents, and the documents against their last release
	@node contract-tests/run.ts

clients: $(ALL) node-version ## Generate clients in five languages and run them against the live server; CLIENT=go runs one
	@exec node contract-tests/run-clients.ts $(CLIENT)

soak: $(ALL) node-version ## Write to all products while processes are killed, and account for every write; DURATION=120 seconds
	@DURATION=$(DURATION) exec node --no-warnings contract-tests/soak/run.ts

release: $(ALL) $(OASDIFF) node-version ## Release a document: PRODUCT=affiliates VERSION=1.2.0
	@node contract-tests/release.ts "$(PRODUCT)" "$(VERSION)"

mock: $(ALL) node-version ## Serve a mock of every product
	@exec node contract-tests/mock.ts

bench: $(ALL) node-version ## Run the benchmarks, a few minutes each; BENCH=redirect runs one
	@for name in $(or $(BENCH),$(BENCHES)); do echo "== $$name"; node bench/$$name.ts || exit 1; done

generate: $(ALL) node-version ## Write generated/ and db/schema.sql anew
	@node openapi/generate.ts && node src/portal/write-catalogues.ts && node src/core/database/write-schema.ts

migrate: $(PRODUCTION) node-version ## Bring the database of DATABASE_URL, or the embedded one, up to date
	@node src/core/database/migrate-command.ts

reset: $(PRODUCTION) node-version ## Throw the embedded database and its demo keys away; secrets.env stays
	@node src/core/database/reset-command.ts

ci: ## What the continuous integration runs
	@bash .ci/run

.PHONY: node-version
node-version:
	@node -e 'process.exit(+(process.versions.node.split(".")[0] < 24))' 2>/dev/null \
	  || { echo "Node 24 or newer is needed; none is packaged for this machine and the one on PATH is $$(node -v 2>/dev/null || echo absent)"; exit 1; }

node_modules/.production-$(LOCK):
	@echo "Installing packages"
	@PATH="$(MACHINE_PATH)" npm ci --omit=dev --no-audit --no-fund
	@touch $@

$(SDKS):
	@echo "Installing customers' SDKs"
	@mkdir -p .cache && rm -f .cache/sdks-*; cd $(SDK_FOLDER) && PATH="$(MACHINE_PATH)" npm ci --no-audit --no-fund
	@touch $@

$(PYTHON_SDK): WHAT := the SDK for Python
$(PYTHON_SDK): PACKAGES := .cache/convert-python-sdk
$(PYTHON_SDK): REQUIREMENTS := $(SDK_FOLDER)/requirements.txt
$(FUZZER): WHAT := schemathesis
$(FUZZER): PACKAGES := .cache/schemathesis
$(FUZZER): REQUIREMENTS := contract-tests/fuzzing/requirements.txt
$(PYTHON_SDK) $(FUZZER):
	@mkdir -p .cache && rm -rf $(PACKAGES) $(PACKAGES)-*
	@export PATH="$(MACHINE_PATH)" PIP_ROOT_USER_ACTION=ignore PIP_DISABLE_PIP_VERSION_CHECK=1; \
	  python3 -m pip --version >/dev/null 2>&1 || { echo "No pip: $(WHAT) is left out"; exit 0; }; \
	  echo "Installing $(WHAT)"; \
	  python3 -m pip install --quiet --target $(PACKAGES) -r $(REQUIREMENTS) || { rm -rf $(PACKAGES); exit 1; }; \
	  touch $@

$(OASDIFF):
	@mkdir -p .cache && rm -rf .cache/go-bin .cache/oasdiff-*
	@export PATH="$(MACHINE_PATH)" GOBIN="$(CURDIR)/.cache/go-bin"; \
	  command -v go >/dev/null || { echo "No Go: oasdiff is left out"; exit 0; }; \
	  echo "Installing oasdiff"; \
	  go install github.com/oasdiff/oasdiff@v$(OASDIFF:.cache/oasdiff-%=%) || { rm -rf "$$GOBIN"; exit 1; }; \
	  touch $@

# Adds to an installation without taking it away first: a server may be running from it.
$(ALL):
	@echo "Installing packages, development tools included"
	@export PATH="$(MACHINE_PATH)"; if [ -e node_modules/.production-$(LOCK) ]; \
	  then npm install --no-save --no-audit --no-fund; else npm ci --no-audit --no-fund; fi
	@touch $@
