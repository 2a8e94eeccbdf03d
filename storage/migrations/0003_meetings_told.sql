-- A meeting as it stood before each change that was told: a change can then say old and new, however late it leaves.
alter table meetings add column sequence integer not null default 0; -- grows by one with each change told
alter table meetings add column published integer not null default 1; -- 0: only facilitators know of it

create table meeting_versions (
    meeting integer not null references meetings (id),
    sequence integer not null,
    day text not null,
    commune text not null,
    venue text not null,
    hour text,
    address text not null,
    latitude real,
    longitude real,
    cancelled integer not null,
    published integer not null,
    primary key (meeting, sequence)
) strict;

-- Who read « le lieu n'est pas encore sûr » or « je vous dirai l'heure » and is owed the answer.
create table awaiting (
    person integer not null references people (id),
    meeting integer not null references meetings (id),
    primary key (person, meeting)
) strict;
create index awaiting_meeting on awaiting (meeting);
