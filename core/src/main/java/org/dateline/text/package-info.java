/**
 * Folding and comparing of text that several stages share. Nothing here knows of pages or of news.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
