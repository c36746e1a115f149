"""What is looked at when all has been made as data: each module finds Problems, none of them changes anything."""
