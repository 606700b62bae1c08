package org.concord.actionplans.internal.publish;

import org.concord.actionplans.api.SourceKind;

/**
 * A funding source as the provider of money.
 *
 * @param organisation identifier of the organisation, or null
 */
record Funder(String code, String name, SourceKind kind, String organisation) {
}
