package org.concord.acceptance.running;

import java.nio.file.Path;

/** Where things are in the source tree; tests run in the folder of this module. */
public final class Project {

    public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    public static final Path TARGET = Path.of("target").toAbsolutePath();

    private Project() {
    }
}
