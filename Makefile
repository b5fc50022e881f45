# Everything one does with Giahan from a checkout; `make` alone lists it.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
ARGS ?=
PYTEST_ARGS ?=

BIN := .venv/bin
# Every file is fetched by its hash and nothing asks a question; `--no-deps` because the lock names them all.
INSTALL := $(BIN)/python -m pip install -qq --no-input --disable-pip-version-check --no-deps
LOCKED := $(INSTALL) --require-hashes
DOCUMENTS := api/guarding/trusted_documents.json
SCHEMA := frontend-contracts/schema.graphql
RELEASED := frontend-contracts/released.graphql
REFUSALS := frontend-contracts/refusals.json
CLIENTS := frontend-contracts
LONG_WAY = tests/api/graphql tests/api/renewals --ignore=tests/api/graphql/test_any_text.py
FAST_TESTS = $(wildcard tests/architecture tests/domain tests/saboteurs tests/usecases)

.PHONY: help install install-dev run test proof check format format-check lint types contracts \
	long-way migration-drift schema-drift breaking release-schema clients clients-drift samples explorer explorer-drift console console-drift documents-drift fast-tests schema \
	documents audits javascript pictures bench lock clean saboteurs

help:  ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

install: .venv/.installed  ## Install Giahan into .venv

install-dev: .venv/.installed-dev  ## Install Giahan and what its tests need

run: install  ## Serve Giahan with the demo data at 127.0.0.1:8000 (ARGS="--port 9000")
	@exec $(BIN)/giahan serve $(ARGS)

test: install-dev audits javascript  ## Run the tests (PYTEST_ARGS="-k ledger")
	@$(BIN)/pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile $(PYTEST_ARGS)

audits: tests/audits/node_modules/.installed  ## Install the public audits, where Node is; without it their tests are skipped

tests/audits/node_modules/.installed: tests/audits/package-lock.json
	@if command -v npm >/dev/null; then cd tests/audits && npm ci --ignore-scripts --silent && touch node_modules/.installed; \
	else echo "npm is not here: the audits of GraphQL over HTTP are skipped"; fi

long-way: install-dev  ## Run a part of the API's tests without the fast way of executing plain fields
	@GIAHAN_PLAIN_EXECUTION=off $(BIN)/pytest -q --numprocesses=auto --maxprocesses=4 --dist=loadfile $(LONG_WAY) $(PYTEST_ARGS)

proof: install-dev audits javascript  ## Run the long proofs: the same promises, over more cases and for longer
	@$(BIN)/pytest -m proof $(PYTEST_ARGS)

saboteurs: install-dev  ## Plant defects of one line, and say which the tests let through (ARGS="--quick", ARGS=ledger)
	@$(BIN)/python -m tests.saboteurs $(ARGS)

PICTURES := $(CURDIR)/.ci/out/pictures/console
CHECKS := fast-tests types migration-drift format-check lint contracts schema-drift breaking documents-drift

check: install-dev  ## Check everything that takes seconds, two things at a time
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target $(CHECKS)

format: install-dev  ## Lay out the sources and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

format-check: install-dev  ## Check the layout of the sources
	$(BIN)/ruff format --check .

lint: install-dev  ## Check the sources against the rules of lint
	$(BIN)/ruff check .

types: install-dev  ## Check the types
	$(BIN)/mypy
	$(BIN)/mypy requirements/lock.py

contracts: install-dev  ## Check who may import whom
	$(BIN)/lint-imports

migration-drift: install-dev  ## Check that the migrations make what the tables declare
	$(BIN)/python -m persistence.drift

schema-drift: install-dev  ## Check that what is published is what the code has
	$(BIN)/giahan schema | diff -u $(SCHEMA) -
	$(BIN)/giahan refusals | diff -u $(REFUSALS) -

breaking: install-dev  ## Check that no client of the last release is broken, and name the line that breaks one
	@$(BIN)/python frontend-contracts/breaking.py $(RELEASED) $(SCHEMA)

javascript: ## Install and build the JavaScript clients, where Node is; without it their proofs are skipped
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory .node/.built; \
	else echo "npm is not here: the proofs in JavaScript are skipped"; fi

