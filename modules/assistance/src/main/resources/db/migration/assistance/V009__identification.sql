alter table victim_case add column status varchar(30) not null default 'UNDER_IDENTIFICATION';

create table identification (
    id ${uuid} not null,
    case_id ${uuid} not null,
    participant_code varchar(40) not null,
    status varchar(30) not null,
    body varchar(30) not null,
    decided_on date not null,
    entered_by varchar(60) not null,
    entered_at timestamp not null,
    constraint identification_pk primary key (id),
    constraint identification_case_fk foreign key (case_id) references victim_case (id)
);

create index identification_by_case on identification (case_id, decided_on);
