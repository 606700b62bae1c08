insert into master_key (master_number) select master_number from case_key union select master_number from case_file_key;

alter table case_key add constraint case_key_master_fk foreign key (master_number) references master_key (master_number);
alter table case_file_key add constraint case_file_key_master_fk foreign key (master_number) references master_key (master_number);
