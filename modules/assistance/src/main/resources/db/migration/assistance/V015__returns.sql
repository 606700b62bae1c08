create table victim_return (
    id ${uuid} not null,
    case_id ${uuid} not null,
    sender_code varchar(40) not null,
    recipient_code varchar(40) not null,
    categories varchar(200) not null,
    gender varchar(30) not null,
    age_group varchar(20) not null,
    state varchar(30) not null,
    held_at varchar(30),
    held varchar(30),
    risk varchar(30),
    ended varchar(30),
    requested_at timestamp not null,
    scheduled_on date,
    handed_over_on date,
    received_on date,
    received_case ${uuid},
    version bigint not null,
    constraint victim_return_pk primary key (id),
    constraint victim_return_case_fk foreign key (case_id) references victim_case (id),
    constraint victim_return_received_case_fk foreign key (received_case) references victim_case (id),
    constraint victim_return_sender_fk foreign key (sender_code) references agency (code),
    constraint victim_return_recipient_fk foreign key (recipient_code) references agency (code),
    constraint received_after_handed_over check (received_on is null or handed_over_on is not null and handed_over_on <= received_on),
    constraint received_return_has_a_case check ((received_case is not null) = (received_on is not null))
);

create index victim_return_by_case on victim_return (case_id);
create index victim_return_by_recipient on victim_return (recipient_code, requested_at, id);
create index victim_return_by_day on victim_return (handed_over_on, received_on);
