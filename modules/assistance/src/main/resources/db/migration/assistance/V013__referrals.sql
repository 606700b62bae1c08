create table lawful_exception (
    id ${uuid} not null,
    case_id ${uuid} not null,
    purpose varchar(30) not null,
    recipient_code varchar(40) not null,
    categories varchar(200) not null,
    ground varchar(30) not null,
    state varchar(30) not null,
    last_day date not null,
    asked_by varchar(60) not null,
    asked_at timestamp not null,
    decided_by varchar(60),
    version bigint not null,
    constraint lawful_exception_pk primary key (id),
    constraint lawful_exception_case_fk foreign key (case_id) references victim_case (id),
    constraint lawful_exception_recipient_fk foreign key (recipient_code) references agency (code),
    constraint exception_needs_a_second_person check (state <> 'EXCEPTION_APPROVED' or decided_by is not null and decided_by <> asked_by)
);

create index lawful_exception_by_case on lawful_exception (case_id, purpose, recipient_code);

-- What the recipient knows of the case stands here, so that it need not see the case.
create table referral (
    id ${uuid} not null,
    case_id ${uuid} not null,
    sender_code varchar(40) not null,
    recipient_code varchar(40) not null,
    reason varchar(30) not null,
    services varchar(400) not null,
    categories varchar(200) not null,
    respond_by date not null,
    state varchar(30) not null,
    gender varchar(30),
    age_group varchar(20),
    sent_at timestamp,
    received_at timestamp,
    decided_at timestamp,
    received_case ${uuid},
    rejection varchar(30),
    outcome varchar(30),
    consent_ended_at timestamp,
    acknowledged_at timestamp,
    version bigint not null,
    constraint referral_pk primary key (id),
    constraint referral_case_fk foreign key (case_id) references victim_case (id),
    constraint referral_received_case_fk foreign key (received_case) references victim_case (id),
    constraint referral_sender_fk foreign key (sender_code) references agency (code),
    constraint referral_recipient_fk foreign key (recipient_code) references agency (code),
    constraint referral_to_itself check (sender_code <> recipient_code),
    constraint accepted_referral_has_a_case check ((received_case is not null)
        = (state in ('REFERRAL_ACCEPTED', 'REFERRAL_IN_SERVICE', 'REFERRAL_COMPLETED')))
);

create index referral_by_case on referral (case_id, recipient_code);
create index referral_by_recipient on referral (recipient_code, id);
