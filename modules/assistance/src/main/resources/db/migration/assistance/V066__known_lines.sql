-- How many lines of a file were cases already when it was checked.
alter table case_file add column known_count integer not null default 0;
