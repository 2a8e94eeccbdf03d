-- Whoever put a meeting in their own calendar hears of each of its changes, until it is over: what they have is a copy.
alter table awaiting add column has_file integer not null default 0;
