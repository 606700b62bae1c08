package org.concord.assistance.internal.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.Refused;
import org.concord.store.SecretFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final String NAME = "Hoa Example";
    private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
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
        key.lockAnew(master, NOW);

        assertEquals("1", key.seal(new MasterKey(new SecretFile(file))).open("PHONE", closed));
        Refused.by(CaseRule.MASTER_KEY_MISSING, () -> key.seal(new MasterKey(new SecretFile(before))));
    }

    @Test
    void whoRenewsTheMasterKeyKeepsWhatAnotherNodeRenewedMeanwhile() {
        SecretFile file = new SecretFile(data.resolve("keys"));
        MasterKey one = new MasterKey(file);
        MasterKey other = new MasterKey(file);
        assertEquals(one.number(), other.number());

        one.renew();
        CaseKey key = new CaseKey(id, one);
        byte[] closed = key.seal(one).close("PHONE", "1");
        other.renew();

        assertEquals("1", key.seal(new MasterKey(file)).open("PHONE", closed));
        assertEquals(other.number(), one.number(), "what locks is what the file says by now");
        assertEquals(2, one.earlier().size());
    }

    @Test
    void twoNodesThatStartAtOnceMakeOneMasterKey() {
        List<Integer> numbers = IntStream.range(0, 8).parallel().mapToObj(node -> new MasterKey(new SecretFile(data.resolve("keys"))).number()).distinct()
            .toList();

        assertEquals(1, numbers.size(), numbers::toString);
    }

    @Test
    void aRetiredMasterKeyOpensNothingAnyMore() throws Exception {
        Path file = data.resolve("keys");
        MasterKey master = new MasterKey(new SecretFile(file));
        CaseKey backedUp = new CaseKey(id, master);
        CaseKey key = new CaseKey(id, master);
        byte[] closed = key.seal(master).close("PHONE", "1");

        master.renew();
        key.lockAnew(master, NOW);
        master.forget(new Retired(master.earlier()));

        assertEquals("1", key.seal(new MasterKey(new SecretFile(file))).open("PHONE", closed));
        Refused.by(CaseRule.MASTER_KEY_MISSING, () -> backedUp.seal(master));
        assertEquals(Set.of(), master.earlier());
    }

    @Test
    void theMasterKeyInUseIsNeverForgotten() {
        MasterKey master = new MasterKey(new SecretFile(data.resolve("keys")));
        int number = master.number();

        master.forget(new Retired(Set.of(number)));

        assertEquals(number, master.number());
    }

    @Test
    void aKeyThatDoesNotOpenIsNotedAndLeftAsItIs() {
        MasterKey master = new MasterKey(new SecretFile(data.resolve("keys")));
        CaseKey damaged = new CaseKey(id, new MasterKey(new SecretFile(data.resolve("others"))));
        CaseKey whole = new CaseKey(UUID.randomUUID(), master);
        master.renew();

        List.of(damaged, whole).forEach(key -> key.lockAnew(master, NOW));

        assertTrue(damaged.isDamaged());
        assertFalse(whole.isDamaged());
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
