create table officer (
    id ${uuid} not null,
    participant_code varchar(40) not null,
    given_name varchar(100),
    family_name varchar(100),
    native_name varchar(200),
    full_name varchar(201),
    gender varchar(10) not null,
    agency varchar(200),
    office varchar(200),
    email varchar(254),
    language varchar(2),
    account varchar(60),
    shows_name boolean not null,
    keep_until date,
    anonymised boolean not null,
    name_key varchar(300),
    native_key varchar(300),
    told_apart ${uuid} not null,
    search_text varchar(1000) not null,
    version bigint not null,
    constraint officer_pk primary key (id),
    constraint account_of_another_officer unique (account),
    constraint possible_same_officer unique (participant_code, name_key, told_apart),
    constraint officer_is_named_or_anonymised check (anonymised = false and family_name is not null and keep_until is not null or anonymised = true
        and given_name is null and family_name is null and native_name is null and full_name is null and agency is null and office is null
        and email is null and account is null and keep_until is null and name_key is null and native_key is null and search_text = '')
);

create index officer_by_name on officer (family_name, id);
create index officer_by_participant on officer (participant_code, family_name, id);
create index officer_by_native_key on officer (participant_code, native_key);
create index officer_by_retention on officer (anonymised, keep_until);

create table trainer (
    id ${uuid} not null,
    officer_id ${uuid} not null,
    expertise varchar(1000) not null,
    languages varchar(200) not null,
    search_text varchar(1000) not null,
    version bigint not null,
    constraint trainer_pk primary key (id),
    constraint trainer_already unique (officer_id),
    constraint trainer_officer_fk foreign key (officer_id) references officer (id)
);

create table trainer_accreditation (
    trainer_id ${uuid} not null,
    first_day date not null,
    last_day date not null,
    constraint trainer_accreditation_pk primary key (trainer_id, first_day),
    constraint trainer_accreditation_trainer_fk foreign key (trainer_id) references trainer (id),
    constraint accreditation_ends_after_it_starts check (first_day <= last_day)
);
