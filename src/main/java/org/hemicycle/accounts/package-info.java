/**
 * People who sign in: their roles, their sign-ins and the audit trail of what they did.
 *
 * <p>Uses {@code reference} and {@code mail}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: sign-ins live in the database under a hash of their token, and not in an HTTP session of the
 *       framework: any node can answer, and whoever reads the database can't take over a sign-in.
 *   <li>2026-11-20: passwords are hashed by Argon2id (password4j, in Java alone), with OWASP's first parameters.
 * </ul>
 */
@NullMarked
package org.hemicycle.accounts;

import org.jspecify.annotations.NullMarked;
