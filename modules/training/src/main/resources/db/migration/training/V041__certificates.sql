create table certificate (
    id ${uuid} not null,
    number varchar(40) not null,
    kind varchar(20) not null,
    participant_code varchar(40) not null,
    officer_id ${uuid},
    holder varchar(200) not null,
    shows_name boolean not null,
    run_id ${uuid},
    nomination_id ${uuid},
    course_code varchar(40) not null,
    curriculum_version integer not null,
    course_title varchar(300) not null,
    first_day date not null,
    last_day date not null,
    minutes integer not null,
    issued_at timestamp not null,
    valid_until date,
    state varchar(20) not null,
    since timestamp not null,
    reason varchar(1000),
    successor_id ${uuid},
    token varchar(40) not null,
    token_hash varchar(64) not null,
    live_for varchar(80),
    credential varchar(16000) not null,
    search_text varchar(800) not null,
    version bigint not null,
    constraint certificate_pk primary key (id),
    constraint certificate_number_taken unique (number),
    constraint certificate_token_taken unique (token_hash),
    constraint certificate_already_issued unique (live_for),
    constraint certificate_days check (last_day >= first_day),
    constraint certificate_minutes check (minutes >= 1),
    constraint certificate_succeeded check (state = 'SUPERSEDED' and successor_id is not null or state <> 'SUPERSEDED' and successor_id is null),
    constraint certificate_successor_fk foreign key (successor_id) references certificate (id) deferrable initially deferred
);

create index certificate_by_day on certificate (issued_at, id);
create index certificate_by_state on certificate (state, issued_at, id);
create index certificate_by_participant on certificate (participant_code, issued_at, id);
create index certificate_by_course on certificate (course_code, issued_at, id);
create index certificate_by_holder on certificate (holder, id);
create index certificate_by_run on certificate (run_id, id);
create index certificate_by_officer on certificate (officer_id, id);
