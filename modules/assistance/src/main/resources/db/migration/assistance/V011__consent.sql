create table consent (
    id ${uuid} not null,
    case_id ${uuid} not null,
    purpose varchar(30) not null,
    recipient_code varchar(40) not null,
    categories varchar(200) not null,
    state varchar(30) not null,
    by_guardian boolean not null,
    last_day date not null,
    entered_by varchar(60) not null,
    given_at timestamp not null,
    withdrawn_at timestamp,
    version bigint not null,
    constraint consent_pk primary key (id),
    constraint consent_case_fk foreign key (case_id) references victim_case (id),
    constraint consent_recipient_fk foreign key (recipient_code) references agency (code),
    constraint consent_is_withdrawn_at_a_time check (state = 'CONSENT_WITHDRAWN' and withdrawn_at is not null
        or state <> 'CONSENT_WITHDRAWN' and withdrawn_at is null)
);

create index consent_by_case on consent (case_id, purpose, recipient_code);
