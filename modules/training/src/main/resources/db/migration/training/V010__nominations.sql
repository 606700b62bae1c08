create table nomination (
    id ${uuid} not null,
    run_id ${uuid} not null,
    participant_code varchar(40) not null,
    officer_id ${uuid} not null,
    live_officer ${uuid},
    rank_in_state integer not null,
    endorsement varchar(2000),
    alternate_for ${uuid},
    state varchar(20) not null,
    submitted_at timestamp,
    offer_expires_at timestamp,
    why varchar(30),
    why_details varchar(1200),
    reason varchar(1000),
    badge ${uuid} not null,
    integrity_flag varchar(1000),
    version bigint not null,
    constraint nomination_pk primary key (id),
    constraint nomination_run_fk foreign key (run_id) references course_run (id),
    constraint nomination_officer_fk foreign key (officer_id) references officer (id),
    constraint nomination_alternate_fk foreign key (alternate_for) references nomination (id),
    constraint badge_once unique (badge),
    constraint officer_nominated_already unique (run_id, live_officer),
    constraint rank_in_range check (rank_in_state between 1 and 999),
    constraint live_officer_fits_state check (
        live_officer is null and state in ('REJECTED', 'WITHDRAWN', 'EXPIRED', 'SUBSTITUTED')
        or live_officer is not null and state not in ('REJECTED', 'WITHDRAWN', 'EXPIRED', 'SUBSTITUTED')),
    constraint offer_has_an_end check (state <> 'OFFERED' or offer_expires_at is not null)
);

create index nomination_by_participant on nomination (participant_code, id);
create index nomination_by_run on nomination (run_id, state);
create index nomination_by_officer on nomination (officer_id);

alter table run_seat add constraint run_seat_nomination_fk foreign key (nomination_id) references nomination (id);

create table allocation_event (
    id ${uuid} not null,
    run_id ${uuid} not null,
    nomination_id ${uuid} not null,
    chosen_at timestamp not null,
    seat_number integer,
    why varchar(30) not null,
    why_details varchar(1200) not null,
    chosen_by varchar(100) not null,
    constraint allocation_event_pk primary key (id),
    constraint allocation_event_run_fk foreign key (run_id) references course_run (id),
    constraint allocation_event_nomination_fk foreign key (nomination_id) references nomination (id)
);

create index allocation_event_by_run on allocation_event (run_id, chosen_at, id);
create index allocation_event_by_nomination on allocation_event (nomination_id, chosen_at);
