create table meeting (
    id ${uuid} not null,
    process_code varchar(40) not null,
    body_code varchar(40) not null,
    numbered varchar(20),
    title varchar(500) not null,
    first_day date not null,
    last_day date not null,
    days_precision varchar(5) not null,
    single_days varchar(1200),
    start_clock varchar(5),
    end_clock varchar(5),
    zone varchar(60),
    place varchar(200),
    country varchar(2),
    meeting_format varchar(10),
    confidentiality varchar(12) not null,
    state varchar(20) not null,
    participation varchar(1000),
    max_delegates integer,
    reason varchar(1000),
    report_id ${uuid},
    sequence_number integer not null,
    last_modified timestamp not null,
    search_text varchar(2000) not null,
    version bigint not null,
    constraint meeting_pk primary key (id),
    constraint meeting_process_fk foreign key (process_code) references process (code),
    constraint meeting_body_in_charge_fk foreign key (body_code) references body (code),
    constraint meeting_last_day_not_before_first check (last_day >= first_day)
);

create index meeting_by_day on meeting (first_day, id);
create index meeting_by_process on meeting (process_code, first_day, id);
create index meeting_by_country on meeting (country, first_day, id);
create index meeting_by_state on meeting (state, first_day, id);
create index meeting_by_body_in_charge on meeting (body_code, first_day, id);
create index meeting_by_last_day on meeting (last_day, first_day);

create table meeting_body (
    meeting_id ${uuid} not null,
    rank_in_meeting integer not null,
    body_code varchar(40) not null,
    first_day date not null,
    constraint meeting_body_pk primary key (meeting_id, rank_in_meeting),
    constraint meeting_body_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_body_body_fk foreign key (body_code) references body (code)
);

create index meeting_body_by_body on meeting_body (body_code, first_day, meeting_id);

create table agenda_item (
    id ${uuid} not null,
    meeting_id ${uuid} not null,
    item_number varchar(20) not null,
    number_order varchar(120) not null,
    title varchar(500) not null,
    purpose varchar(20) not null,
    presenter varchar(200),
    start_clock varchar(5),
    paper_id ${uuid},
    minutes varchar(8000),
    version bigint not null,
    constraint agenda_item_pk primary key (id),
    constraint agenda_item_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint agenda_number_taken unique (meeting_id, item_number)
);

create index agenda_item_by_number on agenda_item (meeting_id, number_order, id);

create table invitation (
    id ${uuid} not null,
    meeting_id ${uuid} not null,
    participant_code varchar(40) not null,
    invited_as varchar(10) not null,
    version bigint not null,
    constraint invitation_pk primary key (id),
    constraint invitation_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint invitation_participant_fk foreign key (participant_code) references participant (code),
    constraint invitation_once unique (meeting_id, participant_code)
);

create index invitation_by_participant on invitation (participant_code, meeting_id);

create table delegation (
    id ${uuid} not null,
    meeting_id ${uuid} not null,
    participant_code varchar(40) not null,
    credentials_id ${uuid},
    version bigint not null,
    constraint delegation_pk primary key (id),
    constraint delegation_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint delegation_participant_fk foreign key (participant_code) references participant (code),
    constraint delegation_already_registered unique (meeting_id, participant_code)
);

create index delegation_by_participant on delegation (participant_code, meeting_id);

create table delegate (
    id ${uuid} not null,
    delegation_id ${uuid} not null,
    full_name varchar(200) not null,
    works_as varchar(200),
    heads boolean not null,
    person_id ${uuid},
    version bigint not null,
    constraint delegate_pk primary key (id),
    constraint delegate_delegation_fk foreign key (delegation_id) references delegation (id),
    constraint delegate_person_fk foreign key (person_id) references person (id)
);

create index delegate_by_delegation on delegate (delegation_id, id);
create index delegate_by_person on delegate (person_id);

create table attendance (
    id ${uuid} not null,
    meeting_id ${uuid} not null,
    participant_code varchar(40) not null,
    delegate_id ${uuid},
    attendee varchar(40) not null,
    held_on date not null,
    mark varchar(10) not null,
    version bigint not null,
    constraint attendance_pk primary key (id),
    constraint attendance_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint attendance_participant_fk foreign key (participant_code) references participant (code),
    constraint attendance_delegate_fk foreign key (delegate_id) references delegate (id),
    constraint attendance_already_recorded unique (meeting_id, held_on, attendee)
);

create index attendance_by_day on attendance (meeting_id, held_on, id);
create index attendance_by_participant on attendance (participant_code, meeting_id);
create index attendance_by_delegate on attendance (delegate_id);

create table quorum_rule (
    body_code varchar(40) not null,
    percent_needed integer,
    members_needed integer,
    version bigint not null,
    constraint quorum_rule_pk primary key (body_code),
    constraint quorum_rule_body_fk foreign key (body_code) references body (code)
);

create table decision (
    id ${uuid} not null,
    meeting_id ${uuid} not null,
    process_code varchar(40) not null,
    body_code varchar(40) not null,
    decision_number varchar(20) not null,
    number_order varchar(120) not null,
    taken_on date not null,
    kind varchar(10) not null,
    wording varchar(8000) not null,
    agenda_item_id ${uuid},
    members_present integer not null,
    members_needed integer,
    recorded_at timestamp not null,
    search_text varchar(8000) not null,
    version bigint not null,
    constraint decision_pk primary key (id),
    constraint decision_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint decision_process_fk foreign key (process_code) references process (code),
    constraint decision_body_fk foreign key (body_code) references body (code),
    constraint decision_agenda_item_fk foreign key (agenda_item_id) references agenda_item (id),
    constraint decision_number_taken unique (meeting_id, decision_number)
);

create index decision_by_day on decision (taken_on, id);
create index decision_by_process on decision (process_code, taken_on, id);
create index decision_by_body on decision (body_code, taken_on, id);
create index decision_by_agenda_item on decision (agenda_item_id);
create index decision_by_meeting on decision (meeting_id, number_order, id);

create table reservation (
    id ${uuid} not null,
    decision_id ${uuid} not null,
    participant_code varchar(40) not null,
    wording varchar(4000) not null,
    version bigint not null,
    constraint reservation_pk primary key (id),
    constraint reservation_decision_fk foreign key (decision_id) references decision (id),
    constraint reservation_participant_fk foreign key (participant_code) references participant (code),
    constraint reservation_already_entered unique (decision_id, participant_code)
);

create index reservation_by_participant on reservation (participant_code, decision_id);
