package org.concord.membership.api;

/** What a mark on the timeline stands for. */
public enum TimelineKind { MEETING, DOCUMENT, JOINT_ACTION }
