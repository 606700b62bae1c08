create table mail (
    id ${uuid} not null,
    kind varchar(20) not null,
    run_id ${uuid} not null,
    participant_code varchar(40) not null,
    nomination_id ${uuid},
    officer_id ${uuid},
    state varchar(10) not null,
    created_at timestamp not null,
    -- when it is tried next, or when whoever tries it now has had time enough; null once nobody will try
    due_at timestamp,
    attempts integer not null,
    tried_at timestamp,
    sent_to varchar(1000),
    failure varchar(20),
    reply varchar(500),
    version bigint not null,
    constraint mail_pk primary key (id),
    constraint mail_run_fk foreign key (run_id) references course_run (id),
    constraint mail_nomination_fk foreign key (nomination_id) references nomination (id),
    constraint mail_officer_fk foreign key (officer_id) references officer (id),
    constraint mail_is_due_or_done check (due_at is not null and state in ('WAITING', 'SENDING') or due_at is null and state in ('SENT', 'GIVEN_UP', 'DROPPED'))
);

create index mail_by_due on mail (due_at, id);
create index mail_by_day on mail (created_at, id);
create index mail_by_state on mail (state, created_at, id);
create index mail_by_run on mail (run_id, kind, participant_code);
create index mail_by_nomination on mail (nomination_id, kind);
create index mail_by_officer on mail (officer_id);
