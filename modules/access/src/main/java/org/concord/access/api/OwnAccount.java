package org.concord.access.api;

/** What people do with their own account. All of it breaks {@link AccessRule#SIGN_IN_REQUIRED} for nobody. */
public interface OwnAccount {

    /** The account of whoever is signed in. */
    AccountRow get();

    /** Whether roles wait for a second factor: they are granted, and give no right until one is set up. */
    boolean needsSecondFactor();

    /** Chooses another language. */
    void speak(ChooseLanguage command);

    /** Changes the password; all other sessions end. */
    void changePassword(ChangePassword command);

    /** A secret for an authenticator app, not kept yet; the one proposed {@code before}, or a new one for null. */
    ProposedSecondFactor proposeSecondFactor(String before);

    /** Keeps it, once a code shows that the app has it. */
    void confirmSecondFactor(ConfirmSecondFactor command);

    /** Takes it away again. */
    void removeSecondFactor(RemoveSecondFactor command);
}
