package org.concord.assistance.internal.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.UUID;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.Refused;
import org.concord.store.SecretFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final String NAME = "Hoa Example";
    private final UUID id = UUID.randomUUID();

    @TempDir
    private Path data;

    @Test
    void whatIsClosedOpensOnlyAsTheSameFieldOfTheSameCase() {
        MasterKey master = new MasterKey(new SecretFile(data.resolve("keys")));
        Seal seal = new CaseKey(id, master).seal(master);
        Seal other = new CaseKey(UUID.randomUUID(), master).seal(master);

        byte[] closed = seal.close("GIVEN_NAME", NAME);

        assertEquals(NAME, seal.open("GIVEN_NAME", closed));
        Refused.by(CaseRule.SEALED_TEXT_DAMAGED, () -> seal.open("FAMILY_NAME", closed));
        Refused.by(CaseRule.SEALED_TEXT_DAMAGED, () -> other.open("GIVEN_NAME", closed));
        assertFalse(new String(closed, StandardCharsets.UTF_8).contains("Hoa"));
    }

    @Test
    void oneChangedBitIsNoticed() {
        MasterKey master = new MasterKey(new SecretFile(data.resolve("keys")));
        Seal seal = new CaseKey(id, master).seal(master);
        byte[] closed = seal.close("GIVEN_NAME", NAME);

        closed[closed.length / 2] ^= 1;

        Refused.by(CaseRule.SEALED_TEXT_DAMAGED, () -> seal.open("GIVEN_NAME", closed));
    }

    @Test
    void theSameTextIsClosedDifferentlyEachTime() {
        MasterKey master = new MasterKey(new SecretFile(data.resolve("keys")));
        Seal seal = new CaseKey(id, master).seal(master);

        assertNotEquals(HexFormat.of().formatHex(seal.close("PHONE", "1")), HexFormat.of().formatHex(seal.close("PHONE", "1")));
    }

    @Test
    void aRenewedMasterKeyStillOpensWhatTheEarlierOneLocked() {
        MasterKey master = new MasterKey(new SecretFile(data.resolve("keys")));
        CaseKey key = new CaseKey(id, master);
        byte[] closed = key.seal(master).close("PHONE", "1");

        master.renew();

        assertEquals("1", key.seal(master).open("PHONE", closed));
    }

    @Test
    void aKeyLockedAnewNeedsTheNewMasterKey() throws Exception {
        Path file = data.resolve("keys");
        MasterKey master = new MasterKey(new SecretFile(file));
        CaseKey key = new CaseKey(id, master);
        byte[] closed = key.seal(master).close("PHONE", "1");
        Path before = Files.copy(file, data.resolve("before"));

        master.renew();
        key.lockAnew(master);

        assertEquals("1", key.seal(new MasterKey(new SecretFile(file))).open("PHONE", closed));
        Refused.by(CaseRule.MASTER_KEY_MISSING, () -> key.seal(new MasterKey(new SecretFile(before))));
    }

    @Test
    void keysOfAnotherHouseDoNotOpen() {
        MasterKey master = new MasterKey(new SecretFile(data.resolve("keys")));
        CaseKey key = new CaseKey(id, master);

        Refused.by(CaseRule.MASTER_KEY_MISSING, () -> key.seal(new MasterKey(new SecretFile(data.resolve("others")))));
    }

    @Test
    void nobodyElseReadsTheFile() throws Exception {
        Path file = data.resolve("keys");

        new MasterKey(new SecretFile(file)).number();

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(Files.readString(file).contains("primaryKeyId"));
    }
}
