-- Files of cases that came in. They say nothing of what stands in them, and stay when that is destroyed.
create table case_file (
    id ${uuid} not null,
    participant_code varchar(40) not null,
    agency_code varchar(40) not null,
    worker varchar(60) not null,
    digest varchar(80) not null,
    entered_by varchar(60) not null,
    sent_at timestamp not null,
    expires_at timestamp not null,
    state varchar(30) not null,
    line_count integer not null,
    refused_count integer not null,
    problem_count integer not null,
    done_count integer not null,
    new_count integer not null,
    version bigint not null,
    constraint case_file_pk primary key (id),
    constraint case_file_agency_fk foreign key (agency_code) references agency (code)
);

create index case_file_by_agency on case_file (agency_code, id);
create index case_file_by_worker on case_file (agency_code, worker, id);
create index case_file_by_state on case_file (state, id);
create index case_file_by_expiry on case_file (expires_at, id);

-- What opens that which is held of a file, locked by the master key; destroyed when it is needed no more.
create table case_file_key (
    file_id ${uuid} not null,
    held varchar(10) not null,
    locked ${bytes} not null,
    master_number integer not null,
    constraint case_file_key_pk primary key (file_id, held),
    constraint case_file_key_file_fk foreign key (file_id) references case_file (id)
);

create table case_file_part (
    file_id ${uuid} not null,
    held varchar(10) not null,
    part_number integer not null,
    closed ${bytes} not null,
    constraint case_file_part_pk primary key (file_id, held, part_number),
    constraint case_file_part_file_fk foreign key (file_id) references case_file (id)
);

-- All that a line said of a case, locked with the key of the case.
create table case_record (
    case_id ${uuid} not null,
    coded ${bytes} not null,
    personal ${bytes} not null,
    constraint case_record_pk primary key (case_id),
    constraint case_record_case_fk foreign key (case_id) references victim_case (id)
);
