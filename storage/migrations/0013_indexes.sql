-- What is asked within a turn, or each night, never reads a whole table: tests/plans.py looks at every statement.
create index outbox_reminder on outbox (reminder_meeting) where reminder_meeting is not null;
create index people_reminded on people (id) where reminders <> '';
create index people_seen on people (seen_at);
create index parked_at on parked (at);
create index undelivered_at on undelivered (at);
create index sent_messages_at on sent_messages (at);
