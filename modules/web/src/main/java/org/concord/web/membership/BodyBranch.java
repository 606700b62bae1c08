package org.concord.web.membership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concord.membership.api.BodyRow;

/** A body in the tree, with all that report to it. */
public record BodyBranch(BodyRow body, List<BodyBranch> below) {

    /** The tops of the tree that these bodies make; one whose parent is not among them is a top. */
    static List<BodyBranch> treeOf(List<BodyRow> bodies) {
        Set<String> codes = bodies.stream().map(BodyRow::code).collect(Collectors.toSet());
        Map<String, List<BodyRow>> byParent = bodies.stream().filter(body -> codes.contains(body.parent()))
            .collect(Collectors.groupingBy(BodyRow::parent));
        return bodies.stream().filter(body -> !codes.contains(body.parent())).map(top -> branch(top, byParent)).toList();
    }

    private static BodyBranch branch(BodyRow body, Map<String, List<BodyRow>> byParent) {
        return new BodyBranch(body, byParent.getOrDefault(body.code(), List.of()).stream().map(below -> branch(below, byParent)).toList());
    }
}
