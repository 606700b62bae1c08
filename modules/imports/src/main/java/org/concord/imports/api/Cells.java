package org.concord.imports.api;

import java.util.Map;

/**
 * What is written in one line of a file.
 *
 * @param number of the line, from 1
 * @param byColumn the cells by column; a column the file does not have is not there
 */
public record Cells(int number, Map<String, String> byColumn) {
}
