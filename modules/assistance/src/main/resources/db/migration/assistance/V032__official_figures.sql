-- What public sources say.
create table official_figure (
    id ${uuid} not null,
    participant_code varchar(40) not null,
    figure_year integer not null,
    counted_as varchar(30) not null,
    breakdown varchar(40) not null,
    figure bigint not null,
    source varchar(500) not null,
    flagged boolean not null,
    version bigint not null,
    constraint official_figure_pk primary key (id),
    constraint official_figure_taken unique (participant_code, figure_year, counted_as, breakdown),
    constraint official_figure_negative check (figure >= 0)
);
