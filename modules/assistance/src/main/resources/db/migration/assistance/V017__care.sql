-- Free texts of assessments, plans and steps, locked with the key of their case.
create table case_text (
    subject_id ${uuid} not null,
    kind varchar(30) not null,
    case_id ${uuid} not null,
    closed ${bytes} not null,
    constraint case_text_pk primary key (subject_id, kind),
    constraint case_text_case_fk foreign key (case_id) references victim_case (id)
);

create index case_text_by_case on case_text (case_id);

create table assessment (
    id ${uuid} not null,
    case_id ${uuid} not null,
    assessed_what varchar(30) not null,
    assessed_on date not null,
    danger varchar(30) not null,
    needs varchar(400) not null,
    entered_by varchar(60) not null,
    constraint assessment_pk primary key (id),
    constraint assessment_case_fk foreign key (case_id) references victim_case (id)
);

create index assessment_by_case on assessment (case_id, assessed_on);

create table support_plan (
    id ${uuid} not null,
    case_id ${uuid} not null,
    state varchar(30) not null,
    services varchar(400) not null,
    ends_on date not null,
    written_by varchar(60) not null,
    decided_by varchar(60),
    version bigint not null,
    constraint support_plan_pk primary key (id),
    constraint support_plan_case_fk foreign key (case_id) references victim_case (id),
    constraint plan_needs_a_second_person check (state <> 'PLAN_APPROVED' or decided_by is not null and decided_by <> written_by)
);

create index support_plan_by_case on support_plan (case_id, id);

create table care_step (
    id ${uuid} not null,
    case_id ${uuid} not null,
    kind varchar(30) not null,
    service varchar(60),
    provider_code varchar(40) not null,
    funding_source varchar(40),
    due_on date not null,
    done_on date,
    state varchar(30) not null,
    finding varchar(30),
    version bigint not null,
    constraint care_step_pk primary key (id),
    constraint care_step_case_fk foreign key (case_id) references victim_case (id),
    constraint care_step_provider_fk foreign key (provider_code) references agency (code),
    constraint service_has_a_kind check (kind = 'SERVICE' and service is not null or kind <> 'SERVICE' and service is null and funding_source is null),
    constraint step_is_done_on_a_day check (state = 'STEP_DONE' and done_on is not null or state <> 'STEP_DONE' and done_on is null)
);

create index care_step_by_case on care_step (case_id, state, due_on);
create index care_step_by_due on care_step (state, due_on, id);
create index care_step_by_funding on care_step (done_on, funding_source);
