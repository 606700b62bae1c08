package org.concord.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.training.api.SigningKeyRow;
import org.concord.training.api.SigningKeys;
import org.concord.web.rest.Answers;
import org.concord.web.rest.Gives;
import org.concord.web.rest.Lists;

/** The keys that certificates are signed with. */
@Path("signing-keys")
@ApplicationScoped
public class SigningKeysResource {

    @Inject
    private SigningKeys keys;
    @Inject
    private Answers answers;

    @GET
    @Lists(value = SigningKeyRow.class, whole = true)
    public Response all() {
        return answers.list(SigningKeyRow.class, paging -> new Page<>(keys.all(), null));
    }

    /** Signs with a new key from now on; answers that key. */
    @POST
    @Gives(SigningKeyRow.class)
    public Response rotate() {
        return answers.create(keys::rotate, this::find);
    }

    private Optional<SigningKeyRow> find(UUID id) {
        return keys.all().stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
