"""What differs between Pythons in the words of one exception."""


def in_our_words(message):
    """Without the guess that newer Pythons add; PyPy 3.9 tells one positional-only argument from several."""
    one, several = "a positional-only argument passed as keyword argument:", "some positional-only arguments passed as"
    return message.split(". Did you mean")[0].replace(one, f"{several} keyword arguments:")
