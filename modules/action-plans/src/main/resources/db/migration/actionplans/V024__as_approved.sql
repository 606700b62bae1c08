-- What a plan was last approved with, for its files, which tell this and never what is being written.
create table approved_plan (
    programme_id ${uuid} not null,
    approved_at timestamp not null,
    title varchar(500) not null,
    first_day date not null,
    last_day date not null,
    fiscal_year_start smallint not null,
    legal_basis varchar(1000),
    source varchar(1000),
    note varchar(4000),
    search_text varchar(600) not null,
    constraint approved_plan_pk primary key (programme_id),
    constraint approved_plan_programme_fk foreign key (programme_id) references programme (id)
);

create table approved_objective (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    code varchar(40) not null,
    title varchar(500) not null,
    constraint approved_objective_pk primary key (id),
    constraint approved_objective_plan_fk foreign key (programme_id) references approved_plan (programme_id)
);

create table approved_activity (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    objective_id ${uuid} not null,
    code varchar(40) not null,
    title varchar(500) not null,
    lead_agency varchar(300),
    constraint approved_activity_pk primary key (id),
    constraint approved_activity_plan_fk foreign key (programme_id) references approved_plan (programme_id)
);

create table approved_line (
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
    constraint approved_line_pk primary key (id),
    constraint approved_line_plan_fk foreign key (programme_id) references approved_plan (programme_id),
    constraint approved_line_source_fk foreign key (source_code) references funding_source (code)
);

create table approved_indicator (
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
    constraint approved_indicator_pk primary key (id),
    constraint approved_indicator_plan_fk foreign key (programme_id) references approved_plan (programme_id)
);

create table approved_target (
    id ${uuid} not null,
    programme_id ${uuid} not null,
    indicator_id ${uuid} not null,
    first_day date not null,
    last_day date not null,
    figure decimal(20, 4),
    wording varchar(2000),
    constraint approved_target_pk primary key (id),
    constraint approved_target_plan_fk foreign key (programme_id) references approved_plan (programme_id)
);

create index approved_objective_by_plan on approved_objective (programme_id, code);
create index approved_activity_by_plan on approved_activity (programme_id, code);
create index approved_line_by_plan on approved_line (programme_id, code);
create index approved_indicator_by_plan on approved_indicator (programme_id, code);
create index approved_target_by_plan on approved_target (programme_id, first_day);

-- The plans that are as they were approved. What one was approved with whose revision is being written is not known any more: it has files again from the
-- approval of that revision on.
insert into approved_plan select p.id, r.approved_at, p.title, p.first_day, p.last_day, p.fiscal_year_start, p.legal_basis, p.source, p.note, p.search_text
    from programme p join programme_revision r on r.programme_id = p.id and r.numbered = p.revision
    where p.state in ('APPROVED', 'ACTIVE', 'CLOSED') and r.approved_at is not null;
insert into approved_objective select o.id, o.programme_id, o.code, o.title
    from objective o join approved_plan p on p.programme_id = o.programme_id;
insert into approved_activity select a.id, a.programme_id, a.objective_id, a.code, a.title, a.lead_agency
    from activity a join approved_plan p on p.programme_id = a.programme_id;
insert into approved_line select l.id, l.programme_id, l.activity_id, l.code, l.source_code, l.fiscal_year, l.currency, l.economic_code, l.function_code, l.unit,
    l.planned from budget_line l join approved_plan p on p.programme_id = l.programme_id;
insert into approved_indicator select i.id, i.programme_id, i.objective_id, i.activity_id, i.code, i.title, i.measure, i.ascending, i.unit, i.baseline_day,
    i.baseline_precision, i.baseline_value, i.baseline_comment, i.baseline_source from plan_indicator i join approved_plan p on p.programme_id = i.programme_id;
insert into approved_target select t.id, t.programme_id, t.indicator_id, t.first_day, t.last_day, t.figure, t.wording
    from target t join approved_plan p on p.programme_id = t.programme_id;
