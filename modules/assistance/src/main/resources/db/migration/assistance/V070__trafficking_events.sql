-- How somebody was recruited, moved and exploited; where exactly stays in locked texts.
create table trafficking_event (
    id ${uuid} not null,
    case_id ${uuid} not null,
    stage varchar(30) not null,
    country varchar(2),
    happened_day date,
    happened_precision varchar(10),
    entered_by varchar(60) not null,
    entered_at timestamp not null,
    constraint trafficking_event_pk primary key (id),
    constraint trafficking_event_case_fk foreign key (case_id) references victim_case (id),
    constraint event_is_dated_as_known check (happened_day is null and happened_precision is null or happened_day is not null and happened_precision is not null)
);

create index trafficking_event_by_case on trafficking_event (case_id, happened_day);
