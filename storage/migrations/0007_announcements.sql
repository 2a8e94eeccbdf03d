-- A message to many people. Its words, sealed once for all of them, are gone as soon as it is over.
create table announcements (
    number integer primary key,
    author integer references people (id), -- null: erased since
    audience text not null, -- all, commune:Lens, field:sport, coming:3
    call blob not null,
    total integer not null, -- whom it was for when it was begun
    reached integer not null default 0, -- the last person whose row of the outbox was written down
    state text not null, -- going (more rows to write down), leaving, stopped, over
    begun_at text not null,
    ended_at text
) strict;
create index announcements_author on announcements (author) where author is not null;

create table announcement_outcomes (
    announcement integer not null,
    outcome text not null, -- received, or why not
    number integer not null,
    primary key (announcement, outcome)
) strict, without rowid;

alter table outbox add column announcement integer;
create index outbox_announcement on outbox (announcement, person) where announcement is not null;

-- What people answered with a button, whatever the idea: a commune, a field. Announcements and lists look there.
create index idea_parts_choice on idea_parts (question, choice, idea) where kind = 'choice';
