-- What is looked for by these columns is found without reading everything else.

create index threads_idea on threads (idea);
create index agreements_purpose on agreements (purpose, person) where withdrawn_at is null;
