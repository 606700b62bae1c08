-- Who looked. No foreign key: a look outlives the case.
create table identity_look (
    id ${uuid} not null,
    looked_at timestamp not null,
    who varchar(60) not null,
    case_code varchar(11) not null,
    participant_code varchar(40) not null,
    agency_code varchar(40) not null,
    purpose varchar(30) not null,
    note varchar(500),
    in_emergency boolean not null,
    constraint identity_look_pk primary key (id)
);

create index identity_look_by_participant on identity_look (participant_code, id);
create index identity_look_by_case on identity_look (case_code, id);
create index identity_look_by_who on identity_look (who, id);

create table emergency (
    id ${uuid} not null,
    case_id ${uuid} not null,
    case_code varchar(11) not null,
    participant_code varchar(40) not null,
    agency_code varchar(40) not null,
    who varchar(60) not null,
    reason varchar(1000) not null,
    opened_at timestamp not null,
    open_until timestamp not null,
    verdict varchar(20),
    remark varchar(1000),
    reviewed_by varchar(60),
    version bigint not null,
    constraint emergency_pk primary key (id),
    constraint emergency_ends check (open_until > opened_at)
);

create index emergency_by_who on emergency (who, case_id, open_until);
create index emergency_by_case on emergency (case_id, who, open_until);
create index emergency_by_participant on emergency (participant_code, id);
