-- A module that acts by itself sees everything: it is let through before the case of each row is looked up, or a file of cases takes many times as long.
alter policy seen on case_key using (current_setting('concord.all', true) = 'yes' or assistance.sees_identity(case_id));
alter policy seen on identity_field using (current_setting('concord.all', true) = 'yes' or assistance.sees_identity(case_id));
alter policy seen on identity_index using (current_setting('concord.all', true) = 'yes' or assistance.sees_identity(case_id));
alter policy seen on case_record using (current_setting('concord.all', true) = 'yes' or assistance.sees_identity(case_id));
alter policy seen on case_file_key using (current_setting('concord.all', true) = 'yes' or assistance.sees_file(file_id));
alter policy seen on case_file_part using (current_setting('concord.all', true) = 'yes' or assistance.sees_file(file_id));
