-- What of a case travels with a referral. The recipient is told how much, in the referral itself, and sees none of these rows.
create table referral_enclosure (
    referral_id ${uuid} not null,
    kind varchar(20) not null,
    item_id ${uuid} not null,
    case_id ${uuid} not null,
    category varchar(30) not null,
    constraint referral_enclosure_pk primary key (referral_id, kind, item_id),
    constraint referral_enclosure_referral_fk foreign key (referral_id) references referral (id),
    constraint referral_enclosure_case_fk foreign key (case_id) references victim_case (id)
);

create index referral_enclosure_by_case on referral_enclosure (case_id);

alter table referral add column assessments integer not null default 0;
alter table referral add column papers integer not null default 0;
alter table referral add column assessments_passed integer;
alter table referral add column papers_passed integer;

-- Of a copy: the agency that passed it on, and when.
alter table assessment add column received_from varchar(40);
alter table assessment add column received_on date;
alter table assessment add constraint assessment_received_from_fk foreign key (received_from) references agency (code);
alter table assessment add constraint assessment_is_received_on_a_day check ((received_from is null) = (received_on is null));

alter table case_document add column received_from varchar(40);
alter table case_document add column received_on date;
alter table case_document add constraint case_document_received_from_fk foreign key (received_from) references agency (code);
alter table case_document add constraint case_document_is_received_on_a_day check ((received_from is null) = (received_on is null));
