insert into earlier_text select id, 'EMERGENCY_REASON', case_id, reason from emergency;
insert into earlier_text select id, 'EMERGENCY_REMARK', case_id, remark from emergency where remark is not null;
insert into earlier_text select l.id, 'LOOK_NOTE', c.id, l.note from identity_look l join victim_case c on c.code = l.case_code where l.note is not null;

alter table emergency drop column reason;
alter table emergency drop column remark;
alter table identity_look drop column note;
