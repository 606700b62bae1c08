-- The second wall behind the model: whoever reaches the database past Concord cannot change what was chosen, attended, scored or answered either.
create function what_happened_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What happened is only ever added to' using errcode = 'check_violation', constraint = 'what_happened_stays';
end $$;

create trigger choices_stay before update or delete on allocation_event for each row execute function what_happened_stays();
create trigger choices_are_kept before truncate on allocation_event execute function what_happened_stays();
create trigger attendance_stays before update or delete on attendance_record for each row execute function what_happened_stays();
create trigger attendance_is_kept before truncate on attendance_record execute function what_happened_stays();
create trigger results_stay before update or delete on assessment_result for each row execute function what_happened_stays();
create trigger results_are_kept before truncate on assessment_result execute function what_happened_stays();
create trigger answers_stay before update or delete on evaluation_answer for each row execute function what_happened_stays();
create trigger answers_are_kept before truncate on evaluation_answer execute function what_happened_stays();

-- The application's role owns the tables; it gives up what it never needs. The right to update stays: with it the database itself looks, while a session or an
-- assessment is removed, whether anything refers to it.
revoke delete, truncate on allocation_event, attendance_record, assessment_result, evaluation_answer from current_user;
