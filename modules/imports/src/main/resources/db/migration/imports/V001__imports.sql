create table import_draft (
    id ${uuid} not null,
    import_kind varchar(40) not null,
    file_name varchar(200),
    about varchar(200),
    sha256 varchar(64) not null,
    entered_by varchar(200),
    expires_at timestamp not null,
    heard_at timestamp not null,
    state varchar(10) not null,
    line_count integer not null,
    done_count integer not null,
    new_count integer not null,
    changed_count integer not null,
    unchanged_count integer not null,
    refused_count integer not null,
    version bigint not null,
    constraint import_draft_pk primary key (id)
);

create index import_draft_by_expiry on import_draft (expires_at);

create table import_content (
    draft_id ${uuid} not null,
    content ${bytes} not null,
    constraint import_content_pk primary key (draft_id)
);

create table import_problem (
    draft_id ${uuid} not null,
    rank_in_draft integer not null,
    line_number integer not null,
    column_name varchar(100),
    cell varchar(250),
    rule_name varchar(60) not null,
    details varchar(2000) not null,
    constraint import_problem_pk primary key (draft_id, rank_in_draft),
    constraint import_problem_draft_fk foreign key (draft_id) references import_draft (id) on delete cascade
);
