package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Versions;
import org.concord.membership.api.ActionItemCriteria;
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.AssignAction;
import org.concord.membership.api.FollowUp;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.MembershipRule;
import org.concord.membership.api.OwnerKind;
import org.concord.membership.api.ProgressRow;
import org.concord.membership.api.ReminderRow;
import org.concord.membership.api.ReportProgress;
import org.concord.membership.internal.RollSearch;

/** Assigns action items and follows them until somebody else than the doer has verified them. */
@ApplicationScoped
@Transactional
public class FollowUpDesk implements FollowUp {

    private static final String ITEMS = "action-items";

    @Inject
    private FollowUpRepository actions;
    @Inject
    private ActionItemSearch search;
    @Inject
    private RollSearch roll;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<ActionItemRow> search(ActionItemCriteria criteria, Paging paging) {
        return search.rows(criteria, LocalDate.now(clock), paging);
    }

    @Override
    public Page<ActionItemRow> own(Paging paging) {
        return search.own(LocalDate.now(clock), paging);
    }

    @Override
    public Page<ActionItemRow> openFor(UUID meeting, Paging paging) {
        return search.openFor(meeting, LocalDate.now(clock), paging);
    }

    @Override
    public Optional<ActionItemRow> find(UUID id) {
        return search.find(id, LocalDate.now(clock));
    }

    @Override
    public void assign(UUID id, AssignAction command) {
        access.require(MembershipRight.RECORD_DECISIONS);
        if (audit.alreadyDone(ITEMS, id.toString(), command)) {
            return;
        }
        UUID meeting = search.originOf(command);
        requireOwner(command);
        actions.add(new ActionItem(id, meeting, command, LocalDate.now(clock)));
        audit.created(ITEMS, id.toString(), "ACTION_ASSIGNED", command);
    }

    @Override
    public void change(UUID id, long version, AssignAction command) {
        access.require(MembershipRight.RECORD_DECISIONS);
        UUID meeting = search.originOf(command);
        requireOwner(command);
        actions.actionItem(id, version).change(meeting, command);
        audit.changed(ITEMS, id.toString(), "ACTION_CHANGED", command);
    }

    @Override
    public Page<ProgressRow> progress(UUID id, Paging paging) {
        return search.progress(id, paging);
    }

    @Override
    public void report(UUID id, long version, ReportProgress command) {
        ActionItem item = owned(id, version);
        item.progress();
        log(item, "ACTION_PROGRESS_REPORTED", command);
    }

    @Override
    public void done(UUID id, long version, ReportProgress command) {
        ActionItem item = owned(id, version);
        item.done(caller.get().username(), LocalDate.now(clock));
        log(item, "ACTION_DONE", command);
    }

    @Override
    public void verify(UUID id, long version) {
        requireForAll();
        actions.actionItem(id, version).verify(caller.get().username());
        audit.changed(ITEMS, id.toString(), "ACTION_VERIFIED", null);
    }

    @Override
    public void reopen(UUID id, long version, ReportProgress command) {
        requireForAll();
        ActionItem item = actions.actionItem(id, version);
        item.reopen();
        log(item, "ACTION_REOPENED", command);
    }

    @Override
    public Page<ReminderRow> reminders(Paging paging) {
        return search.reminders(paging);
    }

    private void log(ActionItem item, String action, ReportProgress command) {
        actions.add(new Progress(item, caller.get().username(), command.text(), clock.instant()));
        audit.changed(ITEMS, item.id().toString(), action, command);
    }

    private ActionItem owned(UUID id, long version) {
        access.require(MembershipRight.FOLLOW_UP);
        ActionItem item = actions.actionItem(id);
        if (item.ownerKind() == OwnerKind.PARTICIPANT) {
            access.require(MembershipRight.FOLLOW_UP, item.owner());
        } else {
            requireForAll();
        }
        Versions.match(item.version(), version);
        return item;
    }

    private void requireForAll() {
        access.require(MembershipRight.FOLLOW_UP, null);
    }

    private void requireOwner(AssignAction command) {
        if (command.ownerKind() == null) {
            throw RuleBroken.at("ownerKind", KernelRule.REQUIRED);
        }
        switch (command.ownerKind()) {
            case BODY -> roll.processOf("owner", command.owner());
            case PARTICIPANT -> roll.requireParticipant("owner", command.owner());
            case PERSON -> roll.requirePerson("owner", personId(command.owner()));
        }
    }

    private static UUID personId(String owner) {
        try {
            return UUID.fromString(Text.required("owner", owner, 40));
        } catch (IllegalArgumentException noId) {
            throw RuleBroken.at("owner", MembershipRule.UNKNOWN_PERSON, owner);
        }
    }
}