.node/.built: .node/.installed $(wildcard $(CLIENTS)/client/src/*.ts $(CLIENTS)/client/src/generated/*.ts)
	@cd $(CLIENTS) && node_modules/.bin/tsc -p client
	@touch $@

clients: .node/.installed documents  ## Write the TypeScript client's types from schema and operations, and build it
	cd $(CLIENTS) && node generate.mjs && node_modules/.bin/tsc -p client

clients-drift: .node/.installed  ## Check that the TypeScript client is what schema and operations make, and builds
	cd $(CLIENTS) && node generate.mjs --check && node_modules/.bin/tsc -p client

pictures: install-dev audits javascript  ## Take pictures of every screen of the console, and the README's anew (.ci/out/pictures/console)
	@PICTURES=$(PICTURES) $(BIN)/pytest -q tests/audits/test_console.py tests/audits/test_screens.py tests/audits/staff_console
	@cp $(PICTURES)/readme/*.jpg docs/pictures/

explorer: .node/.installed  ## Build the explorer's static files from their lock
	cd $(CLIENTS) && node explorer/build.mjs

explorer-drift: .node/.installed  ## Check that the explorer's static files are what their lock makes
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && cp api/graphql/http/explorer_files/*.html "$$folder" && \
	cd $(CLIENTS) && node explorer/build.mjs "$$folder/" && diff -rq "$$folder" ../api/graphql/http/explorer_files

release-schema: schema-drift  ## At a release: what is published now is what must not break from here on
	cp $(SCHEMA) $(RELEASED)

samples: install-dev  ## Write the samples of real answers from what the server answers now; the tests hold them to it
	GIAHAN_WRITE_SAMPLES=1 $(BIN)/pytest -q tests/clients/samples

documents-drift: install-dev  ## Check that the trusted documents are those in frontend-contracts/operations
	$(BIN)/python -m api.guarding.trusted_documents frontend-contracts/operations | diff -u $(DOCUMENTS) -

documents: install-dev  ## Write the trusted documents that are served from frontend-contracts/operations
	$(BIN)/python -m api.guarding.trusted_documents frontend-contracts/operations > $(DOCUMENTS).new
	mv $(DOCUMENTS).new $(DOCUMENTS)

fast-tests: install-dev  ## Run the tests that need no database
	@$(BIN)/pytest -q $(FAST_TESTS) $(PYTEST_ARGS)

schema: install-dev  ## Write the published schema and refusals from the code
	$(BIN)/giahan schema > $(SCHEMA).new
	mv $(SCHEMA).new $(SCHEMA)
	$(BIN)/giahan refusals > $(REFUSALS).new
	mv $(REFUSALS).new $(REFUSALS)

bench: install-dev  ## Measure (GIAHAN_BENCH=short for a quick look)
	@$(BIN)/python -m bench $(ARGS)

lock: install-dev  ## Write the locks from pyproject.toml (ARGS=--upgrade for newer versions)
	$(BIN)/python requirements/lock.py $(ARGS)

clean:  ## Remove the environment and the tools' caches; data in .giahan/ stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# The stamps make the second time instant: pip is called only after a lock or pyproject.toml has changed.
.venv/.installed: requirements/build.txt requirements/runtime.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Giahan needs Python 3.11 or newer; try make PYTHON=python3.11")'
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@echo "Installing Giahan into .venv"
	@$(LOCKED) --only-binary :all: -r requirements/build.txt -r requirements/runtime.txt
	@$(INSTALL) --no-build-isolation --editable .
	@touch $@

.venv/.installed-dev: requirements/dev.txt .venv/.installed
	@echo "Installing what the tests need"
	@$(LOCKED) --no-build-isolation -r requirements/dev.txt
	@touch $@

.node/.installed: frontend-contracts/package-lock.json frontend-contracts/package.json
	@command -v npm >/dev/null || { echo "The JavaScript clients need Node 20 and npm" >&2; exit 1; }
	@echo "Installing what the JavaScript clients need"
	@cd $(CLIENTS) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@mkdir -p .node && touch $@

console: admin/node_modules/.installed clients  ## Build the staff console's static files from their lock
	@cd admin && npm run --silent build && npx --no-install biome check .

console-drift: admin/node_modules/.installed .node/.installed  ## Check that the console's static files are what its sources make
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && cd admin && CONSOLE_OUT="$$folder" npm run --silent build >/dev/null && \
	diff -rq "$$folder" ../api/console/built && npx --no-install biome check .

admin/node_modules/.installed: admin/package-lock.json admin/package.json
	@command -v npm >/dev/null || { echo "The console is built with Node 20 and npm" >&2; exit 1; }
	@echo "Installing what the console is built with"
	@cd admin && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
