/** Plans, their objectives, activities and budget lines, and how the budget is carried out. */
package org.concord.actionplans.internal.plan;
