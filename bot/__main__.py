"""`python -m bot` is `fabrik`."""

import sys

from bot.cli import main

sys.exit(main())
