-- The person who reads a mail to focal points, once it is known: each of them has a mail of their own. Persons are membership's.
alter table mail add column reader_id ${uuid};
-- How often somebody asked to send it again: each time it is another message.
alter table mail add column edition integer default 0 not null;
