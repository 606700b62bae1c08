create table agency (
    code varchar(40) not null,
    participant_code varchar(40) not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    search_text varchar(200) not null,
    version bigint not null,
    constraint agency_pk primary key (code)
);

create index agency_by_name on agency (name, code);
create index agency_by_participant on agency (participant_code, name, code);
