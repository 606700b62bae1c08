package org.concord.acceptance.driver;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concord.acceptance.driver.CasesDriver.Worker;

/** Files of cases, sent by somebody of an agency; everybody in them is invented. */
public final class CaseFilesDriver {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private CaseFilesDriver() {
    }

    /** Has a file checked. */
    public static Answer sends(Worker worker, byte[] content) {
        return worker.api().send("POST", "/case-files?agency=" + worker.agency(), Map.of("Content-Type", "application/octet-stream"), content);
    }

    public static Answer sends(Worker worker, String content) {
        return sends(worker, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The path of a file that was checked. */
    public static String checked(Worker worker, String content) {
        return "/case-files/" + sends(worker, content).expect(201).json().getString("id");
    }

    /** Has the lines of a file become cases, and waits until they are. */
    public static JsonObject takenIn(Worker worker, String path) {
        worker.api().send("POST", path + "/accept?skipRefused=true", Map.of(), null).expect(200);
        Eventually.holds(LONGEST, () -> worker.api().get(path).expect(200).json().getString("state").equals("LINES_ARE_CASES"));
        return worker.api().get(path).json();
    }

    /** Line, column, value and rule of what is wrong in a file. */
    public static List<String> problems(Worker worker, String path) {
        return worker.api().everything(path + "/problems", "limit", "2").stream().map(problem -> problem.getInt("line") + " " + problem.getString("column", null) + " "
            + problem.getString("value", null) + " " + problem.getString("rule")).toList();
    }

    /** A file with so many lines of people with this name. */
    public static String lines(int many, String name) {
        StringBuilder csv = new StringBuilder("prs_FirstName,prs_SecondName,prs_Gender,prs_Birthdate,vic_TypeOfExploitation,cas_IncomingReferralDetails\n");
        IntStream.rangeClosed(1, many).forEach(number -> csv.append(name).append(number).append(",Example,Feminine,1990-01-02,ForcedLabour,Details ").append(name)
            .append('\n'));
        return csv.toString();
    }
}
