/** Officers, who are trained, and trainers, who are officers too; and the day after which nothing names them any more. */
package org.concord.training.internal.people;
