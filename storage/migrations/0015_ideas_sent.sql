-- Looking back on a period reads its ideas only.
create index ideas_sent on ideas (sent_at);
