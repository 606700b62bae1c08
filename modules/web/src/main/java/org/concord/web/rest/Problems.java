package org.concord.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.access.api.AccessRule;
import org.concord.actionplans.api.LedgerRule;
import org.concord.actionplans.api.PlanRule;
import org.concord.assistance.api.CareRule;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.ConsentRule;
import org.concord.assistance.api.CountRule;
import org.concord.assistance.api.HtcdsRule;
import org.concord.assistance.api.LinkRule;
import org.concord.assistance.api.OfficialRule;
import org.concord.assistance.api.ReferralRule;
import org.concord.assistance.api.ReturnRule;
import org.concord.assistance.api.ScreeningRule;
import org.concord.imports.api.ImportRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Rule.Kind;
import org.concord.kernel.Rule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.CalendarRule;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRule;
import org.concord.training.api.AttendanceRule;
import org.concord.training.api.CertificateRule;
import org.concord.training.api.EvaluationRule;
import org.concord.training.api.MailRule;
import org.concord.training.api.NominationRule;
import org.concord.training.api.PeopleRule;
import org.concord.training.api.RunRule;
import org.concord.training.api.TrainingRule;
import org.concord.web.page.Texts;

/** Turns whatever was thrown into a problem in the reader's language; the one place where that is decided. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final List<Rule> RULES = Stream.<Rule[]>of(
        KernelRule.values(), AccessRule.values(), MembershipRule.values(), MeetingRule.values(), CalendarRule.values(), ImportRule.values(),
        PlanRule.values(), LedgerRule.values(), TrainingRule.values(), PeopleRule.values(), RunRule.values(), NominationRule.values(), AttendanceRule.values(),
        EvaluationRule.values(), CertificateRule.values(), MailRule.values(), CaseRule.values(), ScreeningRule.values(), ConsentRule.values(),
        ReferralRule.values(), ReturnRule.values(), CareRule.values(), LinkRule.values(), CountRule.values(),
        OfficialRule.values(), HtcdsRule.values()).flatMap(Stream::of).toList();

    @Inject
    private Texts texts;

    /** The problem that {@code thrown} is, told in {@code language}. */
    public Problem of(Throwable thrown, String language) {
        Optional<RulesBroken> several = Causes.first(RulesBroken.class, thrown);
        if (several.isPresent()) {
            return of(several.get(), language);
        }
        Optional<RuleBroken> broken = Causes.first(RuleBroken.class, thrown).or(() -> translated(thrown));
        if (broken.isPresent()) {
            return of(broken.get(), language);
        }
        if (thrown instanceof WebApplicationException known) {
            return of(known.getResponse().getStatus(), language);
        }
        return unexpected(thrown, language);
    }

    private Problem of(RuleBroken broken, String language) {
        String name = broken.rule().name();
        return new Problem("urn:concord:rule:" + name, reason(broken, language), broken.rule().kind().status(), null, name, broken.field(),
            List.of(), null);
    }

    private Problem of(RulesBroken several, String language) {
        List<Problem.Fault> faults = several.all().stream()
            .map(one -> new Problem.Fault(one.field(), one.rule().name(), reason(one, language))).toList();
        RuleBroken worst = several.all().get(0);
        return new Problem("urn:concord:several-rules", texts.text(language, "problem.several", faults.size()),
            worst.rule().kind().status(), null, worst.rule().name(), worst.field(), faults, null);
    }

    /** The problem that only a status tells: an address nobody knows, a method it does not take. */
    public Problem of(int status, String language) {
        String key = "problem." + status;
        return new Problem("about:blank", texts.text(language, texts.has(key) ? key : "problem.other"), status, null, null, null, List.of(), null);
    }

    private Problem unexpected(Throwable thrown, String language) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Unexpected failure " + id, thrown);
        return new Problem("about:blank", texts.text(language, "problem.500", id), 500, null, null, null, List.of(), id);
    }

    /** What the database or the persistence provider refused, as the rule it stands for. */
    public static Optional<RuleBroken> translated(Throwable thrown) {
        // First: of two who wait for one another the one that gives way is an OptimisticLockException, too.
        if (Causes.isDatabaseAway(thrown)) {
            return Optional.of(new RuleBroken(KernelRule.DATABASE_AWAY));
        }
        if (Causes.first(OptimisticLockException.class, thrown).isPresent()) {
            return Optional.of(new RuleBroken(KernelRule.STALE_VERSION));
        }
        if (Causes.first(EntityExistsException.class, thrown).isPresent()) {
            return Optional.of(new RuleBroken(KernelRule.ALREADY_THERE));
        }
        return Causes.brokenConstraint(thrown).map(constraint -> new RuleBroken(ruleOf(constraint)));
    }

    /** The rule that bears the constraint's name; where none does, records depend on one another. */
    private static Rule ruleOf(String message) {
        String named = message.toUpperCase(Locale.ROOT);
        return RULES.stream().filter(rule -> named.contains("\"" + rule.name() + "\"") || named.contains("'" + rule.name() + "'"))
            .findFirst().orElse(named.contains("FOREIGN KEY") ? KernelRule.STILL_REFERRED_TO : KernelRule.ALREADY_THERE);
    }

    private String reason(RuleBroken broken, String language) {
        Object[] details = broken.details().stream().map(detail -> said(detail, language)).toArray();
        return texts.text(language, "rule." + broken.rule().name(), details);
    }

    private Object said(Object detail, String language) {
        if (detail instanceof Collection<?> several) {
            return several.stream().map(one -> String.valueOf(said(one, language))).collect(Collectors.joining(", "));
        }
        String key = detail instanceof Enum<?> constant ? constant.getDeclaringClass().getSimpleName() + "." + constant.name() : null;
        return key != null && texts.has(key) ? texts.text(language, key) : detail;
    }

    /** Whether it is worth trying again later. */
    static boolean passes(Problem problem) {
        return problem.status() == Kind.UNAVAILABLE.status() || problem.status() == Kind.TOO_MANY.status();
    }
}
