-- « Laissez-moi tranquille »: no question of how things went from then on.
alter table people add column left_alone_at text;
