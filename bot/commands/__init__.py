"""One file for each command that does more than call another part of the program."""
