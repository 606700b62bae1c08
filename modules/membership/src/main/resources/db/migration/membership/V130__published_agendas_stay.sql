-- An agenda that was published once keeps its numbers, also while the meeting is postponed and planned again. Of those planned again already nobody knows.
alter table meeting add column agenda_published boolean default false not null;
update meeting set agenda_published = true where state <> 'PLANNED';
