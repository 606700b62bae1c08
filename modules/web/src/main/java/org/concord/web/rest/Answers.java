package org.concord.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;

/** What all resources answer alike: lists paged by key in three formats, records with their version, and creation that may be repeated. */
@ApplicationScoped
public class Answers {

    /** Attribute of a request that a page's link has made: the name of the format the list is to be taken away in. */
    public static final String EXPORT = "concord.export";

    private static final String VERSION = "version";

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentCaller caller;

    /** A list without filters of its own. */
    public <R extends Record> Response list(Class<R> row, Function<Paging, Page<R>> search) {
        return list(row, Nothing.class, (nothing, paging) -> search.apply(paging));
    }

    /** A list filtered by query parameters: as JSON one page and a link to the next; as CSV or XLSX the whole, unless a page is asked for. */
    public <R extends Record, C extends Record> Response list(Class<R> row, Class<C> by, BiFunction<C, Paging, Page<R>> search) {
        Query query = new Query(request.getParameterMap());
        C criteria = query.criteria(by);
        Paging paging = query.paging();
        Format format = format(query, by).orElseThrow(NotAcceptableException::new);
        if (format != Format.JSON && !query.asksForOnePage()) {
            Rows<R> rows = new Rows<>(page -> search.apply(criteria, page), paging);
            return table(Response.ok(), format, row, rows);
        }
        Page<R> page = search.apply(criteria, paging);
        ResponseBuilder answer = Response.ok().header("Vary", "Accept, Accept-Language");
        if (page.next() != null) {
            answer.header("Link", "<" + request.getRequestURI() + query.next(page.next(), Answers::encoded) + ">; rel=\"next\"");
        }
        return format == Format.JSON
            ? answer.type(MediaType.APPLICATION_JSON).entity(JsonText.of(page.rows())).build()
            : table(answer, format, row, page.rows().iterator());
    }

    /** A list as a table that some standard lays out: as a whole, in CSV or, where the reader asks for it, as a workbook. */
    public <C extends Record> Response table(StandardTable table, Class<C> by, BiFunction<C, Paging, Page<List<String>>> search) {
        Query query = new Query(request.getParameterMap());
        C criteria = query.criteria(by);
        return table(table, format(query, by), new Rows<>(page -> search.apply(criteria, page), query.paging()));
    }

    /** The same of lines that are there already. */
    public Response table(StandardTable table, Iterator<List<String>> lines) {
        return table(table, format(new Query(request.getParameterMap()), Nothing.class), lines);
    }

    private static Response table(StandardTable table, Optional<Format> wanted, Iterator<List<String>> lines) {
        Format format = wanted.filter(one -> one != Format.JSON).orElse(Format.CSV);
        StreamingOutput written = out -> table.write(format, lines, out);
        return Response.ok(written, format.media()).header("Content-Disposition", "attachment; filename=\"" + table.file(format) + '"').build();
    }

    /** A short list, answered as a whole in whichever format. */
    public <R extends Record, C extends Record> Response whole(Class<R> row, Class<C> by, Function<C, List<R>> find) {
        return list(row, by, (criteria, paging) -> new Page<>(find.apply(criteria), null));
    }

    private Optional<Format> format(Query query, Class<? extends Record> by) {
        Object export = request.getAttribute(EXPORT);
        return export == null ? Format.wanted(query.format(by), request.getHeader("Accept")) : Format.named(export.toString());
    }

    private <R extends Record> Response table(ResponseBuilder answer, Format format, Class<R> row, Iterator<R> rows) {
        String collection = request.getRequestURI().replaceAll(".*/", "").replaceAll("\\..*|[^a-z-]", "");
        boolean forPeople = request.getAttribute(EXPORT) != null;
        StreamingOutput table = format == Format.XLSX ? out -> Spreadsheet.write(row, rows, out)
            : forPeople ? out -> Tables.csvForSpreadsheets(row, rows, out) : out -> Tables.csv(row, rows, out);
        return answer.type(format.media())
            .header("Content-Disposition", "attachment; filename=\"" + collection + "." + format.extension() + "\"")
            .entity(table).build();
    }

    /** Any answer that is not a list, as JSON. */
    public Response json(Object value) {
        return Response.ok(JsonText.of(value), MediaType.APPLICATION_JSON).build();
    }

