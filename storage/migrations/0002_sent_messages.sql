-- Which messages of a chat the bot can still take away: Telegram lets a bot delete what is less than 48 hours old.
-- `about`: the resident whom a message of a facilitator's chat speaks of.
create table sent_messages (
    chat integer not null,
    message integer not null,
    about integer references people (id),
    at text not null,
    primary key (chat, message)
) strict, without rowid;
create index sent_messages_about on sent_messages (about) where about is not null;
