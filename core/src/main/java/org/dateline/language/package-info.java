/**
 * What a reader notices in an article: its sentences, names, the people and organisations meant, and its expressions of
 * time, together in one {@link org.dateline.language.Reading}.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
