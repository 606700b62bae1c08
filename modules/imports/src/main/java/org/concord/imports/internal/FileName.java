package org.concord.imports.internal;

/** What a sender calls a file. It is shown, never used as the name of a file. */
final class FileName {

    private static final int LONGEST = 150;

    private FileName() {
    }

    /** The last part of its path, without characters that would turn or break the line it is shown in; null when nothing is left. */
    static String shown(String given) {
        if (given == null) {
            return null;
        }
        String name = given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')))
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
        String beginning = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return beginning.isEmpty() ? null : beginning;
    }
}
