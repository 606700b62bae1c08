create table course (
    id ${uuid} not null,
    code varchar(40) not null,
    curriculum_version integer not null,
    title varchar(300) not null,
    level varchar(20) not null,
    languages varchar(200) not null,
    summary varchar(4000) not null,
    outcomes varchar(4000) not null,
    prerequisites varchar(400) not null,
    state varchar(20) not null,
    published_at timestamp,
    search_text varchar(5000) not null,
    version bigint not null,
    constraint course_pk primary key (id),
    constraint course_version_taken unique (code, curriculum_version),
    constraint course_version_counts check (curriculum_version >= 1),
    constraint published_course_has_its_day check (state = 'DRAFT' or published_at is not null)
);

create index course_by_title on course (title, id);
create index course_by_state on course (state, title, id);
