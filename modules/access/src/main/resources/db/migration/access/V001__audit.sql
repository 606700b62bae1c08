create table access.audit_event (
    id ${uuid} not null constraint audit_event_pk primary key,
    happened_at timestamp not null,
    account_id ${uuid},
    who varchar(80),
    action varchar(80) not null,
    subject varchar(60) not null,
    subject_id varchar(120),
    details varchar(4000),
    command_hash varchar(64),
    chain_number bigint,
    hash varchar(64)
);
create index audit_event_subject on access.audit_event (subject, subject_id, id);
create index audit_event_who on access.audit_event (who, id);
create index audit_event_action on access.audit_event (action, id);
create index audit_event_chain on access.audit_event (chain_number);

create table access.audit_head (
    id smallint not null constraint audit_head_pk primary key,
    chain_number bigint not null,
    hash varchar(64) not null
);
insert into access.audit_head (id, chain_number, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
