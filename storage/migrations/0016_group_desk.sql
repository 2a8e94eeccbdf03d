-- A group as the desk: each member has a conversation of their own there, and each idea a topic where there are some.
create table member_states (
    person integer not null references people (id), -- the group
    member text not null, -- a fingerprint of who wrote or pressed: nobody's number or name is kept
    state blob not null,
    primary key (person, member)
) strict;

create table topics (
    chat integer not null,
    idea integer not null references ideas (number),
    topic integer not null,
    primary key (chat, idea)
) strict, without rowid;
create index topics_idea on topics (idea);
