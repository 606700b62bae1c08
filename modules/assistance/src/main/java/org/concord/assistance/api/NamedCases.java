package org.concord.assistance.api;

import java.util.List;

/**
 * Cases together with whom they are about.
 *
 * @param leftOut in how many of them something is left empty, because nothing allows to pass it on to the recipient
 */
public record NamedCases(List<CaseCells> cases, int leftOut) {

    public NamedCases {
        cases = List.copyOf(cases);
    }
}
