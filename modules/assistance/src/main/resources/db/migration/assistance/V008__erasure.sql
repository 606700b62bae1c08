alter table victim_case add column erased_on date;
alter table victim_case add constraint erased_case_knows_nobody check (erased_on is null or identity_kept_at is null);

create index victim_case_by_closing on victim_case (participant_code, closed_on, id);

-- Certificates. No foreign key: they outlive what they tell of.
create table erasure (
    id ${uuid} not null,
    case_id ${uuid} not null,
    case_code varchar(11) not null,
    participant_code varchar(40) not null,
    agency_code varchar(40) not null,
    ground varchar(30) not null,
    erased_at timestamp not null,
    erased_by varchar(60) not null,
    destroyed_fields integer not null,
    constraint erasure_pk primary key (id)
);

create index erasure_by_participant on erasure (participant_code, id);
create index erasure_by_case on erasure (case_id);

create table retention (
    participant_code varchar(40) not null,
    months integer not null,
    constraint retention_pk primary key (participant_code),
    constraint retention_out_of_range check (months between 1 and 600)
);
