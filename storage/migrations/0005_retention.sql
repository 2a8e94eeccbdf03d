-- When somebody was asked whether their ideas are still to be kept; and since when nobody may read or write to them.
alter table people add column asked_at text;
alter table people add column frozen_at text;
