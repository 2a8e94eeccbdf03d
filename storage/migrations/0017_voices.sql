-- Voices that a program of the operator's is still to put in words, until it did: a stop in between loses none.
create table voices (
    id integer primary key autoincrement,
    person integer not null references people (id), -- who spoke
    idea integer not null default 0,
    kind text not null,
    file blob not null, -- Telegram's reference
    tries integer not null default 0
) strict;
create index voices_person on voices (person);
