/**
 * The platforms a sitting can be held on, and what each can carry.
 *
 * <p>Uses {@code scheduling} and what lies below it; not {@code delegations}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: so far a platform is a name and a number of licences.
 *   <li>2026-11-21: licences that sittings to come need are not given up; the sentence names the first of them.
 * </ul>
 */
@NullMarked
package org.hemicycle.platforms;

import org.jspecify.annotations.NullMarked;
