theme-events-heading = Waxa aad ka qayb geli karto
theme-all-link = Tus wax kasta: { $name }
theme-events-none = Hadda ma jiro wax arrintan ku saabsan oo aad ka qayb geli karto. Naga soo wac { $phone }, waxaan kaa caawinaynaa inaad wax kale hesho. Waxaad sidoo kale eegi kartaa waxyaabaha kale ee jira.
theme-films-heading = Filimo arrintan ku saabsan
home-themes-link = Tus dhammaan mawduucyada
