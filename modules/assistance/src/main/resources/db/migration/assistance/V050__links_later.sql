-- Cases that came in a file, and are still to be looked for elsewhere.
create table case_unlinked (
    case_id ${uuid} not null,
    constraint case_unlinked_pk primary key (case_id),
    constraint case_unlinked_case_fk foreign key (case_id) references victim_case (id)
);
