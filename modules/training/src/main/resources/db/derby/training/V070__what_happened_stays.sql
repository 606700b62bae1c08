-- The second wall behind the model: whoever reaches the database past Concord cannot change what was chosen, attended, scored or answered either. A Derby
-- trigger cannot raise an error of its own, so it writes into a table whose constraint refuses every row by the name of the rule.
create table refusal (
    changed smallint not null,
    constraint what_happened_stays check (changed = 0)
);

create trigger choices_stay after update on allocation_event for each row insert into refusal values (1);
create trigger choices_are_kept after delete on allocation_event for each row insert into refusal values (1);
create trigger attendance_stays after update on attendance_record for each row insert into refusal values (1);
create trigger attendance_is_kept after delete on attendance_record for each row insert into refusal values (1);
create trigger results_stay after update on assessment_result for each row insert into refusal values (1);
create trigger results_are_kept after delete on assessment_result for each row insert into refusal values (1);
create trigger answers_stay after update on evaluation_answer for each row insert into refusal values (1);
create trigger answers_are_kept after delete on evaluation_answer for each row insert into refusal values (1);
