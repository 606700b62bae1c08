package org.concord.training.api;

import java.util.UUID;

/**
 * Certificates for everybody who is due one from a run that is closed. Who completed a run with a pass mark gets one of achievement, unless the result is
 * in doubt; who completed one without, or attended enough and did not pass, one of attendance. Done again it issues what has become due since.
 */
public interface RunCertificates {

    /** How far it is. */
    IssuingProgress progress(UUID run);

    /** Begins to issue what is due and not issued; nobody need wait for it. */
    void issue(UUID run);
}
