-- The words of ideas as they sound, each a keyed hash: a search finds ideas without opening them all, and who has
-- the file without the key reads no word. Word 0: the idea's words are all here, even when it has none.
create table idea_words (
    word integer not null,
    idea integer not null references ideas (number),
    primary key (word, idea)
) strict, without rowid;
create index idea_words_idea on idea_words (idea);

create index ideas_status on ideas (status, number);
