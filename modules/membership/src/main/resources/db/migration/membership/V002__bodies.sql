create table body (
    code varchar(40) not null,
    process_code varchar(40) not null,
    kind varchar(20) not null,
    parent_code varchar(40),
    name varchar(200) not null,
    established_day date,
    established_precision varchar(5),
    dissolved_day date,
    dissolved_precision varchar(5),
    first_day date not null,
    last_day date not null,
    mandate varchar(4000),
    source_text varchar(1000),
    search_text varchar(4000) not null,
    version bigint not null,
    constraint body_code_taken primary key (code),
    constraint body_process_fk foreign key (process_code) references process (code),
    constraint body_parent_fk foreign key (parent_code) references body (code)
);

create index body_by_process on body (process_code, code);
create index body_by_parent on body (parent_code, code);
create index body_by_kind on body (kind, code);

create table body_name (
    body_code varchar(40) not null,
    lang varchar(35) not null,
    name varchar(200) not null,
    constraint body_name_pk primary key (body_code, lang),
    constraint body_name_body_fk foreign key (body_code) references body (code)
);

create table body_membership (
    id ${uuid} not null,
    body_code varchar(40) not null,
    participant_code varchar(40) not null,
    role_code varchar(10) not null,
    from_day date,
    from_precision varchar(5),
    to_day date,
    to_precision varchar(5),
    first_day date not null,
    last_day date not null,
    source_text varchar(1000),
    confidence varchar(15),
    note varchar(2000),
    version bigint not null,
    constraint body_membership_pk primary key (id),
    constraint body_membership_body_fk foreign key (body_code) references body (code),
    constraint body_membership_participant_fk foreign key (participant_code) references participant (code)
);

create index body_membership_by_body on body_membership (body_code, role_code, participant_code);
create index body_membership_by_participant on body_membership (participant_code, body_code, first_day);
