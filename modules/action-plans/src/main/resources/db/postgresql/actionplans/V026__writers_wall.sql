-- The second wall behind the model.
create function writer_is_not_approver() returns trigger language plpgsql as $$
begin
    if exists (select 1 from actionplans.programme_writer w where w.revision_id = new.id and w.username = new.approved_by) then
        raise exception 'Who wrote of a plan does not approve it ("writer_is_not_approver")' using errcode = 'check_violation', constraint = 'writer_is_not_approver';
    end if;
    return new;
end $$;

create trigger writer_is_not_approver before insert or update on programme_revision for each row execute function writer_is_not_approver();
