create table claim (
    id ${uuid} not null,
    subject varchar(40) not null,
    subject_id varchar(40) not null,
    about varchar(500),
    field_name varchar(60) not null,
    topic varchar(150) not null,
    claimed varchar(2000) not null,
    source_text varchar(1000) not null,
    confidence varchar(15) not null,
    preferred boolean not null,
    note varchar(2000),
    search_text varchar(6000) not null,
    version bigint not null,
    constraint claim_pk primary key (id)
);

create index claim_by_subject on claim (subject, subject_id, field_name);
create index claim_by_topic on claim (topic, id);
