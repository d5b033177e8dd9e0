/**
 * Sentences, tokens, part-of-speech tags, lemmas and dependency trees of English text, found by small linear models.
 * Text in other languages is cut into words and sentences alone. Works on any {@link org.dateline.source.SourceText}; knows nothing of articles.
 */
@NullMarked
package org.dateline.syntax;

import org.jspecify.annotations.NullMarked;
