create table evaluation_ticket (
    token_hash varchar(64) not null,
    run_id ${uuid} not null,
    constraint evaluation_ticket_pk primary key (token_hash),
    constraint evaluation_ticket_run_fk foreign key (run_id) references course_run (id)
);

create index evaluation_ticket_by_run on evaluation_ticket (run_id);

create table evaluation_answer (
    id ${uuid} not null,
    run_id ${uuid} not null,
    relevant integer not null,
    clear integer not null,
    trainers integer not null,
    organised integer not null,
    useful integer not null,
    comment_text varchar(2000),
    constraint evaluation_answer_pk primary key (id),
    constraint evaluation_answer_run_fk foreign key (run_id) references course_run (id),
    constraint ratings_in_range check (relevant between 1 and 5 and clear between 1 and 5 and trainers between 1 and 5 and organised between 1 and 5
        and useful between 1 and 5)
);

create index evaluation_answer_by_run on evaluation_answer (run_id, id);

create table later_evaluation (
    id ${uuid} not null,
    nomination_id ${uuid} not null,
    due_from date not null,
    due_until date not null,
    applied integer,
    example_text varchar(2000),
    answered_on date,
    version bigint not null,
    constraint later_evaluation_pk primary key (id),
    constraint later_evaluation_nomination_fk foreign key (nomination_id) references nomination (id),
    constraint later_evaluation_once unique (nomination_id),
    constraint applied_in_range check (applied is null or applied between 1 and 5)
);

create index later_evaluation_by_due on later_evaluation (due_until, id);
