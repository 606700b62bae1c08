package org.concord.web.actionplans;

/**
 * A file as the page lists it.
 *
 * @param name what people call it
 * @param address where it is taken away from
 * @param purpose whom it is for, and what it is good for
 * @param standard what it follows
 * @param size in bytes; null until somebody asks, since the file has to be written to know
 */
public record PublishedFile(String name, String address, String purpose, String standard, Long size) {
}
