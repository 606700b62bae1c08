create table participant (
    code varchar(40) not null,
    kind varchar(12) not null,
    alpha3 varchar(3),
    name varchar(200) not null,
    note varchar(2000),
    search_text varchar(4000) not null,
    version bigint not null,
    constraint participant_code_taken primary key (code)
);

create index participant_by_kind on participant (kind, code);
create index participant_by_name on participant (name, code);

create table participant_name (
    participant_code varchar(40) not null,
    lang varchar(35) not null,
    name varchar(200) not null,
    constraint participant_name_pk primary key (participant_code, lang),
    constraint participant_name_participant_fk foreign key (participant_code) references participant (code)
);

create table process (
    code varchar(40) not null,
    name varchar(200) not null,
    established_day date,
    established_precision varchar(5),
    first_day date not null,
    description varchar(4000),
    search_text varchar(4000) not null,
    version bigint not null,
    constraint process_code_taken primary key (code)
);

create table process_name (
    process_code varchar(40) not null,
    lang varchar(35) not null,
    name varchar(200) not null,
    constraint process_name_pk primary key (process_code, lang),
    constraint process_name_process_fk foreign key (process_code) references process (code)
);

create table membership (
    id ${uuid} not null,
    process_code varchar(40) not null,
    participant_code varchar(40) not null,
    role_code varchar(10) not null,
    state varchar(10) not null,
    listed_as varchar(200),
    from_day date,
    from_precision varchar(5),
    to_day date,
    to_precision varchar(5),
    first_day date not null,
    last_day date not null,
    source_text varchar(1000),
    confidence varchar(15),
    note varchar(2000),
    search_text varchar(400) not null,
    version bigint not null,
    constraint membership_pk primary key (id),
    constraint membership_process_fk foreign key (process_code) references process (code),
    constraint membership_participant_fk foreign key (participant_code) references participant (code)
);

create index membership_by_process on membership (process_code, role_code, participant_code);
create index membership_by_participant on membership (participant_code, process_code, first_day);
create index membership_by_day on membership (first_day, last_day);

create table membership_suspension (
    membership_id ${uuid} not null,
    first_day date not null,
    last_day date not null,
    reason varchar(1000),
    constraint membership_suspension_pk primary key (membership_id, first_day),
    constraint membership_suspension_membership_fk foreign key (membership_id) references membership (id)
);
