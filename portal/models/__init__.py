"""The kinds of things an editor can write. One module per kind: a frozen value and how it is read from its folder."""
