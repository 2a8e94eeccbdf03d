-- The newest card of each idea in each facilitator's chat: it is changed in place when the idea changes.
create table cards (
    chat integer not null,
    idea integer not null references ideas (number),
    message integer not null,
    primary key (chat, idea)
) strict, without rowid;
create index cards_idea on cards (idea);

alter table outbox add column is_card integer not null default 0; -- once sent, it is the card of its thread's idea

alter table idea_events add column person integer references people (id); -- who did it
create index idea_events_person on idea_events (person) where person is not null;

-- What colleagues tell each other about an idea. It never leaves the desk.
create table idea_notes (
    id integer primary key autoincrement,
    idea integer not null references ideas (number),
    person integer references people (id), -- who wrote it; null: somebody who is gone
    message integer not null, -- in the chat of who wrote it: edits are found by it
    words blob not null,
    at text not null
) strict;
create index idea_notes_idea on idea_notes (idea);
create index idea_notes_person on idea_notes (person);
