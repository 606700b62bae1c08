create table funding_source (
    code varchar(40) not null,
    name varchar(300) not null,
    kind varchar(20) not null,
    reserved boolean not null,
    organisation varchar(100),
    search_text varchar(400) not null,
    version bigint not null,
    constraint source_code_taken primary key (code)
);

create index funding_source_by_name on funding_source (name, code);

create table programme (
    id ${uuid} not null,
    code varchar(40) not null,
    kind varchar(20) not null,
    owner_code varchar(40) not null,
    title varchar(500) not null,
    first_day date not null,
    last_day date not null,
    fiscal_year_start smallint not null,
    currency char(3) not null,
    state varchar(20) not null,
    revision integer not null,
    legal_basis varchar(1000),
    approved_by varchar(300),
    approved_on date,
    submitted_by varchar(100),
    source varchar(1000),
    note varchar(4000),
    search_text varchar(600) not null,
    version bigint not null,
    constraint programme_pk primary key (id),
    constraint programme_code_taken unique (code),
    constraint programme_days check (last_day >= first_day),
    constraint fiscal_year_start_unusual check (fiscal_year_start in (1, 4, 7, 10))
);

create index programme_by_owner on programme (owner_code, code);
create index programme_by_first_day on programme (first_day, code);
create index programme_by_title on programme (title, code);
create index programme_by_state on programme (state, code);

create table programme_revision (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    numbered integer not null,
    reason varchar(2000),
    begun_by varchar(100) not null,
    begun_at timestamp not null,
    submitted_by varchar(100),
    approved_by varchar(100),
    approved_at timestamp,
    version bigint not null,
    constraint programme_revision_pk primary key (id),
    constraint programme_revision_programme_fk foreign key (programme_id) references programme (id),
    constraint programme_revision_number unique (programme_id, numbered),
    constraint submitter_is_not_approver check (approved_by is null or submitted_by is not null and approved_by <> submitted_by)
);

create table objective (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    code varchar(40) not null,
    pillar varchar(20) not null,
    title varchar(500) not null,
    version bigint not null,
    constraint objective_pk primary key (id),
    constraint objective_programme_fk foreign key (programme_id) references programme (id),
    constraint objective_code_taken unique (programme_id, code)
);

create index objective_by_code on objective (code, id);

create table activity (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    objective_id ${uuid} not null,
    code varchar(40) not null,
    title varchar(500) not null,
    lead_agency varchar(300),
    supporting_agencies varchar(1000),
    first_day date,
    last_day date,
    search_text varchar(2000) not null,
    version bigint not null,
    constraint activity_pk primary key (id),
    constraint activity_programme_fk foreign key (programme_id) references programme (id),
    constraint activity_objective_fk foreign key (objective_id) references objective (id),
    constraint activity_code_taken unique (programme_id, code)
);

create index activity_by_objective on activity (objective_id, code);
create index activity_by_code on activity (code, id);

create table budget_line (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    activity_id ${uuid} not null,
    code varchar(60) not null,
    source_code varchar(40) not null,
    fiscal_year integer not null,
    currency char(3) not null,
    economic_code varchar(20) not null,
    function_code varchar(20) not null,
    unit varchar(200) not null,
    planned bigint not null,
    version bigint not null,
    constraint budget_line_pk primary key (id),
    constraint budget_line_programme_fk foreign key (programme_id) references programme (id),
    constraint budget_line_activity_fk foreign key (activity_id) references activity (id),
    constraint budget_line_source_fk foreign key (source_code) references funding_source (code),
    constraint line_code_taken unique (programme_id, code),
    constraint line_already_there unique (activity_id, source_code, fiscal_year, currency, economic_code, function_code, unit),
    constraint planned_not_negative check (planned >= 0)
);

create index budget_line_by_code on budget_line (code, id);
create index budget_line_by_source on budget_line (source_code, code);
create index budget_line_by_activity on budget_line (activity_id, code);
create index budget_line_by_year on budget_line (programme_id, fiscal_year, code);

create table historic_figure (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    line_id ${uuid} not null,
    fiscal_year integer not null,
    currency char(3) not null,
    approved bigint not null,
    adjusted bigint not null,
    executed bigint not null,
    overspent boolean not null,
    source varchar(1000) not null,
    version bigint not null,
    constraint historic_figure_pk primary key (id),
    constraint historic_figure_programme_fk foreign key (programme_id) references programme (id),
    constraint historic_figure_line_fk foreign key (line_id) references budget_line (id),
    constraint historic_figure_once unique (line_id, fiscal_year),
    constraint overspent_is_flagged check (overspent = true and executed > adjusted or overspent = false and executed <= adjusted)
);

create index historic_figure_by_programme on historic_figure (programme_id, fiscal_year);
