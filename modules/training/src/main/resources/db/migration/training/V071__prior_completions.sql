-- what was completed elsewhere: claimed by one, judged by another; the words go when the officer is anonymised
create table prior_completion (
    id ${uuid} not null,
    officer_id ${uuid} not null,
    participant_code varchar(40) not null,
    course_code varchar(40) not null,
    live_course varchar(40),
    completed_on date not null,
    institution varchar(300),
    proof varchar(1000),
    state varchar(10) not null,
    claimed_by varchar(100) not null,
    claimed_at timestamp not null,
    judged_by varchar(100),
    judged_at timestamp,
    reason varchar(1000),
    version bigint not null,
    constraint prior_completion_pk primary key (id),
    constraint prior_completion_officer_fk foreign key (officer_id) references officer (id),
    constraint completion_claimed_already unique (officer_id, live_course),
    constraint live_course_fits_state check (live_course is not null and state in ('CLAIMED', 'CONFIRMED') or live_course is null and state in ('REJECTED', 'WITHDRAWN')),
    constraint completion_judged_by_another check (state in ('CLAIMED', 'WITHDRAWN') and judged_by is null
        or state in ('CONFIRMED', 'REJECTED') and judged_by is not null and judged_at is not null and judged_by <> claimed_by)
);

create index prior_completion_by_time on prior_completion (claimed_at, id);
create index prior_completion_by_state on prior_completion (state, claimed_at, id);
create index prior_completion_by_participant on prior_completion (participant_code, claimed_at, id);
create index prior_completion_by_course on prior_completion (course_code, claimed_at, id);
