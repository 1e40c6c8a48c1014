"""What thousands of seeded plays of a scenario show: its endings, its choices, its balance. Nothing here judges."""
