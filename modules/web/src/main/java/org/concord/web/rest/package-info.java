/**
 * REST as every module's resources speak it: records to JSON and back, lists paged by key, problems, versions, creation that may be repeated.
 *
 * <p>A resource names its collection and calls the module's {@code api}; what all have in common is in {@link org.concord.web.rest.Answers}.
 */
package org.concord.web.rest;
