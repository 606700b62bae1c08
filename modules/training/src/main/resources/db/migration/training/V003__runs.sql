create table course_run (
    id ${uuid} not null,
    course_id ${uuid} not null,
    host_code varchar(40) not null,
    run_mode varchar(10) not null,
    place varchar(200),
    country varchar(2),
    link varchar(500),
    language varchar(2) not null,
    zone varchar(60) not null,
    first_day date not null,
    last_day date not null,
    capacity integer not null,
    minimum_people integer,
    opens_on date not null,
    closes_on date not null,
    confirm_by date not null,
    seating varchar(20) not null,
    attendance_threshold integer not null,
    pass_mark integer,
    activity_id ${uuid},
    state varchar(20) not null,
    reason varchar(1000),
    search_text varchar(600) not null,
    version bigint not null,
    constraint course_run_pk primary key (id),
    constraint course_run_course_fk foreign key (course_id) references course (id),
    constraint deadlines_in_order check (opens_on < closes_on and closes_on < confirm_by and confirm_by < first_day and first_day <= last_day),
    constraint capacity_in_range check (capacity between 1 and 999),
    constraint attendance_threshold_in_range check (attendance_threshold between 1 and 100),
    constraint pass_mark_in_range check (pass_mark is null or pass_mark between 1 and 100)
);

create index course_run_by_day on course_run (first_day, id);
create index course_run_by_close on course_run (closes_on, id);
create index course_run_by_state on course_run (state, first_day, id);
create index course_run_by_course on course_run (course_id, first_day);
create index course_run_by_host on course_run (host_code, first_day);

create table course_session (
    id ${uuid} not null,
    run_id ${uuid} not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    topic varchar(300) not null,
    room varchar(200),
    link varchar(500),
    trainers varchar(4000) not null,
    version bigint not null,
    constraint course_session_pk primary key (id),
    constraint course_session_run_fk foreign key (run_id) references course_run (id),
    constraint session_ends_after_start check (ends_at > starts_at)
);

create index course_session_by_run on course_session (run_id, starts_at, id);
create index course_session_by_time on course_session (starts_at, ends_at);

create table run_quota (
    id ${uuid} not null,
    run_id ${uuid} not null,
    kind varchar(20) not null,
    participants varchar(2500) not null,
    reserved integer not null,
    maximum_seats integer not null,
    version bigint not null,
    constraint run_quota_pk primary key (id),
    constraint run_quota_run_fk foreign key (run_id) references course_run (id),
    constraint quota_reserves_within_maximum check (reserved >= 0 and maximum_seats >= reserved and maximum_seats >= 1)
);

create index run_quota_by_run on run_quota (run_id, id);

create table run_seat (
    id ${uuid} not null,
    run_id ${uuid} not null,
    seat_number integer not null,
    nomination_id ${uuid},
    constraint run_seat_pk primary key (id),
    constraint run_seat_run_fk foreign key (run_id) references course_run (id),
    constraint seat_number_once unique (run_id, seat_number),
    constraint one_seat_a_nomination unique (nomination_id)
);
