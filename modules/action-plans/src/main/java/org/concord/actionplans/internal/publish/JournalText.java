package org.concord.actionplans.internal.publish;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Texts as the journal of hledger and ledger takes them. */
final class JournalText {

    private JournalText() {
    }

    /** A description: in one line, without what would end it (a comment's semicolon) or divide it (the bar after a payee). */
    static String description(String text) {
        return Wording.inXml(text).replace(';', ',').replace('|', '/');
    }

    /** What stands in parentheses before a description. */
    static String code(String text) {
        return description(text).replace('(', '[').replace(')', ']');
    }

    /**
     * A part of an account's name. Whatever is neither letter nor digit, point, hyphen nor underscore is written as in addresses (%3A), so that two codes never
     * become one account, and none has a space, a colon or a bracket.
     */
    static String part(String code) {
        return code.codePoints().mapToObj(JournalText::partOf).collect(Collectors.joining());
    }

    private static String partOf(int character) {
        String text = Character.toString(character);
        boolean plain = Character.isLetterOrDigit(character) || ".-_".indexOf(character) >= 0;
        return plain ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format("%%%02X", octet));
        }
        return escaped.toString();
    }
}
