/** What everybody may know of courses. */
package org.concord.training.internal.catalogue;
