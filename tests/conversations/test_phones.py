"""Phone numbers and e-mail addresses as people type them."""

from __future__ import annotations

import pytest

from conversations.phones import ContactProblem, Email, Phone, read_contact

MOBILE = Phone("06 12 34 56 78", "+33612345678")


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("06 12 34 56 78", MOBILE),
        ("0612345678", MOBILE),
        ("06.12.34.56.78", MOBILE),
        ("06-12-34-56-78", MOBILE),
        ("06/12/34/56/78", MOBILE),
        ("06 12 345 678", MOBILE),
        ("06\xa012\xa034\xa056\xa078", MOBILE),
        ("+33612345678", MOBILE),
        ("+33 6 12 34 56 78", MOBILE),
        ("+33 (0)6 12 34 56 78", MOBILE),
        ("0033612345678", MOBILE),
        ("o6 12 34 56 78", MOBILE),
        ("O612345678", MOBILE),
        ("mon numéro c'est le 06 12 34 56 78 appelez le soir", MOBILE),
        ("Tel : 06 12 34 56 78.", MOBILE),
        ("06 12 34 56 78 ou 0612345678", MOBILE),
        ("03 21 67 00 00", Phone("03 21 67 00 00", "+33321670000")),
        ("07 56 12 34 56", Phone("07 56 12 34 56", "+33756123456")),
        ("+32 470 12 34 56", Phone("+32 470 12 34 56", "+32470123456")),
        ("elise@exemple.fr", Email("elise@exemple.fr")),
        ("Elise.Farrell@Exemple.FR", Email("Elise.Farrell@exemple.fr")),
        (" elise @ exemple.fr ", Email("elise@exemple.fr")),
        ("elise arobase exemple.fr", Email("elise@exemple.fr")),
        ("écrivez à jean-paul_62+fab@mail.exemple.fr.", Email("jean-paul_62+fab@mail.exemple.fr")),
        ("jean62300@exemple.fr", Email("jean62300@exemple.fr")),
        ("", ContactProblem.UNREADABLE),
        ("je sais pas", ContactProblem.UNREADABLE),
        ("😀", ContactProblem.UNREADABLE),
        ("j'ai 62 ans", ContactProblem.UNREADABLE),
        ("06 12 34 56 7", ContactProblem.TOO_SHORT),
        ("612345678", ContactProblem.TOO_SHORT),
        ("06 12 34 56", ContactProblem.TOO_SHORT),
        ("+33 6 12 34 56", ContactProblem.TOO_SHORT),
        ("06 12 34 56 78 9", ContactProblem.TOO_LONG),
        ("00 12 34 56 78", ContactProblem.NO_SUCH_NUMBER),
        ("06 12 34 56 78 ou 07 56 12 34 56", ContactProblem.SEVERAL),
        ("06 12 34 56 78 ou elise@exemple.fr", ContactProblem.SEVERAL),
        ("elise@", ContactProblem.EMAIL_UNFINISHED),
        ("@exemple.fr", ContactProblem.EMAIL_UNFINISHED),
        ("elise@exemple", ContactProblem.EMAIL_UNFINISHED),
        ("elise@exemple.", ContactProblem.EMAIL_UNFINISHED),
        ("élise@exemple.fr", ContactProblem.EMAIL_WITH_ACCENTS),
        ("elise.exemple.fr", ContactProblem.EMAIL_WITHOUT_AT),
    ],
)
def test_a_typed_contact(text, contact):
    assert read_contact(text) == contact
