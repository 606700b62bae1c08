create table chair_seat (
    id ${uuid} not null,
    body_code varchar(40) not null,
    code varchar(20) not null,
    seat_function varchar(30) not null,
    label varchar(200),
    version bigint not null,
    constraint chair_seat_pk primary key (id),
    constraint chair_seat_code_taken unique (body_code, code),
    constraint chair_seat_body_fk foreign key (body_code) references body (code)
);

create table chair_term (
    id ${uuid} not null,
    seat_id ${uuid} not null,
    holder_code varchar(40) not null,
    person_id ${uuid},
    from_day date,
    from_precision varchar(5),
    to_day date,
    to_precision varchar(5),
    first_day date not null,
    last_day date not null,
    from_bound varchar(6) not null,
    to_bound varchar(6) not null,
    source_text varchar(1000),
    confidence varchar(15),
    note varchar(2000),
    version bigint not null,
    constraint chair_term_pk primary key (id),
    constraint chair_term_seat_fk foreign key (seat_id) references chair_seat (id),
    constraint chair_term_holder_fk foreign key (holder_code) references participant (code),
    constraint chair_term_person_fk foreign key (person_id) references person (id)
);

create index chair_term_by_seat on chair_term (seat_id, first_day);
create index chair_term_by_holder on chair_term (holder_code, first_day);
create index chair_term_by_person on chair_term (person_id);
create index chair_term_by_day on chair_term (first_day, id);
