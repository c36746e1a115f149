"""What can be asked of the portal: each module has HELP, add_arguments(parser) and run(arguments) → exit status."""

GARBAGE_LATER = 100_000
"""How much is made until Python looks for what is not used any more. A build makes millions of small things and uses
them until its end: looking among them as often as usual took two fifths of its time."""
