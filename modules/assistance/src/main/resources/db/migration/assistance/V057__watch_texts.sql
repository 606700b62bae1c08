-- What kind of emergency it was: it stays when the words fall. Null for those from before it was asked.
alter table emergency add column ground varchar(30);

-- What somebody wrote of a look or an emergency, locked with the key of the case; null once it was erased with the case.
create table watch_text (
    subject_id ${uuid} not null,
    kind varchar(20) not null,
    case_id ${uuid} not null,
    closed ${bytes},
    constraint watch_text_pk primary key (subject_id, kind),
    constraint watch_text_case_fk foreign key (case_id) references victim_case (id)
);

create index watch_text_by_case on watch_text (case_id);

-- What was written before it was locked. The server locks it as soon as it runs, and leaves this empty for good.
create table earlier_text (
    subject_id ${uuid} not null,
    kind varchar(20) not null,
    case_id ${uuid} not null,
    written varchar(1000) not null,
    constraint earlier_text_pk primary key (subject_id, kind),
    constraint earlier_text_case_fk foreign key (case_id) references victim_case (id)
);

create index earlier_text_by_case on earlier_text (case_id);
