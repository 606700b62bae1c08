package org.concord.assistance.internal.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.concord.assistance.api.AgencyKind;
import org.concord.assistance.api.RegisterAgency;
import org.concord.assistance.internal.seed.FirstRecords;

/** A shelter and a police unit of one country, and a shelter of another. */
@ApplicationScoped
class AgencyDemonstration implements FirstRecords {

    private static final List<Agency> INVENTED = List.of(
        new Agency("EXAMPLE-SHELTER", new RegisterAgency("TH", "Example Shelter (demonstration)", AgencyKind.NGO)),
        new Agency("EXAMPLE-POLICE", new RegisterAgency("TH", "Example Police Unit (demonstration)", AgencyKind.LAW_ENFORCEMENT)),
        new Agency("EXAMPLE-HOUSE", new RegisterAgency("VN", "Example House (demonstration)", AgencyKind.LOCAL_GOVERNMENT)));

    @Inject
    private AgencyRepository agencies;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean areInvented() {
        return true;
    }

    @Override
    public boolean areMissing() {
        return agencies.find(INVENTED.get(0).code()).isEmpty();
    }

    @Override
    public void load() {
        INVENTED.forEach(agencies::add);
    }
}
