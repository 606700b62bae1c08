package org.concord.acceptance.architecture.planted.kernel;

import jakarta.persistence.Column;

/** Breaks the purity of the kernel: a value that knows how it is stored. */
public class ImpureValue {
    @Column
    private String name;
}
