package org.concord.web.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, as {@code application/problem+json} (RFC 9457). Says what the reader can mend, and nothing of the inside.
 *
 * @param type {@code urn:concord:rule:NAME}, or {@code about:blank} where the status says all
 * @param title the rule in the reader's language
 * @param status the HTTP status
 * @param detail the same with its facts, or null
 * @param rule the name of the rule, or null
 * @param field the field at fault, or null
 * @param errors every fault, where there are several
 * @param errorId by which an operator finds the log entry of an unexpected failure, or null
 */
public record Problem(String type, String title, int status, String detail, String rule, String field, List<Fault> errors, String errorId) {

    /** The media type. */
    public static final String MEDIA = "application/problem+json";

    /** As JSON, without what does not apply. */
    public byte[] json() {
        Map<String, Object> said = new LinkedHashMap<>();
        for (RecordShape.Component component : RecordShape.of(Problem.class).components()) {
            said.put(component.name(), RecordShape.value(component, this));
        }
        said.values().removeIf(value -> value == null || value.equals(List.of()));
        return JsonText.of(said);
    }

    /** Answers a request that no resource answers. */
    public void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA);
        response.getOutputStream().write(json());
    }

    /**
     * One thing wrong.
     *
     * @param reason in the reader's language
     */
    public record Fault(String field, String rule, String reason) {
    }
}
