/** Screenings, and the evaluator that says what they find and why. */
package org.concord.assistance.internal.screening;
