create table document (
    id ${uuid} not null,
    kind varchar(20) not null,
    title varchar(500) not null,
    process_code varchar(40) not null,
    body_code varchar(40),
    meeting_id ${uuid},
    from_day date,
    from_precision varchar(5),
    to_day date,
    to_precision varchar(5),
    first_day date not null,
    last_day date not null,
    state varchar(12) not null,
    confidentiality varchar(12) not null,
    superseded_by ${uuid},
    search_text varchar(2000) not null,
    version bigint not null,
    constraint document_pk primary key (id),
    constraint document_process_fk foreign key (process_code) references process (code),
    constraint document_body_fk foreign key (body_code) references body (code),
    constraint document_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint document_superseded_by_fk foreign key (superseded_by) references document (id)
);

create index document_by_day on document (first_day, id);
create index document_by_process on document (process_code, first_day, id);
create index document_by_body on document (body_code, first_day, id);
create index document_by_meeting on document (meeting_id, first_day, id);
create index document_by_kind on document (kind, first_day, id);
create index document_by_superseding on document (superseded_by);

create table document_version (
    id ${uuid} not null,
    document_id ${uuid} not null,
    lang varchar(35) not null,
    edition integer not null,
    media_type varchar(100) not null,
    file_name varchar(200) not null,
    byte_count bigint not null,
    sha256 varchar(64) not null,
    adopted boolean not null,
    added_at timestamp not null,
    version bigint not null,
    constraint document_version_pk primary key (id),
    constraint document_version_document_fk foreign key (document_id) references document (id),
    constraint document_version_edition unique (document_id, lang, edition)
);

create table document_content (
    version_id ${uuid} not null,
    content ${bytes} not null,
    constraint document_content_pk primary key (version_id),
    constraint document_content_version_fk foreign key (version_id) references document_version (id)
);

alter table meeting add constraint meeting_report_fk foreign key (report_id) references document (id);
alter table agenda_item add constraint agenda_item_paper_fk foreign key (paper_id) references document (id);
alter table delegation add constraint delegation_credentials_fk foreign key (credentials_id) references document (id);

create index meeting_by_report on meeting (report_id);
create index agenda_item_by_paper on agenda_item (paper_id);
create index delegation_by_credentials on delegation (credentials_id);
