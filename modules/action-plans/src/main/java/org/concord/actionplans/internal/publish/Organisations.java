package org.concord.actionplans.internal.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.ParticipantRecord;
import org.concord.membership.api.Participants;
import org.concord.membership.api.ProcessRecord;
import org.eclipse.microprofile.config.Config;

/** The owners of plans as those know them who read IATI. */
@ApplicationScoped
class Organisations {

    private static final String SETTING = "concord.iati.organisation.";
    private static final String PROVISIONAL = "XI-CONCORD-";

    @Inject
    private Participants participants;
    @Inject
    private Config settings;

    Organisation of(String owner) {
        Optional<ParticipantRecord> participant = participants.find(owner);
        Map<String, String> names = participant.map(ParticipantRecord::names)
            .or(() -> participants.process(owner).map(ProcessRecord::names)).orElse(Map.of());
        boolean state = participant.filter(found -> found.kind() != ParticipantKind.ORGANISATION).isPresent();
        Optional<String> set = settings.getOptionalValue(SETTING + owner, String.class).map(String::strip).filter(ref -> !ref.isEmpty());
        return new Organisation(owner, set.orElse(PROVISIONAL + owner), set.isPresent(), state, names);
    }
}
