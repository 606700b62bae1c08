-- The second wall behind the model: whoever reaches the database past Concord cannot change what was adopted either.
create function adopted_text_stays() returns trigger language plpgsql as $$
begin
    raise exception 'An adopted text never changes' using errcode = 'check_violation', constraint = 'adopted_text_is_fixed';
end $$;

create trigger adopted_text_stays before update or delete on document_version
    for each row when (old.adopted) execute function adopted_text_stays();

create function adopted_content_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from membership.document_version t where t.id = old.version_id and t.adopted) then
        raise exception 'An adopted text never changes' using errcode = 'check_violation', constraint = 'adopted_text_is_fixed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger adopted_content_stays before update or delete on document_content
    for each row execute function adopted_content_stays();
