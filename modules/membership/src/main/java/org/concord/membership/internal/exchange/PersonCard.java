package org.concord.membership.internal.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.kernel.ContentLines;
import org.concord.membership.api.PersonRow;

/** Writes a person as vCard 4 (RFC 6350), as far as the reader of the row may know the person. */
final class PersonCard {

    private PersonCard() {
    }

    static String write(PersonRow person) {
        ContentLines lines = new ContentLines()
            .line("BEGIN", "VCARD").line("VERSION", "4.0").line("PRODID", "-//Concord//Membership//EN").line("KIND", "individual")
            .line("UID", "urn:uuid:" + person.id())
            .text("FN", joined(person.title(), person.givenName(), person.familyName()))
            .line("N", part(person.familyName()) + ";" + part(person.givenName()) + ";;" + part(person.title()) + ";")
            .optionalText("ORG", person.organisation())
            .optionalText("TITLE", person.position())
            .optionalText("EMAIL;TYPE=work", person.email());
        if (person.phone() != null) {
            lines.line("TEL;TYPE=work;VALUE=uri", "tel:" + person.phone().replaceFirst(" *(?:x|ext\\.?) *", ";ext=").replaceAll("[ ().-]", ""));
        }
        return lines.line("END", "VCARD").toString();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static String part(String name) {
        return name == null ? "" : ContentLines.escaped(name);
    }
}
