# versions: 2.7 3.6-
"""The module's docstring.

    Indented, with a second paragraph and	a tab.
"""


def one():
    """One line."""


def many():
    """Several lines,

        the second indented more
      than the third.

    """
    return 1


def not_first():
    1
    """Not a docstring."""


def expression():
    "joined " "from two"
    "a second string"


def formatted():
    "not %s" % "a docstring"


class Class:
    """Of a class.
    Continued.
    """

    attribute = """Not one."""
    """Nor this."""

    def method(self):
        r"""Raw \n docstring."""
        return lambda: "text"


async_ = lambda: """Not one either."""
