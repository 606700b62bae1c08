create table action_item (
    id ${uuid} not null,
    meeting_id ${uuid} not null,
    decision_id ${uuid},
    wording varchar(4000) not null,
    owner_kind varchar(11) not null,
    owner_code varchar(40) not null,
    owner_person_id ${uuid},
    due_on date,
    state varchar(12) not null,
    assigned_on date not null,
    done_on date,
    done_by varchar(100),
    verified_by varchar(100),
    search_text varchar(4000) not null,
    version bigint not null,
    constraint action_item_pk primary key (id),
    constraint action_item_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint action_item_decision_fk foreign key (decision_id) references decision (id),
    constraint action_item_owner_person_fk foreign key (owner_person_id) references person (id)
);

create index action_item_by_due on action_item (due_on, id);
create index action_item_by_state on action_item (state, due_on, id);
create index action_item_by_owner on action_item (owner_kind, owner_code, due_on, id);
create index action_item_by_owner_person on action_item (owner_person_id);
create index action_item_by_meeting on action_item (meeting_id, due_on, id);
create index action_item_by_decision on action_item (decision_id, due_on, id);

create table action_progress (
    id ${uuid} not null,
    action_item_id ${uuid} not null,
    reported_at timestamp not null,
    reported_by varchar(100) not null,
    wording varchar(4000) not null,
    state varchar(12) not null,
    version bigint not null,
    constraint action_progress_pk primary key (id),
    constraint action_progress_item_fk foreign key (action_item_id) references action_item (id)
);

create index action_progress_by_time on action_progress (action_item_id, reported_at, id);

create table action_reminder (
    action_item_id ${uuid} not null,
    reminded_on date not null,
    constraint action_reminder_pk primary key (action_item_id),
    constraint action_reminder_item_fk foreign key (action_item_id) references action_item (id)
);

create table joint_action (
    id ${uuid} not null,
    process_code varchar(40) not null,
    body_code varchar(40) not null,
    numbered varchar(20),
    title varchar(500) not null,
    from_day date,
    from_precision varchar(5),
    to_day date,
    to_precision varchar(5),
    first_day date not null,
    last_day date not null,
    objectives varchar(8000),
    results varchar(8000),
    lessons varchar(8000),
    good_practices varchar(8000),
    search_text varchar(2000) not null,
    version bigint not null,
    constraint joint_action_pk primary key (id),
    constraint joint_action_process_fk foreign key (process_code) references process (code),
    constraint joint_action_body_fk foreign key (body_code) references body (code)
);

create index joint_action_by_day on joint_action (first_day, id);
create index joint_action_by_process on joint_action (process_code, first_day, id);
create index joint_action_by_body on joint_action (body_code, first_day, id);

create table joint_action_participant (
    id ${uuid} not null,
    joint_action_id ${uuid} not null,
    participant_code varchar(40) not null,
    is_guest boolean not null,
    version bigint not null,
    constraint joint_action_participant_pk primary key (id),
    constraint joint_action_participant_action_fk foreign key (joint_action_id) references joint_action (id),
    constraint joint_action_participant_participant_fk foreign key (participant_code) references participant (code),
    constraint already_takes_part unique (joint_action_id, participant_code)
);

create index joint_action_participant_by_participant on joint_action_participant (participant_code, joint_action_id);
