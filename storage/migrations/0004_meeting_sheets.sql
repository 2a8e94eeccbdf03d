-- What a meeting's sheet shows besides who comes: the help needed to come, and the order in which ideas are presented.

create table help_to_come (
    id integer primary key autoincrement,
    meeting integer not null references meetings (id),
    person integer not null references people (id),
    words blob not null,
    at text not null
) strict;
create index help_to_come_person on help_to_come (person);
create index help_to_come_meeting on help_to_come (meeting);

alter table ideas add column turn integer; -- when it is presented at its meeting, 1 first; null: after those that have one
