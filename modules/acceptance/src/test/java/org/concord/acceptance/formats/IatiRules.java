package org.concord.acceptance.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * The ruleset of IATI, as its list of rules says it in words, and {@code iati-rules.csv} says it so that a program can tell. There, {@code where} tells
 * rules of one id apart: those said for each value, and those of one element.
 */
final class IatiRules {

    private static final Pattern FOREACH = Pattern.compile("(.*?) \\(foreach (.*)\\)");

    private final List<IatiRule> rules;

    IatiRules(Standard iati) {
        List<NamedCsvRecord> known = read(IatiRules.class.getResourceAsStream("iati-rules.csv"));
        try {
            rules = read(Files.newInputStream(iati.file("rules.csv"))).stream().distinct().map(rule -> rule(rule, known)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<IatiRule> all() {
        return rules;
    }

    /** Every rule that a document breaks. */
    List<String> brokenIn(Document document) {
        return rules.stream().flatMap(rule -> rule.brokenIn(document).stream()).toList();
    }

    private static IatiRule rule(NamedCsvRecord rule, List<NamedCsvRecord> known) {
        String context = rule.getField("context");
        Matcher foreach = FOREACH.matcher(context);
        boolean each = foreach.matches();
        NamedCsvRecord found = known.stream().filter(one -> one.getField("id").equals(rule.getField("id")) && fits(one.getField("where"), context, each))
            .findFirst().orElseThrow(() -> new AssertionError("nobody wrote down how to tell " + rule.getField("id") + " " + context));
        return new IatiRule(rule.getField("id"), each ? foreach.group(1) : context, each ? foreach.group(2) : null, found.getField("holds"),
            XmlReading.parse(wrapped(found.getField("planted"))));
    }

    private static boolean fits(String where, String context, boolean each) {
        return where.equals("foreach") ? each : !each && context.endsWith(where);
    }

    private static String wrapped(String planted) {
        String root = planted.startsWith("<iati-activity") ? "iati-activities" : "iati-organisations";
        return "<" + root + ">" + planted + "</" + root + ">";
    }

    private static List<NamedCsvRecord> read(InputStream file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8));
                Stream<NamedCsvRecord> stream = rows.stream()) {
            return stream.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
