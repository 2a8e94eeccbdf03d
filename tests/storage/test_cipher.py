"""What is sealed with one key opens with that key only."""

import pytest

from storage.cipher import BadKey, Cipher, WrongKey, new_key


@pytest.mark.parametrize("text", ["", "Un banc devant l'école", "\x00", "é" * 5000])
def test_text_opens_as_it_was(text):
    cipher = Cipher([new_key()])
    assert cipher.open(cipher.seal(text)) == text


def test_nothing_stays_nothing():
    cipher = Cipher([new_key()])
    assert (cipher.seal(""), cipher.open(b""), cipher.open(None)) == (b"", "", "")


def test_the_same_text_is_sealed_differently_each_time():
    cipher = Cipher([new_key()])
    assert len({cipher.seal("banc") for _ in range(50)}) == 50


def test_a_new_key_put_first_opens_what_the_old_one_sealed():
    old, new = new_key(), new_key()
    sealed = Cipher([old]).seal("banc")
    both = Cipher([new, old])
    assert both.open(sealed) == "banc"
    assert Cipher([new]).open(both.seal("banc")) == "banc"


def test_another_key_does_not_open():
    with pytest.raises(WrongKey):
        Cipher([new_key()]).open(Cipher([new_key()]).seal("banc"))


@pytest.mark.parametrize("position", [4, 15, 16, -1])
def test_a_changed_byte_is_noticed(position):
    cipher = Cipher([new_key()])
    sealed = bytearray(cipher.seal("banc"))
    sealed[position] ^= 1
    with pytest.raises(WrongKey):
        cipher.open(bytes(sealed))


def test_a_value_cut_short_is_noticed():
    cipher = Cipher([new_key()])
    with pytest.raises(WrongKey):
        cipher.open(cipher.seal("banc")[:12])


@pytest.mark.parametrize("keys", [[], [""], ["trop court"], ["A" * 44], [new_key()[:-4]], [new_key() + "é"]])
def test_a_key_that_is_none_is_refused(keys):
    with pytest.raises(BadKey):
        Cipher(keys)


def test_fingerprints_come_one_a_key_and_differ():
    one, other = new_key(), new_key()
    assert Cipher([one, other]).fingerprints("501") == [
        *Cipher([one]).fingerprints("501"),
        *Cipher([other]).fingerprints("501"),
    ]
    assert Cipher([one]).fingerprints("501") != Cipher([one]).fingerprints("502")
