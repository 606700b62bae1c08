package org.concord.membership.api;

/**
 * A column of a file to import, named as the field on the wire.
 *
 * @param name for names by language {@code names.en}, and any other language tag likewise
 * @param required whether the header must name it
 * @param example what a cell may look like
 */
public record ImportColumn(String name, boolean required, String example) {
}
