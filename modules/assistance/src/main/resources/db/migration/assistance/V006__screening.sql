create table indicator_list (
    code varchar(40) not null,
    title varchar(200) not null,
    source varchar(500) not null,
    entered_at timestamp not null,
    constraint indicator_list_pk primary key (code)
);

-- A list never changes: what a screening found stays explained by what it was asked.
create table screening_indicator (
    list_code varchar(40) not null,
    code varchar(40) not null,
    place integer not null,
    dimension varchar(40) not null,
    of_adults varchar(10),
    of_children varchar(10),
    constraint indicator_pk primary key (list_code, code),
    constraint indicator_list_fk foreign key (list_code) references indicator_list (code)
);

create table indicator_wording (
    list_code varchar(40) not null,
    code varchar(40) not null,
    language varchar(2) not null,
    wording varchar(300) not null,
    constraint indicator_wording_pk primary key (list_code, code, language),
    constraint indicator_wording_fk foreign key (list_code, code) references screening_indicator (list_code, code)
);

create table screening (
    id ${uuid} not null,
    participant_code varchar(40) not null,
    agency_code varchar(40) not null,
    worker varchar(60) not null,
    state varchar(30) not null,
    list_code varchar(40) not null,
    gender varchar(30) not null,
    age_group varchar(20) not null,
    migrant varchar(20) not null,
    acts varchar(100) not null,
    exploitations varchar(300) not null,
    present_codes varchar(3000) not null,
    asked_parts varchar(400) not null,
    legal varchar(20),
    assistance varchar(20),
    started_at timestamp not null,
    evaluated_at timestamp,
    supersedes ${uuid},
    case_id ${uuid},
    version bigint not null,
    constraint screening_pk primary key (id),
    constraint screening_agency_fk foreign key (agency_code) references agency (code),
    constraint screening_list_fk foreign key (list_code) references indicator_list (code),
    constraint screening_supersedes_fk foreign key (supersedes) references screening (id),
    constraint screening_case_fk foreign key (case_id) references victim_case (id),
    constraint screening_finds_once check (state = 'SCREENING_DRAFT' and legal is null and assistance is null and evaluated_at is null
        or state <> 'SCREENING_DRAFT' and legal is not null and assistance is not null and evaluated_at is not null)
);

create index screening_by_agency on screening (agency_code, id);
create index screening_by_worker on screening (agency_code, worker, id);
create index screening_by_superseded on screening (supersedes);
create index screening_by_case on screening (case_id);
