-- Instants are UTC text of fixed width. Blobs are sealed, without exception. Every column that speaks of a
-- person refers to people or ideas, or is called chat: that is how a test finds those that personal.py forgot.

create table key_check (id integer primary key, sealed blob not null) strict;

create table notes (name text primary key, value text not null) strict;

create table people (
    id integer primary key autoincrement,
    chat integer not null unique,
    role text not null default 'resident',
    name blob,
    contact blob,
    found_through text,
    reminders text not null default '', -- kinds wished for, with a comma between them
    known_at text not null,
    seen_at text not null, -- wrote or pressed last
    blocked_at text,
    open_thread integer not null default 0, -- an idea's number; it may be gone
    open_thread_at text
) strict;
create index people_role on people (role);

create table agreements (
    id integer primary key autoincrement,
    person integer not null references people (id),
    purpose text not null,
    version text not null,
    given_at text not null,
    withdrawn_at text
) strict;
create index agreements_person on agreements (person);
create unique index agreements_in_force on agreements (person, purpose) where withdrawn_at is null;

create table invitations (
    hash text primary key,
    expires_at text not null,
    used_at text,
    used_by integer references people (id)
) strict;
create index invitations_used_by on invitations (used_by);

create table states (person integer primary key references people (id), state blob not null) strict;

create table received (
    update_id integer primary key,
    at text, -- when it was dealt with
    done integer not null, -- 0: only failures so far
    failures integer not null default 0
) strict;
create index received_at on received (at);

create table parked (
    update_id integer primary key,
    chat integer,
    payload blob not null,
    reason text not null,
    at text not null
) strict;
create index parked_chat on parked (chat);

create table meetings (
    id integer primary key autoincrement,
    day text not null,
    commune text not null,
    venue text not null default '',
    hour text, -- on the wall clock of the place
    address text not null default '',
    latitude real,
    longitude real,
    cancelled integer not null default 0,
    unique (day, commune)
) strict;

create table rsvps (
    meeting integer not null references meetings (id),
    person integer not null references people (id),
    coming integer not null,
    people integer not null,
    at text not null,
    primary key (person, meeting)
) strict;
create index rsvps_meeting on rsvps (meeting);

create table idea_numbers (id integer primary key, last integer not null) strict;
insert into idea_numbers (id, last) values (1, 0);

create table ideas (
    number integer primary key,
    person integer not null references people (id),
    sent_at text not null,
    status text not null,
    meeting integer references meetings (id)
) strict;
create index ideas_person on ideas (person);
create index ideas_meeting on ideas (meeting);

create table idea_parts (
    id integer primary key autoincrement,
    idea integer not null references ideas (number),
    question text not null,
    kind text not null, -- a kind of part, or 'choice', or 'nothing' for a question left without an answer
    choice text not null default '',
    text blob,
    file blob,
    message integer not null default 0,
    album text not null default ''
) strict;
create index idea_parts_idea on idea_parts (idea);

create table idea_events (
    id integer primary key autoincrement,
    idea integer not null references ideas (number),
    what text not null, -- a status, or 'added'
    at text not null,
    meeting integer references meetings (id)
) strict;
create index idea_events_idea on idea_events (idea);
create index idea_events_meeting on idea_events (meeting);

create table reminders (
    id integer primary key autoincrement,
    meeting integer not null references meetings (id),
    person integer not null references people (id),
    kind text not null,
    due_at text not null,
    state text not null default 'due', -- due, claimed (waits in the outbox), sent, skipped
    settled_at text,
    unique (person, meeting, kind)
) strict;
create index reminders_due on reminders (due_at) where state = 'due';
create index reminders_meeting on reminders (meeting);

create table alarms (
    id integer primary key autoincrement,
    person integer not null references people (id),
    kind text not null,
    subject text not null,
    due_at text not null,
    unique (person, kind, subject)
) strict;
create index alarms_due on alarms (due_at);

create table outbox (
    id integer primary key autoincrement,
    person integer references people (id), -- null: for whoever is a facilitator, or for somebody just erased
    chat integer, -- null: waits for a facilitator
    lane integer not null,
    payload blob not null,
    once integer not null,
    not_before text not null default '',
    receipt integer references people (id),
    thread_person integer references people (id),
    thread_idea integer not null default 0,
    reminder_meeting integer,
    reminder_kind text,
    created_at text not null,
    claimed_at text,
    tries integer not null default 0
) strict;
create index outbox_waiting on outbox (lane, id, not_before, chat) where claimed_at is null and chat is not null;
create index outbox_chat on outbox (chat, lane, id);
create index outbox_claimed on outbox (chat) where claimed_at is not null;
create index outbox_person on outbox (person);
create index outbox_receipt on outbox (receipt) where receipt is not null;
create index outbox_thread on outbox (thread_person) where thread_person is not null;

create table undelivered (
    id integer primary key autoincrement,
    person integer references people (id),
    lane integer not null,
    reason text not null,
    at text not null
) strict;
create index undelivered_person on undelivered (person);

create table threads (
    chat integer not null,
    message integer not null,
    person integer not null references people (id),
    idea integer not null default 0,
    primary key (chat, message)
) strict;
create index threads_person on threads (person);

create table counts (
    month text not null, -- 2023-09
    what text not null,
    which text not null,
    number integer not null,
    primary key (month, what, which)
) strict;

create table erasures (fingerprint text not null, at text not null, primary key (fingerprint, at)) strict;
create index erasures_at on erasures (at);
