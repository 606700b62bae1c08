-- What a submission draws on, takes back or is exchanged at stays from the beginning too. An id that may be missing says the same where neither is there.
create trigger submissions_refer_to_the_same after update on submission referencing old as was new as fresh for each row
    when (was.commitment_id <> fresh.commitment_id or was.reverses_id <> fresh.reverses_id or was.rate_id <> fresh.rate_id
        or (was.commitment_id is null and fresh.commitment_id is not null) or (was.commitment_id is not null and fresh.commitment_id is null)
        or (was.reverses_id is null and fresh.reverses_id is not null) or (was.reverses_id is not null and fresh.reverses_id is null)
        or (was.rate_id is null and fresh.rate_id is not null) or (was.rate_id is not null and fresh.rate_id is null))
    insert into refusal values (0, 0, 1);
