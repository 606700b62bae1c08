create table case_document (
    id ${uuid} not null,
    case_id ${uuid} not null,
    kind varchar(30) not null,
    file_type varchar(10) not null,
    bytes_long integer not null,
    added_by varchar(60) not null,
    added_at timestamp not null,
    closed ${bytes} not null,
    constraint case_document_pk primary key (id),
    constraint case_document_case_fk foreign key (case_id) references victim_case (id)
);

create index case_document_by_case on case_document (case_id, added_at);
