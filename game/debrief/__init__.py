"""From events to understanding: the map, its text twin, the readings. Knows no YAML, screen or clock."""
