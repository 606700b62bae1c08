-- One row for each side: what it knows of the other.
create table case_link (
    id ${uuid} not null,
    case_id ${uuid} not null,
    other_case ${uuid} not null,
    other_participant varchar(40) not null,
    state varchar(30) not null,
    agreed boolean not null,
    other_agency varchar(40),
    other_code varchar(11),
    found_at timestamp not null,
    version bigint not null,
    constraint case_link_pk primary key (id),
    constraint case_link_once unique (case_id, other_case),
    constraint case_link_case_fk foreign key (case_id) references victim_case (id),
    constraint case_link_other_fk foreign key (other_case) references victim_case (id),
    constraint link_tells_once_both_agreed check (state = 'LINK_CONFIRMED' and agreed = true or other_agency is null and other_code is null)
);

create index case_link_by_day on case_link (found_at, id);

create table case_merge (
    id ${uuid} not null,
    kept_case ${uuid} not null,
    merged_case ${uuid} not null,
    state_before varchar(20) not null,
    merged_by varchar(60) not null,
    merged_at timestamp not null,
    undone_by varchar(60),
    undone_at timestamp,
    version bigint not null,
    constraint case_merge_pk primary key (id),
    constraint case_merge_kept_fk foreign key (kept_case) references victim_case (id),
    constraint case_merge_merged_fk foreign key (merged_case) references victim_case (id),
    constraint merge_of_two check (kept_case <> merged_case)
);

create index case_merge_by_kept on case_merge (kept_case);
create index case_merge_by_merged on case_merge (merged_case);
