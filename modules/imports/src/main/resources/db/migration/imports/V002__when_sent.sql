-- Nobody knows it of the files sent before; they are forgotten within a day.
alter table import_draft add column sent_at timestamp;

create index import_draft_by_sender on import_draft (entered_by, expires_at);
