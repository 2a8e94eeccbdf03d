-- What facilitators often answer, in their own words. Nobody in particular is spoken of.
create table ready_answers (id integer primary key autoincrement, words blob not null) strict;
