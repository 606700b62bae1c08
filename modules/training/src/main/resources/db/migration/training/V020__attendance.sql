create table attendance_record (
    id ${uuid} not null,
    session_id ${uuid} not null,
    nomination_id ${uuid} not null,
    minutes integer not null,
    how varchar(10) not null,
    recorded_at timestamp not null,
    recorded_by varchar(100) not null,
    record_number integer not null,
    constraint attendance_record_pk primary key (id),
    constraint attendance_record_session_fk foreign key (session_id) references course_session (id),
    constraint attendance_record_nomination_fk foreign key (nomination_id) references nomination (id),
    constraint attendance_corrected_in_turn unique (session_id, nomination_id, record_number),
    constraint minutes_not_negative check (minutes >= 0)
);

create index attendance_record_by_nomination on attendance_record (nomination_id);

create table assessment (
    id ${uuid} not null,
    run_id ${uuid} not null,
    kind varchar(10) not null,
    title varchar(300) not null,
    maximum_points integer not null,
    version bigint not null,
    constraint assessment_pk primary key (id),
    constraint assessment_run_fk foreign key (run_id) references course_run (id),
    constraint points_in_range check (maximum_points between 1 and 10000)
);

create index assessment_by_run on assessment (run_id, id);

create table assessment_result (
    id ${uuid} not null,
    assessment_id ${uuid} not null,
    nomination_id ${uuid} not null,
    attempt integer not null,
    score integer not null,
    assessor varchar(100) not null,
    recorded_at timestamp not null,
    constraint assessment_result_pk primary key (id),
    constraint assessment_result_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint assessment_result_nomination_fk foreign key (nomination_id) references nomination (id),
    constraint attempt_once unique (assessment_id, nomination_id, attempt),
    constraint score_not_negative check (score >= 0)
);

create index assessment_result_by_nomination on assessment_result (nomination_id);
