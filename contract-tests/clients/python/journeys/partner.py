"""Where the server is, what opens it, a word that no other language uses, the example of a webhook's body, and an
affiliate with members and values that are not documented."""

import json
import os
import urllib.request

origin = os.environ["ORIGIN"]
key = os.environ["KEY"]
suffix = os.environ["SUFFIX"]
webhook = os.environ["WEBHOOK"]
later = os.environ["LATER"]


def served():
    """The demo project's configuration as SDKs get it, but for its number."""
    with urllib.request.urlopen(f"{origin}/experiments/v1/config/sdk_demo") as reply:
        configuration = json.load(reply)
    del configuration["project"]["settings"]["version"]
    return configuration


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
