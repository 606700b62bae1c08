-- The wall shows a case to whoever was named; a migration is nobody, until it says that it looks beyond.
select set_config('concord.all', 'yes', true);

insert into earlier_text select id, 'EMERGENCY_REASON', case_id, reason from emergency;
insert into earlier_text select id, 'EMERGENCY_REMARK', case_id, remark from emergency where remark is not null;
insert into earlier_text select l.id, 'LOOK_NOTE', c.id, l.note from identity_look l join victim_case c on c.code = l.case_code where l.note is not null;

alter table emergency drop column reason;
alter table emergency drop column remark;
alter table identity_look drop column note;

-- A dropped column stays in the rows until they are written anew.
cluster emergency using emergency_pk;
cluster identity_look using identity_look_pk;
alter table emergency set without cluster;
alter table identity_look set without cluster;

-- A locked text is seen where its look or its emergency is listed; only Concord itself writes.
create function sees_watch(subject uuid) returns boolean language sql stable as $$
    select exists (select 1 from assistance.emergency e where e.id = subject
            and (e.who = current_setting('concord.me', true) or assistance.sees_outline(e.participant_code)))
        or exists (select 1 from assistance.identity_look l where l.id = subject and assistance.sees_outline(l.participant_code))
$$;

alter table watch_text enable row level security;
alter table watch_text force row level security;
create policy seen on watch_text for select using (current_setting('concord.all', true) = 'yes' or assistance.sees_watch(subject_id));
create policy written on watch_text using (current_setting('concord.all', true) = 'yes');

alter table earlier_text enable row level security;
alter table earlier_text force row level security;
create policy seen on earlier_text using (current_setting('concord.all', true) = 'yes');

select set_config('concord.all', '', true);
