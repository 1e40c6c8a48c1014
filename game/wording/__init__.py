"""The words of the interface in each language, and how a name fits into a sentence. Knows nothing of what they say."""
