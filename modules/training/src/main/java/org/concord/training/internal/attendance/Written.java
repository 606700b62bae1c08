package org.concord.training.internal.attendance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.AttendanceRule;

/** Numbers written down beside the names of a list. */
final class Written {

    private Written() {
    }

    /** By id of the nomination; an empty cell says nothing. */
    static Map<UUID, Integer> numbers(String field, Map<String, String> written) {
        Map<UUID, Integer> numbers = new LinkedHashMap<>();
        Objects.requireNonNullElse(written, Map.<String, String>of()).forEach((id, number) -> {
            if (number != null && !number.isBlank()) {
                numbers.put(nomination(field, id), number(field + "." + id, number));
            }
        });
        return numbers;
    }

    private static UUID nomination(String field, String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw RuleBroken.at(field, AttendanceRule.NO_SEAT_IN_RUN, id);
        }
    }

    private static Integer number(String field, String number) {
        try {
            return Integer.valueOf(number.strip());
        } catch (NumberFormatException notANumber) {
            throw RuleBroken.at(field, KernelRule.NOT_A_NUMBER, number);
        }
    }
}
