package org.concord.web.membership;

import static org.concord.web.page.Options.inOrder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.AgendaItemRow;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyCriteria;
import org.concord.membership.api.BodyRow;
import org.concord.membership.api.ChairSeatRow;
import org.concord.membership.api.DocumentRow;
import org.concord.membership.api.InvitationRow;
import org.concord.membership.api.ParticipantCriteria;
import org.concord.membership.api.ParticipantRow;
import org.concord.membership.api.Participants;
import org.concord.membership.api.People;
import org.concord.membership.api.PersonCriteria;
import org.concord.membership.api.ProcessCriteria;
import org.concord.membership.api.ProcessRow;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Say;
import org.concord.web.page.Texts;

/** What fields and filters let people choose from: what is stored first, what is read second. */
@Named
@RequestScoped
public class Choices {

    private static final Paging ALL = Paging.first(Paging.MOST);
    /** Of so many people one is found by typing, and a page still opens. */
    private static final int MOST_PEOPLE = 5_000;

    @Inject
    private Participants participants;
    @Inject
    private Bodies bodies;
    @Inject
    private People people;
    @Inject
    private Say say;

    private final Once<Map<String, String>> processes = new Once<>(() -> inOrder(
        participants.processes(ProcessCriteria.ALL, ALL).rows().stream(), ProcessRow::code, ProcessRow::name));
    private final Once<Map<String, String>> bodyNames = new Once<>(() -> inOrder(
        bodies.search(BodyCriteria.ALL, ALL).rows().stream(), BodyRow::code, BodyRow::name));
    private final Once<Map<String, String>> participantNames = new Once<>(() -> inOrder(
        participants.search(ParticipantCriteria.ALL, ALL).rows().stream(), ParticipantRow::code, ParticipantRow::name));
    private final Once<Map<String, String>> persons = new Once<>(() -> inOrder(
        Page.all(paging -> people.search(PersonCriteria.ALL, paging), MOST_PEOPLE).stream().filter(person -> !person.anonymised()),
        person -> person.id().toString(), person -> Options.person(person.familyName(), person.givenName())));

    /** The constants of an enum of membership's api, by its simple name. */
    public Map<String, String> of(String type) throws ClassNotFoundException {
        return Options.constants(Class.forName("org.concord.membership.api." + type), say);
    }

    public Map<String, String> getProcesses() {
        return processes.get();
    }

    public Map<String, String> getBodies() {
        return bodyNames.get();
    }

    public Map<String, String> getParticipants() {
        return participantNames.get();
    }

    /** The seats of one body. */
    public Map<String, String> seats(List<ChairSeatRow> seats) {
        return inOrder(seats.stream(), ChairSeatRow::code,
            seat -> say.of(seat.function()) + " " + (seat.label() == null ? seat.code() : seat.label()));
    }

    /** Yes and no, for a filter. */
    public Map<String, String> getYesNo() {
        return inOrder(Stream.of(Boolean.TRUE, Boolean.FALSE), String::valueOf, say::of);
    }

    /** The time zones of the region and its partners. */
    public Map<String, String> getZones() {
        return inOrder(ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.matches("(Asia|Pacific|Australia|Indian|Europe|America)/\\w+|UTC"))
            .sorted(), Function.identity(), zone -> zone.replace('_', ' '));
    }

    /** The languages a text can be in. */
    public Map<String, String> getLanguages() {
        return inOrder(Texts.KNOWN.stream(), Function.identity(), say::language);
    }

    /** Everybody who can own an action item; the kind stands before the code or id. */
    public Map<String, String> getOwners() {
        Map<String, String> owners = new LinkedHashMap<>();
        getBodies().forEach((code, name) -> owners.put("BODY:" + code, name));
        getParticipants().forEach((code, name) -> owners.put("PARTICIPANT:" + code, name));
        getPersons().forEach((id, name) -> owners.put("PERSON:" + id, name));
        return owners;
    }

    /** Documents, such as those of a meeting. */
    public Map<String, String> documents(List<DocumentRow> documents) {
        return inOrder(documents.stream(), document -> document.id().toString(), DocumentRow::title);
    }

    /** Items of an agenda. */
    public Map<String, String> items(List<AgendaItemRow> items) {
        return inOrder(items.stream(), item -> item.id().toString(), item -> item.number() + " " + item.title());
    }

    /** Participants invited to a meeting. */
    public Map<String, String> invited(List<InvitationRow> invitations) {
        return inOrder(invitations.stream(), InvitationRow::participant, InvitationRow::name);
    }

    public Map<String, String> getPersons() {
        return persons.get();
    }
}
