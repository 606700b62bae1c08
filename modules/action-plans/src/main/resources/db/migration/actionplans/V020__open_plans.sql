-- Plans whose files everybody may read, without signing in.
create table open_plan (
    programme_id ${uuid} not null,
    opened_by varchar(60) not null,
    opened_at timestamp not null,
    constraint open_plan_pk primary key (programme_id),
    constraint open_plan_programme_fk foreign key (programme_id) references programme (id)
);
