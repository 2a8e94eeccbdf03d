"""Reads the phone number or the e-mail address out of what somebody wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # read when the first number is: a start would wait for the numbering plan
    from phonenumbers import PhoneNumber

REGION = "FR"


class ContactProblem(StrEnum):
    """Why no contact was taken."""

    UNREADABLE = "unreadable"  # neither a number nor an address in it
    SEVERAL = "several"  # more than one: the person says which
    TOO_SHORT = "too_short"  # figures are missing
    TOO_LONG = "too_long"
    NO_SUCH_NUMBER = "no_such_number"
    EMAIL_WITHOUT_AT = "email_without_at"
    EMAIL_UNFINISHED = "email_unfinished"  # nothing after the @, or no ".fr"
    EMAIL_WITH_ACCENTS = "email_with_accents"


@dataclass(frozen=True, slots=True)
class Phone:
    national: str  # "06 12 34 56 78"; a foreign number as it is dialled from here: "+32 470 12 34 56"
    e164: str  # "+33612345678"


@dataclass(frozen=True, slots=True)
class Email:
    address: str


def read_contact(text: str) -> Phone | Email | ContactProblem:
    """The one contact in this text, whatever is written around it, or what is wrong with it."""
    from phonenumbers import Leniency, PhoneNumberMatcher

    tidy = _tidied(text)
    emails = {_email(match[0]) for match in _EMAIL.finditer(tidy)}
    phones = {_phone(match.number) for match in PhoneNumberMatcher(tidy, REGION, leniency=Leniency.VALID)}
    contacts: list[Phone | Email] = [*emails, *phones]
    if len(contacts) > 1:
        return ContactProblem.SEVERAL
    return contacts[0] if contacts else _what_is_wrong(tidy)


def _tidied(text: str) -> str:
    """The slips that leave no doubt: a letter O for a zero, 06/12/34/56/78, "arobase", spaces around the @."""
    text = "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
    text = re.sub(r"(?<=\d)/(?=\d)", " ", re.sub(r"(?i)\bo(?=\d)", "0", text))
    return re.sub(r"(?i)\s?(?:@|[\[(]at[\])]|\barobase\b)\s?", "@", text).strip()


def _phone(number: PhoneNumber) -> Phone:
    import phonenumbers

    here = number.country_code == phonenumbers.country_code_for_region(REGION)
    kinds = phonenumbers.PhoneNumberFormat
    shown = kinds.NATIONAL if here else kinds.INTERNATIONAL
    return Phone(phonenumbers.format_number(number, shown), phonenumbers.format_number(number, kinds.E164))


def _email(written: str) -> Email:
    name, _, domain = written.rpartition("@")
    return Email(f"{name}@{domain.lower()}")


def _what_is_wrong(text: str) -> ContactProblem:
    if "@" in text:
        return ContactProblem.EMAIL_UNFINISHED if text.isascii() else ContactProblem.EMAIL_WITH_ACCENTS
    if _EMAIL_WITHOUT_AT.search(text):
        return ContactProblem.EMAIL_WITHOUT_AT
    figures = len(re.sub(r"^(?:00)?33", "0", re.sub(r"\D", "", text)))
    if figures < 4:
        return ContactProblem.UNREADABLE
    if figures < 10:
        return ContactProblem.TOO_SHORT
    return ContactProblem.NO_SUCH_NUMBER if figures == 10 else ContactProblem.TOO_LONG


# Not the whole of RFC 5321: the addresses that people in fact have.
_EMAIL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9](?:[A-Za-z0-9_.+-]{0,62}[A-Za-z0-9_+-])?"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"
)
_EMAIL_WITHOUT_AT = re.compile(r"(?i)[a-z0-9]\.(?:com|fr|net|org|eu|be)\b")
