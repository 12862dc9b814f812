"""What schemathesis cannot know of the server, its checks with every exception and its reason, and checks it lacks."""

import itertools
import os
import re

import requests
import schemathesis
from schemathesis.checks import CHECKS
from schemathesis.generation.meta import TestPhase

addresses = itertools.count()

# Requests that are valid as far as a schema can say, and are refused by a documented rule beyond it: what the refusal
# says, and why no schema can say it.
REFUSED_BEYOND_THE_SCHEMA = {
    r"already in use|exists already": "an id of the client's own choice may be taken",
    r"NUL characters": "a pattern that leaves NUL out is refused or misread by several generators of clients",
    r"Invalid ISO 8601 date-time format": "a leap second cannot be kept",
    r"Invalid email format": "an address may be of a domain in letters of any script, which format: email leaves out",
    r"beyond 2\^53": "a member that the document does not name may not hold a number that would be rounded",
    r"is no moment of the years|is not a day of the calendar": "a pattern cannot count the days of a month",
    r"must be (from 24 hours ago|in the future|at most 30 days ago|an instant from|in seconds)": "the time decides",
    r"must be after (from|startAt)|at most \d+ days before|at most 100 percent": "two members are compared",
    r"time zone '.*' does not exist": "the time zones are those of the machine's list",
    r"currency '.*' does not exist|is not an ISO 4217 currency code": "the currencies are those of a list that grows",
    r"event '.*' is not defined for this store": "the custom events are those of the store",
    r"must be one of: |has no environments yet": "another member, or the project, decides what may be chosen",
    r"invalid_fbclid": "a malformed one has a code of its own, which a schema would answer with the general one",
    r"must be on the domain of the offer's url": "the domains are those of the offer and the organization",
    r"must begin with https://|public address|the port must be": "the configuration decides which addresses are taken",
    r"must be an absolute|must not contain a user name": "a pattern is looser than the reading of an address",
    r"needs a secret": "whether a key has a secret was decided when it was made",
    r"no file of reference rates": "a whole file is no matter of a schema",
    r"belong to no store|are live only|name the person by one|must have perSecond": "one member decides on another",
    r"make another environment the default|is needed by a scheduled": "what was set up before decides",
    r"is for a draft or a scheduled|is not for one that has ended|has passed": "the status decides about times",
    r"must be a project of yours": "which numbers a key may have depends on whose projects there are",
    r"must have at (least|most) \d+ (digits|decimals)": "no keyword counts digits",
    r"must be a positive number": "zero is refused by exclusiveMinimum alone, which the validator does not know",
}

REFUSALS = re.compile("|".join(REFUSED_BEYOND_THE_SCHEMA), re.IGNORECASE)

send = requests.Session.request


def send_from_new_address(session, *args, headers=None, **kwargs):
    """Failed authentications are limited per address, so each request comes from one of its own."""
    number = next(addresses)
    address = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
    return send(session, *args, headers={**(headers or {}), "X-Forwarded-For": address}, **kwargs)


requests.Session.request = send_from_new_address


@schemathesis.hook
def filter_case(context, case):
    """The key that all requests are sent with stays as it is."""
    return (case.path_parameters or {}).get("apiKeyId") != os.environ.get("FUZZING_KEY_ID")


accepts_valid_data = CHECKS.get_one("positive_data_acceptance")


@schemathesis.check
def valid_data_is_accepted(ctx, response, case):
    """The check of the tool, less those refusals, for what is derived from the document value by value.

    The texts at random of the other phases meet such refusals at random too.
    """
    if case.meta is None or case.meta.phase.name not in (TestPhase.EXAMPLES, TestPhase.COVERAGE):
        return None
    if response.status_code == 400 and REFUSALS.search(response.text):
        return None
    return accepts_valid_data(ctx, response, case)


# Those that documents do not mention, in lower case: document-check.ts lists them with the reasons.
HEADERS_OF_HTTP = set(os.environ["HEADERS_OF_HTTP"].split(","))

# A method that a path does not have is in no operation. What it is answered with each document says once, in its info.
TO_ANOTHER_METHOD = {"x-request-id", "allow"}
TO_A_PREFLIGHT = {
    "x-request-id",
    "access-control-allow-methods",
    "access-control-allow-headers",
    "access-control-max-age",
}
FOR_PAGES = {"access-control-allow-origin", "access-control-expose-headers"}


def is_of_operation(response, case):
    return response.request.method.lower() == case.operation.method


def names_of(reply):
    return {name.lower() for name, _ in reply.headers.items()} if reply else set()


def documented_headers(response, case):
    replies = case.operation.responses
    if is_of_operation(response, case):
        return names_of(replies.find_by_status_code(response.status_code))
    if not any(FOR_PAGES <= names_of(reply) for _, reply in replies.items()):
        return TO_ANOTHER_METHOD
    return FOR_PAGES | (TO_A_PREFLIGHT if response.request.method == "OPTIONS" else TO_ANOTHER_METHOD)


@schemathesis.check
def no_header_is_undocumented(ctx, response, case):
    """The check of the tool looks for the headers that are documented, this one at all that were sent."""
    surplus = sorted(set(response.headers) - documented_headers(response, case) - HEADERS_OF_HTTP)
    assert not surplus, f"Not documented for {response.status_code}: {', '.join(surplus)}"


@schemathesis.check
def no_body_is_undocumented(ctx, response, case):
    """The tool looks at no body of a reply for which the document has none."""
    reply = case.operation.responses.find_by_status_code(response.status_code)
    if reply and is_of_operation(response, case) and not reply.definition.get("content"):
        assert not response.content, f"No body is documented for {response.status_code}"
