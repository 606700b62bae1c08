package org.concord.access.api;

/** Who this request or timer is for; {@link Caller#NOBODY} until somebody says otherwise. */
public interface CurrentCaller {

    /** Who is asking; never null. */
    Caller get();

    /** Says who is asking from now on: the sign-in of the web does, and a module's timer with {@link Caller#system}. */
    void become(Caller caller);
}
