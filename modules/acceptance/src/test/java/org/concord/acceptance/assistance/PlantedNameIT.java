package org.concord.acceptance.assistance;

import static org.concord.acceptance.driver.CaseFilesDriver.checked;
import static org.concord.acceptance.driver.CaseFilesDriver.lines;
import static org.concord.acceptance.driver.CaseFilesDriver.takenIn;
import static org.concord.acceptance.driver.CasesDriver.emergency;
import static org.concord.acceptance.driver.CasesDriver.identity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CasesDriver;
import org.concord.acceptance.driver.CasesDriver.Worker;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.concord.acceptance.running.RunningConcord;
import org.junit.jupiter.api.Test;

/**
 * A name that was written down, passed on with a referral, sent in a file, read, looked up and mistyped, or that somebody gave as a reason, is in no file of the
 * database, of its logs, of the data directory or of the server's log.
 */
@Acceptance
class PlantedNameIT {

    private final RunningConcord concord;
    private final CasesDriver cases;
    private final Worker worker;
    private final Api auditor;
    private final String name = "Planted" + Invented.code().replace("-", "");
    private final String nativeName = "ปลูก" + Invented.code();

    PlantedNameIT(RunningConcord concord, CasesDriver cases, Api api) {
        this.concord = concord;
        this.cases = cases;
        worker = cases.worker(cases.agency("TH"));
        auditor = api.as("AUDITOR");
    }

    @Test
    void aPlantedNameIsFoundNowhere() {
        String path = worker.opened();
        JsonObject person = Fields.of("givenName", name, "nativeName", nativeName, "otherNames", name + "2", "documentNumber", name, "phone", name,
            "address", name, "safeContact", name);
        String kept = worker.api().get(path).etag();
        worker.api().post(identity(path) + "/keep", person, "If-Match", kept).expect(200);
        worker.api().post(identity(path) + "/keep", person, "If-Match", kept).expectProblem(412, "STALE_VERSION");
        worker.api().post(identity(path) + "/keep", Fields.with(person, "bornOn", "2999-01-01"), "If-Match", worker.api().get(path).etag())
            .expectProblem(422, "BORN_IN_THE_FUTURE");
        worker.api().post(identity(path) + "/keep", Fields.with(person, "unknown", name), "If-Match", kept).expectProblem(400, 422);
        worker.reads(path).expect(200);
        worker.api().post(identity(path) + "/read", Fields.of("purpose", "CARE", "note", name)).expect(200);
        breaksTheGlass(worker.code(path));
        worker.lookedUp(Fields.of("name", nativeName));

        Worker recipient = cases.worker(cases.agency("VN"));
        String referral = worker.referred(path, recipient.agency(), List.of("NAMES", "STORY", "HEALTH"), List.of(
            Fields.of("kind", "ASSESSMENT", "id", worker.assessed(path, "Note of " + name), "category", "STORY"),
            Fields.of("kind", "PAPER", "id", worker.scanned(path, "MEDICAL_REPORT", name))));
        recipient.does(CasesDriver.incoming(referral), "acceptance", Fields.of()).expect(200);
        String received = "/cases/" + recipient.api().get("/cases").expect(200).rows().get(0).getString("id");
        assertTrue(recipient.api().post(received + "/texts", Fields.of("purpose", "CARE")).expect(200).text().contains(name));

        String file = checked(worker, lines(3, name) + "Nobody" + name + ",,Woman" + name + ",1.1.1990,,\n");
        worker.api().get(file + "/problems").expect(200);
        assertEquals(List.of(), filesWith(name));
        takenIn(worker, file);
        worker.api().post("/case-exports/named", Fields.of("purpose", "CARE", "note", name)).expect(200);

        assertFalse(filesWith(worker.code(path)).isEmpty(), "the code of the case, which is stored in the open, must be found, or nothing would be");
        assertEquals(List.of(), filesWith(name));
        assertEquals(List.of(), filesWith(nativeName));
        assertEquals(List.of(), concord.log().entriesWith(List.of(name, nativeName)));
        assertFalse(worker.api().send("GET", "/cases", Map.of("Accept", "text/csv"), null).expect(200).text().contains(name));
        assertFalse(auditor.list("/audit-events", "limit", "200").expect(200).text().contains(name));
    }

    /** Somebody gives the name as the reason of an emergency, mistyped first, and whoever judges it in a remark; both read it. */
    private void breaksTheGlass(String code) {
        Api other = cases.worker(cases.agency("TH")).api();
        Api watcher = cases.watcher("TH");
        other.post("/emergencies", emergency(code, name, 9)).expectProblem(422, "EMERGENCY_LASTS_HOURS");
        String path = "/emergencies/" + other.post("/emergencies", emergency(code, name, 1)).expect(201).json().getString("id");
        watcher.post(path + "/review", Fields.of("verdict", "JUSTIFIED", "remark", name), "If-Match", "\"0\"").expect(200);
        assertEquals(name, other.get(path).expect(200).json().getString("reason"));
        assertTrue(watcher.list("/emergencies", "code", code).expect(200).text().contains(name));
        assertTrue(watcher.list("/identity-looks", "code", code).expect(200).text().contains(name));
    }

    /** The files of the database and of the data directory in which a text stands, in any of the encodings that databases write. */
    private List<Path> filesWith(String text) {
        List<String> written = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE).map(text::getBytes)
            .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)).toList();
        try (Stream<Path> files = Files.walk(concord.data().getParent())) {
            return files.filter(Files::isRegularFile).filter(file -> written.stream().anyMatch(content(file)::contains)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException removedMeanwhile) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
