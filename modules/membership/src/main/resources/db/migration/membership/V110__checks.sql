-- What the model never lets happen cannot happen behind its back either: by hand, by a restored dump, by a later version's mistake.

alter table participant add constraint participant_kind_check check (kind in ('STATE', 'TERRITORY', 'ORGANISATION'));
alter table participant add constraint participant_alpha3_check
    check (kind = 'ORGANISATION' and alpha3 is null or kind <> 'ORGANISATION' and alpha3 is not null);

alter table membership add constraint membership_role_check check (role_code in ('MEMBER', 'OBSERVER'));
alter table membership add constraint membership_state_check check (state in ('PROPOSED', 'ACTIVE', 'SUSPENDED', 'ENDED'));
alter table membership add constraint membership_days_check check (first_day <= last_day or from_day is null);
alter table membership_suspension add constraint membership_suspension_days_check check (first_day <= last_day);

alter table body add constraint body_cycle check (parent_code is null or parent_code <> code);
alter table body add constraint body_days_check check (first_day <= last_day);
alter table body_membership add constraint body_membership_role_check check (role_code in ('MEMBER', 'OBSERVER'));
alter table body_membership add constraint body_membership_days_check check (first_day <= last_day);
alter table chair_term add constraint chair_term_bounds_check check (from_bound in ('STATED', 'SEEN') and to_bound in ('STATED', 'SEEN'));
alter table chair_term add constraint chair_term_days_check check (first_day <= last_day);

alter table person add constraint retention_date_missing check (anonymised = true or public_office = true or keep_until is not null);
alter table person add constraint person_anonymised_check check (anonymised = false or given_name is null and family_name is null
    and title is null and full_name is null and organisation is null and office is null and email is null and phone is null);
alter table focal_point add constraint focal_point_function_check check (focal_function in ('PRIMARY', 'ALTERNATE', 'TECHNICAL'));
alter table focal_point add constraint focal_point_days_check check (first_day <= last_day);

alter table meeting add constraint meeting_state_check check (state in ('PLANNED', 'CONVENED', 'REGISTRATION_CLOSED', 'IN_SESSION', 'CLOSED',
    'REPORT_ADOPTED', 'POSTPONED', 'CANCELLED'));
alter table meeting add constraint meeting_confidentiality_check check (confidentiality in ('PUBLIC', 'PARTICIPANTS', 'CONFIDENTIAL'));
alter table agenda_item add constraint agenda_item_purpose_check check (purpose in ('FOR_DECISION', 'FOR_INFORMATION'));
alter table invitation add constraint invitation_role_check check (invited_as in ('MEMBER', 'OBSERVER'));
alter table attendance add constraint attendance_mark_check check (mark in ('PRESENT', 'REMOTE', 'APOLOGIES', 'ABSENT'));
alter table quorum_rule add constraint quorum_rule_unclear check ((percent_needed is null or members_needed is null)
    and (percent_needed is null or percent_needed between 1 and 100) and (members_needed is null or members_needed between 1 and 999));
alter table decision add constraint decision_kind_check check (kind in ('CONSENSUS', 'SILENCE', 'NOTED'));
alter table decision add constraint no_quorum check (members_needed is null or members_present >= members_needed);

alter table document add constraint document_state_check check (state in ('DRAFT', 'CIRCULATED', 'ADOPTED', 'PUBLISHED', 'SUPERSEDED'));
alter table document add constraint document_confidentiality_check check (confidentiality in ('PUBLIC', 'PARTICIPANTS', 'CONFIDENTIAL'));
alter table document add constraint document_days_check check (first_day <= last_day);
alter table action_item add constraint action_item_state_check check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'VERIFIED'));
alter table action_item add constraint action_item_done_check check (state not in ('DONE', 'VERIFIED') or done_on is not null and done_by is not null);
alter table action_item add constraint action_item_verified_check
    check (state <> 'VERIFIED' or verified_by is not null and verified_by <> done_by);
alter table joint_action add constraint joint_action_days_check check (first_day <= last_day);
