package org.concord.membership.api;

/** What a focal point is for. A member has a primary one at all times, or is reported. */
public enum FocalPointFunction { PRIMARY, ALTERNATE, TECHNICAL }
