-- Whom cases are about, each text locked with the key of its case.
create table identity_field (
    case_id ${uuid} not null,
    field varchar(20) not null,
    closed ${bytes} not null,
    constraint identity_field_pk primary key (case_id, field),
    constraint identity_field_case_fk foreign key (case_id) references victim_case (id)
);

-- By which a person is found again; the key of the digests is in no database.
create table identity_index (
    case_id ${uuid} not null,
    digest varchar(80) not null,
    constraint identity_index_pk primary key (case_id, digest),
    constraint identity_index_case_fk foreign key (case_id) references victim_case (id)
);

create index identity_index_by_digest on identity_index (digest, case_id);
