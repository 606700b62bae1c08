package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.training.api.Gender;
import org.concord.web.page.Options;
import org.concord.web.page.Say;

/** What fields and filters of officers and trainers let people choose from. */
@Named
@RequestScoped
public class PeopleChoices {

    @Inject
    private Say say;

    public Map<String, String> getGenders() {
        return Options.constants(Gender.class, say);
    }
}
