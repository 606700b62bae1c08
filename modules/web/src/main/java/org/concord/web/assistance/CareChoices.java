package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.assistance.api.AssessmentLevel;
import org.concord.assistance.api.DangerLevel;
import org.concord.assistance.api.FollowUpFinding;
import org.concord.assistance.api.StepKind;
import org.concord.assistance.api.StepState;
import org.concord.web.page.Options;
import org.concord.web.page.Say;

/** What fields and filters of assessments, plans and steps let people choose from. */
@Named
@RequestScoped
public class CareChoices {

    @Inject
    private Say say;

    public Map<String, String> getLevels() {
        return Options.constants(AssessmentLevel.class, say);
    }

    public Map<String, String> getDangers() {
        return Options.constants(DangerLevel.class, say);
    }

    public Map<String, String> getStepKinds() {
        return Options.constants(StepKind.class, say);
    }

    public Map<String, String> getStepStates() {
        return Options.constants(StepState.class, say);
    }

    public Map<String, String> getFindings() {
        return Options.constants(FollowUpFinding.class, say);
    }
}
