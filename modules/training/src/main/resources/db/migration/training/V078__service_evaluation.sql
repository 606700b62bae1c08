-- what changed in the service of those who completed a run: asked once of the participant that nominated them (Kirkpatrick, level 4)
create table service_evaluation (
    id ${uuid} not null,
    run_id ${uuid} not null,
    participant_code varchar(40) not null,
    due_from date not null,
    due_until date not null,
    -- a count that is not known is null, and not nought
    cases_opened integer,
    victims_identified integer,
    procedures_changed boolean,
    training_passed_on boolean,
    remark varchar(2000),
    answered_on date,
    version bigint not null,
    constraint service_evaluation_pk primary key (id),
    constraint service_evaluation_run_fk foreign key (run_id) references course_run (id),
    constraint service_evaluation_once unique (run_id, participant_code),
    constraint service_counts_in_range check ((cases_opened is null or cases_opened >= 0) and (victims_identified is null or victims_identified >= 0)),
    constraint service_answer_is_whole check (answered_on is not null and procedures_changed is not null and training_passed_on is not null
        or answered_on is null and cases_opened is null and victims_identified is null and procedures_changed is null and training_passed_on is null
        and remark is null)
);

create index service_evaluation_by_due on service_evaluation (due_until, id);
create index service_evaluation_by_participant on service_evaluation (participant_code, due_until, id);
