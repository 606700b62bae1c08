package org.concord.web.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** The formats a list comes in. */
public enum Format {
    JSON("application/json"),
    CSV("text/csv"),
    XLSX(Format.WORKBOOK);

    /** The media type of XLSX. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType media;

    Format(String media) {
        this.media = MediaType.valueOf(media);
    }

    /** The media type, with its character set where it is text. */
    public String media() {
        return this == CSV ? media + ";charset=utf-8;header=present" : media.toString();
    }

    /** How the name of a file ends. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name, whatever its case. */
    static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
    }

    /** What {@code ?format=} names, or else what {@code Accept} likes best; empty when it likes none of them. */
    static Optional<Format> wanted(String parameter, String accept) {
        if (parameter != null) {
            return Optional.of(named(parameter)
                .orElseThrow(() -> RuleBroken.at("format", KernelRule.NOT_ONE_OF, parameter, List.of(values()))));
        }
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        try {
            List<MediaType> ranges = Arrays.stream(accept.split(",")).map(MediaType::valueOf).toList();
            return ranges.stream()
                .filter(range -> weight(range) > 0)
                .sorted(Comparator.comparing(Format::weight).reversed())
                .flatMap(range -> Arrays.stream(values()).filter(format -> range.isCompatible(format.media) && !format.isRefused(ranges)))
                .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isRefused(List<MediaType> ranges) {
        return ranges.stream().anyMatch(range -> weight(range) == 0 && !range.isWildcardSubtype() && range.isCompatible(media));
    }

    private static double weight(MediaType range) {
        String weight = range.getParameters().get("q");
        return weight == null ? 1 : Double.parseDouble(weight);
    }
}
