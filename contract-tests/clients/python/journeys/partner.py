"""Where the server is, what opens it, a word that no other language uses, and the example of a webhook's body."""

import os

origin = os.environ["ORIGIN"]
key = os.environ["KEY"]
suffix = os.environ["SUFFIX"]
webhook = os.environ["WEBHOOK"]


def equal(actual, expected):
    """Ends the journey where a value is not what it should be."""
    if actual != expected:
        raise AssertionError(f"{actual!r} is not {expected!r}")


def refusal_of(exception, call, *arguments, **named):
    """The exception that a call is refused with; a call that succeeds is a mistake."""
    try:
        call(*arguments, **named)
    except exception as refusal:
        return refusal
    raise AssertionError("The call was not refused")
