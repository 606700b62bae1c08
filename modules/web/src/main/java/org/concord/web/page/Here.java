package org.concord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/**
 * What the address of this page asks for, and the addresses that ask for something a little different. Every list page can be bookmarked
 * and sent to a colleague, because its filters, its order and its place are in the address.
 */
@Named
@RequestScoped
public class Here {

    private static final Set<String> NOT_PART_OF_THE_QUESTION = Set.of("lang", "theme", "after");
    private static final Set<String> NO_FILTERS = Set.of("sort", "id", "unfolded");
    private static final int LONGEST = 200;

    @Inject
    private HttpServletRequest request;
    @Inject
    private Outcome outcome;
    @Inject
    private Clock clock;

    /** A filter as typed, or null. */
    public String text(String name) {
        return text(name, LONGEST);
    }

    /** What a page says along with its form, of at most {@code longest} characters, or null. */
    public String text(String name, int longest) {
        return Text.optional(name, request.getParameter(name), longest);
    }

    /** A day to filter by, or null. */
    public LocalDate day(String name) {
        return Typed.as(LocalDate.class, name, text(name));
    }

    /** One of the constants of {@code type}, or null. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Typed.as(type, name, text(name));
    }

    /** A whole number to filter by, or null. */
    public Integer number(String name) {
        return Typed.as(Integer.class, name, text(name));
    }

    /** True, false, or null for both. */
    public Boolean flag(String name) {
        return Typed.as(Boolean.class, name, text(name));
    }

    /** An id to filter by, or null. */
    public UUID id(String name) {
        return Typed.as(UUID.class, name, text(name));
    }

    /** The case that the address names beside the record. */
    public UUID caseId() {
        return known("case", id("case"));
    }

    /** The record this page is about. */
    public UUID id() {
        return known("id", Typed.as(UUID.class, "id", text("id")));
    }

    /** The code of the record this page is about. */
    public String code() {
        return known("code", text("code"));
    }

    /** The version of the record that the reader saw when filling in the form. */
    public long version() {
        return known("version", Typed.as(Long.class, "version", text("version")));
    }

    /** Today where Concord is at home. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** The id of the record that a form creates; the same however often the form is sent. */
    public UUID newId() {
        UUID sent = id("newId");
        return sent == null ? Ids.next() : sent;
    }

    /** The record looked for; without one there is no page. */
    public <T> T found(Optional<T> record) {
        return record.orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "", ""));
    }

    /** The rows asked for; none, and the reason told, when the question cannot be understood. */
    public <T> Page<T> list(Function<Paging, Page<T>> search) {
        try {
            return search.apply(new Paging(Paging.USUAL, text("after"), text("sort")));
        } catch (RuleBroken broken) {
            if (broken.rule().kind().status() == 403) {
                throw broken;
            }
            outcome.refuse(broken);
            return new Page<>(List.of(), null);
        }
    }

    /** Whether anything is asked for beyond the list as such, or the record as such. */
    public boolean isFiltered() {
        return question().keySet().stream().anyMatch(name -> !NO_FILTERS.contains(name));
    }

    /** This address with {@code name} set to {@code value}, or without it when that is empty. */
    public String with(String name, String value) {
        Map<String, String> question = question();
        question.remove(name);
        if (value != null && !value.isEmpty()) {
            question.put(name, value);
        }
        return query(question);
    }

    /** Of this question only the {@code kept} part, with {@code name} set to {@code value}: for a page that answers something narrower. */
    public String onlyWith(Set<String> kept, String name, String value) {
        Map<String, String> question = question();
        question.keySet().retainAll(kept);
        question.put(name, value);
        return query(question);
    }

    /** The same question put to another address, such as an export. */
    public String same() {
        return query(question());
    }

    /** The order after a click on the heading of {@code field}. */
    public String sortBy(String field) {
        return with("sort", field.equals(request.getParameter("sort")) ? "-" + field : field);
    }

    /** {@code ascending}, {@code descending} or {@code none}, as screen readers are told. */
    public String order(String field) {
        String sort = request.getParameter("sort");
        return field.equals(sort) ? "ascending" : ("-" + field).equals(sort) ? "descending" : "none";
    }

    /** Whether the page at {@code path}, or one below it, is being read. */
    public boolean at(String path) {
        return (request.getContextPath() + path).equals(request.getRequestURI().replaceFirst("(/|/index)?(\\.xhtml)?$", ""));
    }

    /** Whether a page below {@code path} is being read. */
    public boolean within(String path) {
        return request.getRequestURI().startsWith(request.getContextPath() + path + "/");
    }

    private Map<String, String> question() {
        Map<String, String> question = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (isInTheAddress(name) && !NOT_PART_OF_THE_QUESTION.contains(name) && !values[0].isEmpty()) {
                question.put(name, values[0]);
            }
        });
        return question;
    }

    /** What a form sends in its body is nobody's question, and must get into no address. */
    private boolean isInTheAddress(String name) {
        return ("&" + request.getQueryString()).contains("&" + encoded(name) + "=");
    }

    private static String query(Map<String, String> question) {
        return question.entrySet().stream().map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
            .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static <T> T known(String name, T value) {
        if (value == null) {
            throw new RuleBroken(KernelRule.NOT_FOUND, name, "");
        }
        return value;
    }
}
