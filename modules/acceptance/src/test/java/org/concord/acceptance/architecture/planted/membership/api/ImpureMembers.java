package org.concord.acceptance.architecture.planted.membership.api;

import jakarta.enterprise.event.Event;

/** Breaks the purity of the api, by CDI. */
public interface ImpureMembers {
    Event<String> events();
}
