package org.concord.actionplans.internal.publish;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code datapackage.json}: Fiscal Data Package 1.0rc1, which is a Tabular Data Package whose columns have types of the taxonomy of budgets. The four amounts
 * of a row are phases of one value, so that a reader unpivots them instead of adding them up.
 */
record FiscalDescriptor(PlanFacts facts) {

    private static final String TAXONOMY = "https://frictionlessdata.io/taxonomies/fiscal/budgets.json";
    private static final String LICENCES = "https://spdx.org/licenses/";
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final JsonWriterFactory PRETTY = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PRETTY.createWriter(whole).writeObject(json());
        whole.writeTo(out);
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
            .add("profile", "tabular-data-package")
            .add("name", facts.plan().code().toLowerCase(Locale.ROOT))
            .add("title", facts.plan().title())
            .add("description", "Budget lines of a plan (Fiscal Data Package 1.0rc1). Amounts are in units of the currency of their row, exact to its minor "
                + "unit; approved is the original budget, adjusted the budget as it is now, executed what was paid. " + Objects.toString(facts.plan().note(), ""))
            .add("columnTypes", Json.createArrayBuilder().add(TAXONOMY))
            .add("fiscalPeriod", Json.createObjectBuilder().add("start", facts.plan().from().toString()).add("end", facts.plan().to().toString()));
        if (facts.owner().state()) {
            json.add("countryCode", facts.owner().code());
        }
        if (facts.changedAt() != null) {
            json.add("created", IatiOrganisations.moment(facts.changedAt()));
        }
        if (facts.licence() != null) {
            json.add("licenses", Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", facts.licence())
                .add("path", LICENCES + facts.licence() + ".html")));
        }
        if (facts.plan().source() != null) {
            json.add("sources", Json.createArrayBuilder().add(source(facts.plan().source())));
        }
        return json.add("resources", Json.createArrayBuilder().add(table())).build();
    }

    private static JsonObjectBuilder source(String said) {
        JsonObjectBuilder source = Json.createObjectBuilder().add("title", said);
        return ADDRESS.matcher(said).matches() ? source.add("path", said) : source;
    }

    private static JsonObjectBuilder table() {
        return Json.createObjectBuilder()
            .add("profile", "tabular-data-resource")
            .add("name", "budget-lines")
            .add("path", FiscalTable.FILE)
            .add("format", "csv").add("mediatype", "text/csv").add("encoding", "utf-8")
            .add("schema", Json.createObjectBuilder().add("fields", fields()).add("extraFields", extraFields())
                .add("primaryKey", FiscalTable.BUDGET_LINE.heading()));
    }

    private static JsonArrayBuilder fields() {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        Stream.of(FiscalTable.values()).forEach(column -> {
            JsonObjectBuilder field = Json.createObjectBuilder().add("name", column.heading())
                .add("type", column.isAmount() ? "number" : column == FiscalTable.FISCAL_YEAR ? "integer" : "string");
            if (column.type() != null) {
                field.add("columnType", column.type());
            }
            if (column.isAmount()) {
                field.add("normalize", Json.createObjectBuilder().add("phase", column.heading()));
            }
            fields.add(field);
        });
        return fields;
    }

    private static JsonArrayBuilder extraFields() {
        return Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("name", "value").add("type", "number").add("columnType", "value").add("normalizationTarget", true))
            .add(Json.createObjectBuilder().add("name", "phase").add("type", "string").add("columnType", "phase:id"))
            .add(Json.createObjectBuilder().add("name", "direction").add("type", "string").add("columnType", "direction").add("constant", "expenditure"));
    }
}
