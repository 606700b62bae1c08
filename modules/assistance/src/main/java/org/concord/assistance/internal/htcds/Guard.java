package org.concord.assistance.internal.htcds;

import org.concord.kernel.Text;

/** The apostrophe before a cell that a spreadsheet would take for a formula: put there and taken away so that nothing is lost either way. */
final class Guard {

    private Guard() {
    }

    static String on(String cell) {
        return isNeeded(cell) ? "'" + cell : cell;
    }

    static String off(String cell) {
        return cell.startsWith("'") && isNeeded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Also where an apostrophe of its own stands before what looks like a formula. */
    private static boolean isNeeded(String cell) {
        String behind = cell;
        while (behind.startsWith("'")) {
            behind = behind.substring(1);
        }
        return !Text.inCell(behind).equals(behind);
    }
}
