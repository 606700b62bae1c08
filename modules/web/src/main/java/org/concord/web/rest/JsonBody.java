package org.concord.web.rest;

/**
 * The JSON of a request, read into whichever command its address means.
 *
 * @param bytes as they came, at most {@value #MOST}
 */
public record JsonBody(byte[] bytes) {

    /** The most bytes a request may have. */
    public static final int MOST = 1 << 20;

    /** The command it says; everything wrong with it is told at once. */
    public <T extends Record> T as(Class<T> command) {
        return JsonRecord.read(bytes, command);
    }
}
