/**
 * The linear models that find attributions: what they see of a text, and how they decode. Public for the programs that
 * train them; no other stage uses this package.
 */
@NullMarked
package org.dateline.statement.model;

import org.jspecify.annotations.NullMarked;
