create table signing_key (
    id ${uuid} not null,
    address varchar(400) not null,
    since timestamp not null,
    until timestamp,
    in_use integer,
    public_half varchar(2000) not null,
    locked_half varchar(8000) not null,
    version bigint not null,
    constraint signing_key_pk primary key (id),
    -- null where it is not, so that one at most is
    constraint signing_key_in_use_once unique (in_use),
    constraint signing_key_in_use check (in_use = 1),
    constraint signing_key_ends check (in_use is null and until is not null or in_use is not null and until is null)
);