    /** One record with its version as entity tag, or 304 when the reader has that version already. */
    public Response one(Object id, Optional<? extends Record> found) {
        Record record = found.orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, collection(), id));
        String tag = tag(record);
        if (tag != null && isKnown(request, tag)) {
            return Response.notModified().header("ETag", tag).build();
        }
        return with(Response.ok(), record);
    }

    /** Whether the reader says to have the version with this entity tag already. */
    static boolean isKnown(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null && Arrays.stream(known.split(",")).map(one -> one.strip().replaceFirst("^W/", "")).anyMatch(Set.of(tag, "*")::contains);
    }

    /**
     * Creates a record under an id of its own, or one that {@code Idempotency-Key} decides, so that a request sent again has no second effect.
     */
    public <R extends Record> Response create(Consumer<UUID> create, Function<UUID, Optional<R>> find) {
        UUID id = newId();
        createOnce(() -> create.accept(id));
        return created(id, find.apply(id));
    }

    /** The id of what the request creates: the one its {@code Idempotency-Key} decides, or a new one. */
    public UUID newId() {
        return idOfKey().orElseGet(Ids::next);
    }

    /** Creates a record under the id or code its address names, or changes it when {@code If-Match} names the version to be changed. */
    public <R extends Record> Response put(Runnable create, LongConsumer change, Supplier<Optional<R>> find) {
        if (request.getHeader("If-Match") != null) {
            return change(change, find);
        }
        boolean there = find.get().isPresent();
        createOnce(create);
        return with(there ? Response.ok() : Response.status(Response.Status.CREATED).header("Location", request.getRequestURI()),
            find.get().orElseThrow(() -> new RuleBroken(KernelRule.ALREADY_REMOVED)));
    }

    /** Creates a record under the id or code its address names; there is no changing it that way. */
    public <R extends Record> Response put(Runnable create, Supplier<Optional<R>> find) {
        return put(create, version -> {
            throw new NotAllowedException("GET", new String[] {"POST"});
        }, find);
    }

    /** Changes the version that {@code If-Match} names. */
    public <R extends Record> Response change(LongConsumer change, Supplier<Optional<R>> find) {
        change.accept(version());
        return with(Response.ok(), find.get().orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, collection(), "")));
    }

    /** Changes the version that {@code If-Match} names, where the change itself answers the record. */
    public Response changed(LongFunction<? extends Record> change) {
        return with(Response.ok(), change.apply(version()));
    }

    /** Removes the version that {@code If-Match} names. */
    public Response remove(LongConsumer remove) {
        remove.accept(version());
        return Response.noContent().build();
    }

    /** Does something that leaves nothing to show. */
    public Response done(Runnable doing) {
        doing.run();
        return Response.noContent().build();
    }

    /** The answer to a creation. */
    public Response created(Object id, Optional<? extends Record> found) {
        ResponseBuilder answer = Response.status(Response.Status.CREATED).header("Location", request.getRequestURI() + "/" + id);
        return with(answer, found.orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, collection(), id)));
    }

    /** Two clients that send the same creation at the same moment: the one that came second finds it done. */
    private static void createOnce(Runnable create) {
        try {
            create.run();
        } catch (RuntimeException refused) {
            if (!Causes.isDuplicate(refused)) {
                throw refused;
            }
            create.run();
        }
    }

    private Response with(ResponseBuilder answer, Record record) {
        String tag = tag(record);
        if (tag != null) {
            answer.header("ETag", tag);
        }
        return answer.type(MediaType.APPLICATION_JSON).entity(JsonText.of(record)).build();
    }

    private static String tag(Record record) {
        RecordShape.Component version = RecordShape.of(record.getClass()).byName().get(VERSION);
        return version == null ? null : "\"" + RecordShape.value(version, record) + "\"";
    }

    private long version() {
        String tag = request.getHeader("If-Match");
        if (tag == null) {
            throw new RuleBroken(KernelRule.VERSION_MISSING);
        }
        try {
            return Long.parseLong(tag.strip().replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException notOurs) {
            throw new RuleBroken(KernelRule.STALE_VERSION);
        }
    }

    private Optional<UUID> idOfKey() {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        String whose = caller.get().username() + "\n" + request.getRequestURI() + "\n" + key;
        return Optional.of(UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8)));
    }

    private String collection() {
        String[] path = request.getRequestURI().split("/");
        return path.length > 3 ? path[3] : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
