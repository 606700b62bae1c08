-- Which master keys may lock, by their numbers: one that was retired locks nothing any more, whoever still knew it.
create table master_key (
    master_number integer not null,
    constraint master_key_pk primary key (master_number)
);

create index case_file_key_by_master on case_file_key (master_number);

-- Since when a key does not open.
alter table case_key add column damaged_since timestamp;
