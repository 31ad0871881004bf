"""`python -m martlet` is the command `martlet`."""

import sys

from martlet.command import main

sys.exit(main())
