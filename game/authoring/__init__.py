"""YAML into the model: strict reading, schema, prose and conditions, and problems that say where and what instead."""
