-- Who wrote anything of a plan or its revision, and so does not approve it. Of what is being written now it is known who began and who submitted it.
create table programme_writer (
    revision_id ${uuid} not null,
    username varchar(100) not null,
    constraint programme_writer_pk primary key (revision_id, username),
    constraint programme_writer_revision_fk foreign key (revision_id) references programme_revision (id)
);
