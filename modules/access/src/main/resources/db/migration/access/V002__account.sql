create table access.account (
    id ${uuid} not null constraint account_pk primary key,
    username varchar(60) not null constraint username_taken unique,
    display_name varchar(200) not null,
    searched varchar(300) not null,
    language varchar(35) not null,
    disabled boolean not null,
    demonstration boolean not null,
    password_hash varchar(200) not null,
    otp_secret varchar(64),
    otp_last_step bigint,
    credentials_epoch integer not null,
    created_at timestamp not null,
    signed_in_at timestamp,
    version bigint not null
);
create index account_display_name on access.account (display_name, id);

create table access.account_grant (
    account_id ${uuid} not null constraint account_grant_account references access.account (id),
    role_code varchar(30) not null,
    scope varchar(60) not null,
    constraint account_grant_pk primary key (account_id, role_code, scope)
);
create index account_grant_role on access.account_grant (role_code, account_id);

create table access.api_token (
    id ${uuid} not null constraint api_token_pk primary key,
    account_id ${uuid} not null constraint api_token_account references access.account (id),
    digest varchar(64) not null constraint api_token_digest unique,
    label varchar(100) not null,
    issued_at timestamp not null,
    expires_at timestamp not null,
    revoked_at timestamp,
    last_used_at timestamp
);
create index api_token_of_account on access.api_token (account_id, id);
create index api_token_expiry on access.api_token (expires_at);

create table access.failed_sign_in (
    username varchar(60) not null,
    address varchar(60) not null,
    failures integer not null,
    last_failed_at timestamp not null,
    constraint failed_sign_in_pk primary key (username, address)
);
create index failed_sign_in_age on access.failed_sign_in (last_failed_at);
