"""How acts change ties: the rulebook's form, and the pure step (state, option) → (state, events)."""
