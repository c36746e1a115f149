"""How fast the portal is: a city made by chance, the same city for Hugo, and a clock around both."""
