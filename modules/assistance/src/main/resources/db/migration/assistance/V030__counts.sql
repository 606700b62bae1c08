create table count_threshold (
    participant_code varchar(40) not null,
    threshold integer not null,
    constraint count_threshold_pk primary key (participant_code)
);

-- What somebody was shown. Two that are prepared at once bear the same number, and one of them is refused: each is checked against all before it.
create table count_release (
    id ${uuid} not null,
    participant_code varchar(40) not null,
    release_number integer not null,
    measure varchar(30) not null,
    dimensions varchar(200) not null,
    state varchar(20) not null,
    threshold integer not null,
    hidden_cells integer not null,
    programs integer not null,
    earlier_releases integer not null,
    prepared_by varchar(60) not null,
    prepared_at timestamp not null,
    published_by varchar(60),
    published_at timestamp,
    version bigint not null,
    constraint count_release_pk primary key (id),
    constraint release_overtaken unique (participant_code, release_number),
    constraint release_is_published_by_somebody check (state = 'RELEASE_PUBLISHED' and published_by is not null and published_at is not null
        and published_by <> prepared_by or state = 'RELEASE_PREPARED' and published_by is null and published_at is null)
);

create index count_release_by_participant on count_release (participant_code, prepared_at, id);
create index count_release_by_publishing on count_release (state, published_at, id);

-- The numbers, null where they are not shown.
create table release_cell (
    release_id ${uuid} not null,
    place integer not null,
    stands_at varchar(200) not null,
    counted bigint,
    constraint release_cell_pk primary key (release_id, place),
    constraint release_cell_release_fk foreign key (release_id) references count_release (id)
);

-- What was counted, the small counts too: only for checking later releases.
create table release_group (
    release_id ${uuid} not null,
    place integer not null,
    in_common varchar(1500) not null,
    counted bigint not null,
    constraint release_group_pk primary key (release_id, place),
    constraint release_group_release_fk foreign key (release_id) references count_release (id)
);
