"""What can be asked of the portal: each module has HELP, add_arguments(parser) and run(arguments) → exit status."""
