package org.concord.training.internal.nomination;

import java.util.UUID;

/** The run that a nomination is for, and the participant that made it: neither ever changes. */
record Belonging(UUID run, String participant) {
}
