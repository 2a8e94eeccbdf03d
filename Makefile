# make try      everything on this computer, no account: ARGS="--port 8123" to choose the port
# make test     what must be true before a change is kept: lint, types, layers, tests
# make lint     the same without the tests
# make bench    what is measured, measured again (some thirty minutes; benchmarks/README.md has shorter commands)
# The first run makes .venv from requirements.lock; the next ones start at once. Needs Python 3.11 or newer.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: try test lint bench browser clean

try: $(READY)
	@$(BIN)/fabrik try $(ARGS)

test: browser lint
	$(BIN)/python -m pytest -n 3 --dist worksteal $(ARGS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY)
	@for one in turn.py "turn.py --at-once" start.py idle.py hour.py unlimited.py flood.py broadcast.py territory.py; do \
	  $(BIN)/python benchmarks/$$one || exit 1; done

browser:
	@command -v chromium >/dev/null || { \
	  echo "Il manque le navigateur chromium : les tests ouvrent la page d'essai."; \
	  echo "Pour l'installer : sudo apt-get install chromium"; exit 1; }

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Il faut Python 3.11 ou plus récent. Pour en choisir un autre : make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "Il manque une partie de Python. Pour l'installer : sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

clean:
	rm -rf .venv
