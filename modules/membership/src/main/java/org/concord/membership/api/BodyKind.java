package org.concord.membership.api;

/** What sort of body it is. */
public enum BodyKind { CONFERENCE, STEERING_GROUP, AD_HOC_GROUP, WORKING_GROUP, EXPERT_GROUP, TASK_FORCE, OFFICE, FORUM, MECHANISM }
