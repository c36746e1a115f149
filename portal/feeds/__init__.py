"""What machines read: each module makes Feeds of a site, as data; kinds.py knows how each kind is written as bytes."""
