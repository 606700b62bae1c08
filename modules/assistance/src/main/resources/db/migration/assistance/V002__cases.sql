-- Nothing here says whom a case is about.
create table victim_case (
    id ${uuid} not null,
    code varchar(11) not null,
    participant_code varchar(40) not null,
    agency_code varchar(40) not null,
    worker varchar(60) not null,
    state varchar(20) not null,
    sealed boolean not null,
    gender varchar(30) not null,
    age_group varchar(20) not null,
    citizenship varchar(2),
    exploited_in varchar(2),
    exploitations varchar(300) not null,
    methods varchar(500) not null,
    opened_on date not null,
    closed_on date,
    close_reason varchar(30),
    identity_kept_at timestamp,
    version bigint not null,
    constraint victim_case_pk primary key (id),
    constraint victim_case_code unique (code),
    constraint victim_case_agency_fk foreign key (agency_code) references agency (code),
    constraint case_ends_with_a_reason check (state = 'CASE_CLOSED' and closed_on is not null and close_reason is not null
        or state <> 'CASE_CLOSED' and closed_on is null and close_reason is null)
);

create index victim_case_by_agency on victim_case (agency_code, opened_on, id);
create index victim_case_by_worker on victim_case (agency_code, worker, opened_on, id);
create index victim_case_by_participant on victim_case (participant_code, opened_on, id);

-- The key of a case, locked by a master key that no database holds.
create table case_key (
    case_id ${uuid} not null,
    locked ${bytes} not null,
    master_number integer not null,
    constraint case_key_pk primary key (case_id),
    constraint case_key_case_fk foreign key (case_id) references victim_case (id)
);

create index case_key_by_master on case_key (master_number, case_id);
