-- Since when a reminder waits for an idea being told: it waits two hours at most, however often it was put off.
alter table reminders add column held_since text;
