/**
 * What stood in the way: questionnaires on connectivity, their replies, response rates and the ranking of
 * barriers.
 *
 * <p>Uses {@code interpretation} and what lies below it; not {@code rostering} or {@code invitations}.
 */
@NullMarked
package org.hemicycle.surveys;

import org.jspecify.annotations.NullMarked;
