create table person (
    id ${uuid} not null,
    given_name varchar(200),
    family_name varchar(200),
    title varchar(50),
    full_name varchar(450),
    participant_code varchar(40),
    organisation varchar(200),
    office varchar(200),
    email varchar(254),
    phone varchar(40),
    keep_until date,
    public_office boolean not null,
    anonymised boolean not null,
    search_text varchar(1000) not null,
    version bigint not null,
    constraint person_pk primary key (id),
    constraint person_participant_fk foreign key (participant_code) references participant (code)
);

create index person_by_name on person (family_name, id);
create index person_by_participant on person (participant_code, family_name);
create index person_by_retention on person (anonymised, keep_until);

create table focal_point (
    id ${uuid} not null,
    participant_code varchar(40) not null,
    person_id ${uuid} not null,
    focal_function varchar(10) not null,
    from_day date,
    from_precision varchar(5),
    to_day date,
    to_precision varchar(5),
    first_day date not null,
    last_day date not null,
    version bigint not null,
    constraint focal_point_pk primary key (id),
    constraint focal_point_participant_fk foreign key (participant_code) references participant (code),
    constraint focal_point_person_fk foreign key (person_id) references person (id)
);

create index focal_point_by_participant on focal_point (participant_code, focal_function, first_day);
create index focal_point_by_person on focal_point (person_id);
