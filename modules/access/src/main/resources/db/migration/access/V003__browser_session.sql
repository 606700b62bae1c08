create table access.browser_session (
    id ${uuid} not null constraint browser_session_pk primary key,
    account_id ${uuid} not null constraint browser_session_account references access.account (id),
    epoch integer not null,
    browser varchar(60),
    began_at timestamp not null,
    last_used_at timestamp not null
);
create index browser_session_of_account on access.browser_session (account_id, id);
create index browser_session_age on access.browser_session (began_at);
