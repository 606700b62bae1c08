create table plan_indicator (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    objective_id ${uuid},
    activity_id ${uuid},
    code varchar(40) not null,
    title varchar(500) not null,
    measure varchar(20) not null,
    ascending boolean not null,
    unit varchar(100),
    baseline_day date,
    baseline_precision varchar(10),
    baseline_value decimal(20, 4),
    baseline_comment varchar(2000),
    baseline_source varchar(1000),
    -- The measurement and the target by which the indicator stands; both follow from the tables below.
    latest_id ${uuid},
    target_id ${uuid},
    search_text varchar(600) not null,
    version bigint not null,
    constraint indicator_pk primary key (id),
    constraint indicator_programme_fk foreign key (programme_id) references programme (id),
    constraint indicator_objective_fk foreign key (objective_id) references objective (id),
    constraint indicator_activity_fk foreign key (activity_id) references activity (id),
    constraint indicator_code_taken unique (programme_id, code),
    constraint baseline_is_said check (baseline_value is null
        or measure <> 'QUALITATIVE' and baseline_day is not null and baseline_precision is not null and baseline_source is not null),
    constraint unit_missing check (measure not in ('UNIT', 'PERCENTAGE') or unit is not null),
    constraint indicator_of_one check (objective_id is null and activity_id is not null or objective_id is not null and activity_id is null)
);

create index indicator_by_code on plan_indicator (code, id);
create index indicator_by_objective on plan_indicator (objective_id, code);
create index indicator_by_activity on plan_indicator (activity_id, code);

create table target (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    indicator_id ${uuid} not null,
    first_day date not null,
    last_day date not null,
    figure decimal(20, 4),
    wording varchar(2000),
    version bigint not null,
    constraint target_pk primary key (id),
    constraint target_indicator_fk foreign key (indicator_id) references plan_indicator (id),
    constraint target_days check (last_day >= first_day),
    constraint target_is_said check (figure is not null or wording is not null)
);

create index target_by_programme on target (programme_id, first_day);
create index target_by_indicator on target (indicator_id, first_day);
create index target_by_first_day on target (first_day, id);

create table measurement (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    indicator_id ${uuid} not null,
    first_day date not null,
    last_day date not null,
    figure decimal(20, 4),
    disaggregation varchar(200) not null,
    wording varchar(2000),
    source varchar(1000) not null,
    evidence varchar(1000),
    document_id ${uuid},
    supersedes_id ${uuid},
    recorded_by varchar(100) not null,
    recorded_at timestamp not null,
    constraint measurement_pk primary key (id),
    constraint measurement_of_one unique (id, indicator_id),
    constraint measurement_indicator_fk foreign key (indicator_id) references plan_indicator (id),
    constraint measurement_supersedes_fk foreign key (supersedes_id, indicator_id) references measurement (id, indicator_id),
    constraint superseded_already unique (supersedes_id),
    constraint measurement_days check (last_day >= first_day),
    constraint measurement_is_said check (figure is not null or wording is not null),
    constraint evidence_missing check (evidence is not null or document_id is not null)
);

create index measurement_by_programme on measurement (programme_id, last_day);
create index measurement_by_indicator on measurement (indicator_id, last_day);
create index measurement_by_last_day on measurement (last_day, id);

create table progress_report (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    activity_id ${uuid} not null,
    first_day date not null,
    last_day date not null,
    wording varchar(8000) not null,
    state varchar(20) not null,
    written_by varchar(100) not null,
    submitted_by varchar(100),
    accepted_by varchar(100),
    reason varchar(2000),
    version bigint not null,
    constraint progress_report_pk primary key (id),
    constraint progress_report_activity_fk foreign key (activity_id) references activity (id),
    constraint report_already_there unique (activity_id, first_day, last_day),
    constraint progress_report_days check (last_day >= first_day),
    constraint report_state_is_told check (state = 'DRAFT' and submitted_by is null and accepted_by is null
        or state = 'SUBMITTED' and submitted_by is not null and accepted_by is null
        or state = 'ACCEPTED' and submitted_by is not null and accepted_by is not null),
    constraint reporter_is_not_acceptor check (accepted_by is null or accepted_by <> written_by and submitted_by is not null and accepted_by <> submitted_by)
);

create index progress_report_by_programme on progress_report (programme_id, last_day);
create index progress_report_by_last_day on progress_report (last_day, id);

create table legal_instrument (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    title varchar(500) not null,
    kind varchar(20) not null,
    in_force_from date,
    source varchar(1000) not null,
    search_text varchar(500) not null,
    version bigint not null,
    constraint legal_instrument_pk primary key (id),
    constraint legal_instrument_programme_fk foreign key (programme_id) references programme (id)
);

create index legal_instrument_by_title on legal_instrument (title, id);
create index legal_instrument_by_programme on legal_instrument (programme_id, title);

create table awareness_campaign (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    title varchar(500) not null,
    audience varchar(300) not null,
    channel varchar(300) not null,
    first_day date not null,
    last_day date,
    reach bigint,
    reach_source varchar(1000),
    search_text varchar(1200) not null,
    version bigint not null,
    constraint awareness_campaign_pk primary key (id),
    constraint awareness_campaign_programme_fk foreign key (programme_id) references programme (id),
    constraint awareness_campaign_days check (last_day is null or last_day >= first_day),
    constraint reach_needs_source check (reach is null or reach >= 0 and reach_source is not null)
);

create index awareness_campaign_by_title on awareness_campaign (title, id);
create index awareness_campaign_by_programme on awareness_campaign (programme_id, title);

create table spa_commitment (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    objective_id ${uuid},
    code varchar(40) not null,
    title varchar(500) not null,
    source varchar(1000) not null,
    search_text varchar(600) not null,
    version bigint not null,
    constraint spa_commitment_pk primary key (id),
    constraint spa_commitment_programme_fk foreign key (programme_id) references programme (id),
    constraint spa_commitment_objective_fk foreign key (objective_id) references objective (id),
    constraint commitment_code_taken unique (programme_id, code)
);

create index spa_commitment_by_code on spa_commitment (code, id);

create table country_progress (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    commitment_id ${uuid} not null,
    member_code varchar(40) not null,
    reported_year integer not null,
    progress varchar(20) not null,
    wording varchar(4000) not null,
    source varchar(1000) not null,
    reported_by varchar(100) not null,
    version bigint not null,
    constraint country_progress_pk primary key (id),
    constraint country_progress_commitment_fk foreign key (commitment_id) references spa_commitment (id),
    constraint already_reported unique (commitment_id, member_code, reported_year),
    constraint progress_is_told check (progress in ('NOT_STARTED', 'STARTED', 'ON_TRACK', 'DONE'))
);

create index country_progress_by_programme on country_progress (programme_id, reported_year);
create index country_progress_by_year on country_progress (reported_year, id);
create index country_progress_by_member on country_progress (member_code, id);
