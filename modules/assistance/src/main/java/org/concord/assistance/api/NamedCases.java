package org.concord.assistance.api;

import java.util.List;

/**
 * Cases together with whom they are about.
 *
 * @param leftOut of how many something is not in the file, or nothing is, because nothing allows to pass it on to the recipient
 */
public record NamedCases(List<CaseCells> cases, int leftOut) {

    public NamedCases {
        cases = List.copyOf(cases);
    }
}
