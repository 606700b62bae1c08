package org.concord.acceptance.architecture.planted.membership.api;

import java.util.List;

/** Breaks the rule that a search answers a page. */
public interface EndlessMembers {

    List<String> search(String words);
}
