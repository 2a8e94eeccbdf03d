-- Colleagues: what they are called at the desk, until when they are away, and who takes care of an idea.
alter table people add column desk_name blob;
alter table people add column back_on text; -- the day they are there again; null: they are there
alter table ideas add column taken_by integer references people (id);
create index ideas_taken_by on ideas (taken_by) where taken_by is not null;
