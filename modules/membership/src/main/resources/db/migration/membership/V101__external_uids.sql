create table meeting_external_uid (
    uid varchar(500) not null,
    meeting_id ${uuid} not null,
    sequence_number integer not null,
    constraint meeting_external_uid_pk primary key (uid),
    constraint meeting_external_uid_meeting_fk foreign key (meeting_id) references meeting (id)
);

create index meeting_external_uid_by_meeting on meeting_external_uid (meeting_id);
