package org.concord.kernel;

import java.util.regex.Pattern;

/** The form of the codes that participants, processes, bodies and seats are known by. */
public final class Codes {

    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[A-Z0-9](?:[A-Z0-9]|-(?=[A-Z0-9]))*");

    private Codes() {
    }

    public static String checked(String field, String code) {
        return checked(field, code, LONGEST);
    }

    public static String checked(String field, String code, int longest) {
        String tidy = Text.required(field, code, longest);
        if (!FORM.matcher(tidy).matches()) {
            throw RuleBroken.at(field, KernelRule.CODE_NOT_WELL_FORMED, tidy);
        }
        return tidy;
    }
}
