package org.concord.acceptance.driver;

import com.microsoft.playwright.options.ColorScheme;

/**
 * In which language, on which ground and how wide a page is looked at.
 *
 * @param width of the window, in CSS pixels
 */
public record Look(String language, ColorScheme ground, int width) {

    public static final Look DESK = new Look("en", ColorScheme.LIGHT, 1280);
    public static final Look PHONE_AT_NIGHT = new Look("vi", ColorScheme.DARK, 360);
}
