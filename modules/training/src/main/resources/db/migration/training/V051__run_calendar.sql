-- how often those who come were told of another time or place, by which calendars know the newer entry
create table run_calendar (
    run_id ${uuid} not null,
    sequence_number integer not null,
    constraint run_calendar_pk primary key (run_id),
    constraint run_calendar_run_fk foreign key (run_id) references course_run (id)
);
