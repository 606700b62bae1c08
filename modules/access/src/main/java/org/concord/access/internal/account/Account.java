package org.concord.access.internal.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.access.api.AccessRule;
import org.concord.access.api.Caller;
import org.concord.access.api.Grant;
import org.concord.access.api.Role;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/**
 * The account of one person. It is opened with a password that its owner changes, may get a second factor, and ends by being disabled. Whatever
 * makes older sessions unsafe lets the epoch grow, and with it they end.
 */
@Entity
@Table(schema = "access", name = "account")
class Account {

    @Id
    private UUID id;
    private String username;
    @Column(name = "display_name")
    private String displayName;
    private String searched;
    private String language;
    private boolean disabled;
    private boolean demonstration;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "otp_secret")
    private String otpSecret;
    @Column(name = "otp_last_step")
    private Long otpLastStep;
    @Column(name = "credentials_epoch")
    private int epoch;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "signed_in_at")
    private Instant signedInAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "access", name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<HeldGrant> grants = new HashSet<>();
    @Version
    private long version;

    protected Account() {
    }

    Account(UUID id, String username, Profile profile, String passwordHash, boolean demonstration) {
        this.id = id;
        this.username = username;
        this.passwordHash = passwordHash;
        this.demonstration = demonstration;
        this.createdAt = now();
        become(profile);
    }

    void become(Profile profile) {
        displayName = profile.displayName();
        language = profile.language();
        Set<HeldGrant> granted = profile.grants().stream().map(HeldGrant::new).collect(Collectors.toSet());
        grants.retainAll(granted);
        grants.addAll(granted);
        searched = Text.folded(username + " " + displayName);
    }

    void disable() {
        disabled = true;
        epoch++;
    }

    void enable() {
        disabled = false;
    }

    void speak(String otherLanguage) {
        language = otherLanguage;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        epoch++;
    }

    void setUpSecondFactor(String secret, long step) {
        if (otpSecret != null) {
            throw new RuleBroken(AccessRule.SECOND_FACTOR_PRESENT);
        }
        otpSecret = secret;
        otpLastStep = step;
    }

    void removeSecondFactor() {
        otpSecret = null;
        otpLastStep = null;
        epoch++;
    }

    /** The step of time that a code of the second factor belongs to, or null when it is wrong. */
    Long stepOf(String code, Instant when) {
        return OneTimeCode.step(otpSecret, code, when);
    }

    int epoch() {
        return epoch;
    }

    /** Who the owner is when asking for something, with the roles that are effective now. */
    Caller caller() {
        Set<Grant> effective = grants().stream().filter(this::isEffective).collect(Collectors.toSet());
        return new Caller(id, username, effective, language);
    }

    /** Whether roles are granted that give no right before a second factor is set up. */
    boolean waitsForSecondFactor() {
        return !grants().stream().allMatch(this::isEffective);
    }

    private boolean isEffective(Grant grant) {
        return hasSecondFactor() || demonstration || !grant.role().needsSecondFactor();
    }

    boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.grant().role() == role);
    }

    boolean hasSecondFactor() {
        return otpSecret != null;
    }

    boolean isDisabled() {
        return disabled;
    }

    /** Whether its owner may enter; demonstration accounts only where the server is one for demonstration. */
    boolean mayEnter(boolean demonstrationServer) {
        return !disabled && (!demonstration || demonstrationServer);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    long version() {
        return version;
    }

    Collection<Grant> grants() {
        return grants.stream().map(HeldGrant::grant).toList();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
