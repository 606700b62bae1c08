package org.concord.assistance.api;

/**
 * Has a file of cases checked.
 *
 * @param agency code of the agency whose cases they become
 * @param worker username of whom they are assigned to; the caller when null
 * @param content XLSX, XLSM, CSV or the XML of one submission
 */
public record CheckCaseFile(String agency, String worker, byte[] content) {
}
