package org.concord.membership.internal.chair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.membership.api.ChairAnswer;
import org.concord.membership.api.ChairQuestion;
import org.concord.membership.api.ChairSeatRow;
import org.concord.membership.api.ChairTermRow;

/** Answers who held the seats on a day. */
@ApplicationScoped
public class ChairsOnDay {

    @Inject
    private ChairSearch search;

    public List<ChairAnswer> answer(ChairQuestion question) {
        Map<String, String> bodies = new LinkedHashMap<>();
        search.bodiesOn(question).forEach(body -> bodies.put((String) body[0], (String) body[1]));
        if (bodies.isEmpty()) {
            return List.of();
        }
        Map<String, List<ChairSeatRow>> seats = search.seatsOf(bodies.keySet()).stream().collect(Collectors.groupingBy(ChairSeatRow::body));
        Map<List<String>, List<ChairTermRow>> terms = search.termsOf(bodies.keySet()).stream()
            .collect(Collectors.groupingBy(term -> List.of(term.body(), term.seat())));
        return bodies.entrySet().stream()
            .flatMap(body -> !seats.containsKey(body.getKey())
                ? Stream.of(SeatHistory.unknown(body.getKey(), body.getValue()))
                : seats.get(body.getKey()).stream().map(seat -> history(seat, terms).on(question.asOf())))
            .toList();
    }

    private static SeatHistory history(ChairSeatRow seat, Map<List<String>, List<ChairTermRow>> terms) {
        return new SeatHistory(seat, terms.getOrDefault(List.of(seat.body(), seat.code()), List.of()));
    }
}
