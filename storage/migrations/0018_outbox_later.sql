-- When something may leave next is asked for each message of an announcement: what may leave already is not looked at.
create index outbox_later on outbox (not_before) where claimed_at is null and chat is not null and not_before > '';
