-- The second wall behind the model: whoever reaches the database past Concord cannot change what was adopted either. A Derby trigger cannot
-- raise an error of its own, so it reads a digest as a number, which no digest is; the statement fails.
create trigger adopted_text_stays_changed no cascade before update on document_version
    referencing old as was for each row mode db2sql when (was.adopted)
    values cast(was.sha256 as integer);

create trigger adopted_text_stays_removed no cascade before delete on document_version
    referencing old as was for each row mode db2sql when (was.adopted)
    values cast(was.sha256 as integer);

create trigger adopted_content_stays_changed no cascade before update on document_content
    referencing old as was for each row mode db2sql
    select cast(t.sha256 as integer) from document_version t where t.id = was.version_id and t.adopted;

create trigger adopted_content_stays_removed no cascade before delete on document_content
    referencing old as was for each row mode db2sql
    select cast(t.sha256 as integer) from document_version t where t.id = was.version_id and t.adopted;
