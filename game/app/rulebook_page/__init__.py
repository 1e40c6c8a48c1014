"""The rulebook as a page that a trainer reads: each rule in French, with its source and the plays that meet it.

Nothing here knows any rule: everything is worded from the rule's own form, table by table.
"""
