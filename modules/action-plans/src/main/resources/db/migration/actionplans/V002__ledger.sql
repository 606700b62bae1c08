create table accounting_period (
    id ${uuid} not null,
    owner_code varchar(40) not null,
    fiscal_year integer not null,
    first_day date not null,
    last_day date not null,
    state varchar(20) not null,
    asked_by varchar(100),
    reason varchar(2000),
    reopened_by varchar(100),
    version bigint not null,
    constraint accounting_period_pk primary key (id),
    constraint periods_overlap unique (owner_code, first_day),
    constraint reopening_takes_two check (asked_by is null or reopened_by is null or asked_by <> reopened_by)
);

create index accounting_period_by_last_day on accounting_period (owner_code, last_day);
create index accounting_period_by_first_day on accounting_period (first_day, id);

create table exchange_rate (
    id ${uuid} not null,
    base char(3) not null,
    quote char(3) not null,
    rate_day date not null,
    rate decimal(28, 12) not null,
    source varchar(500) not null,
    constraint exchange_rate_pk primary key (id),
    constraint rate_already_there unique (base, quote, rate_day, source),
    constraint rate_unreadable check (rate > 0)
);

create index exchange_rate_by_day on exchange_rate (rate_day, id);

-- What the line's accounts hold. Locked before a posting, and the last rows a posting changes.
create table line_balance (
    line_id ${uuid} not null,
    programme_id ${uuid} not null,
    appropriated bigint not null,
    source bigint not null,
    unallotted bigint not null,
    allotted bigint not null,
    committed bigint not null,
    payable bigint not null,
    spent bigint not null,
    constraint line_balance_pk primary key (line_id),
    constraint line_balance_line_fk foreign key (line_id) references budget_line (id),
    constraint not_enough_money check (unallotted >= 0 and allotted >= 0 and committed >= 0 and payable >= 0 and spent >= 0)
);

create index line_balance_by_programme on line_balance (programme_id);

-- Entries until they are approved, returned or withdrawn.
create table submission (
    id ${uuid} not null,
    request_hash char(64) not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    programme_id ${uuid} not null,
    owner_code varchar(40) not null,
    event_date date not null,
    booking_date date not null,
    reference varchar(200),
    wording varchar(2000),
    amount bigint not null,
    currency char(3) not null,
    commitment_id ${uuid},
    reverses_id ${uuid},
    rate_id ${uuid},
    maker varchar(100) not null,
    submitted_at timestamp not null,
    checker varchar(100),
    on_behalf_of varchar(100),
    decided_at timestamp,
    reason varchar(2000),
    search_text varchar(2400) not null,
    version bigint not null,
    constraint submission_pk primary key (id),
    constraint submission_programme_fk foreign key (programme_id) references programme (id),
    constraint submission_rate_fk foreign key (rate_id) references exchange_rate (id)
);

create index submission_by_time on submission (submitted_at, id);
create index submission_by_programme on submission (programme_id, submitted_at, id);
create index submission_by_state on submission (state, submitted_at, id);
create index submission_by_owner on submission (owner_code, state, booking_date);

create table submitted_part (
    submission_id ${uuid} not null,
    numbered integer not null,
    line_id ${uuid} not null,
    stage varchar(20) not null,
    amount bigint not null,
    constraint submitted_part_pk primary key (submission_id, numbered),
    constraint submitted_part_submission_fk foreign key (submission_id) references submission (id),
    constraint submitted_part_line_fk foreign key (line_id) references budget_line (id)
);

create index submitted_part_by_line on submitted_part (line_id, submission_id);

-- The ledger: posting first, then the entry, which seals its postings (see the triggers). Nothing in it is ever changed or removed.
create table journal_entry (
    id ${uuid} not null,
    request_hash char(64) not null,
    kind varchar(20) not null,
    programme_id ${uuid} not null,
    event_date date not null,
    booking_date date not null,
    period_id ${uuid} not null,
    commitment_id ${uuid},
    reverses_id ${uuid},
    rate_id ${uuid},
    maker varchar(100) not null,
    checker varchar(100) not null,
    on_behalf_of varchar(100),
    posted_at timestamp not null,
    constraint journal_entry_pk primary key (id),
    constraint journal_entry_submission_fk foreign key (id) references submission (id),
    constraint journal_entry_period_fk foreign key (period_id) references accounting_period (id),
    constraint journal_entry_rate_fk foreign key (rate_id) references exchange_rate (id),
    constraint maker_is_not_checker check (maker <> checker and (on_behalf_of is null or maker <> on_behalf_of))
);

create index journal_entry_by_programme on journal_entry (programme_id, posted_at, id);

create table posting (
    id ${uuid} not null,
    entry_id ${uuid} not null,
    numbered integer not null,
    line_id ${uuid} not null,
    stage varchar(20) not null,
    amount bigint not null,
    currency char(3) not null,
    reporting bigint,
    rate_id ${uuid},
    posted_at timestamp not null,
    constraint posting_pk primary key (id),
    constraint posting_number unique (entry_id, numbered),
    constraint posting_entry_fk foreign key (entry_id) references journal_entry (id) deferrable initially deferred,
    constraint posting_line_fk foreign key (line_id) references budget_line (id),
    constraint posting_rate_fk foreign key (rate_id) references exchange_rate (id),
    constraint posting_is_zero check (amount <> 0)
);

create index posting_by_line on posting (line_id, posted_at, id);

create table reversal (
    reversed_id ${uuid} not null,
    entry_id ${uuid} not null,
    constraint reversed_already primary key (reversed_id),
    constraint reversal_reversed_fk foreign key (reversed_id) references journal_entry (id),
    constraint reversal_entry_fk foreign key (entry_id) references journal_entry (id)
);

create table commitment (
    entry_id ${uuid} not null,
    line_id ${uuid} not null,
    programme_id ${uuid} not null,
    booking_date date not null,
    amount bigint not null,
    released bigint not null,
    ordered bigint not null,
    paid bigint not null,
    constraint commitment_pk primary key (entry_id),
    constraint commitment_entry_fk foreign key (entry_id) references journal_entry (id),
    constraint commitment_line_fk foreign key (line_id) references budget_line (id),
    constraint commitment_exceeded check (amount >= 0 and released >= 0 and ordered >= 0 and paid >= 0 and released + ordered <= amount and paid <= ordered)
);

create index commitment_by_line on commitment (line_id, booking_date);
create index commitment_by_programme on commitment (programme_id, booking_date);

create table delegation (
    id ${uuid} not null,
    delegated_by varchar(100) not null,
    delegated_to varchar(100) not null,
    owner_code varchar(40) not null,
    first_day date not null,
    last_day date not null,
    version bigint not null,
    constraint delegation_pk primary key (id),
    constraint cannot_delegate check (delegated_by <> delegated_to),
    constraint delegation_days check (last_day >= first_day)
);

create index delegation_by_delegate on delegation (delegated_to, last_day);
create index delegation_by_giver on delegation (delegated_by, last_day);
