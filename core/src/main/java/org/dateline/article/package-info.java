/**
 * From a capture to the {@link org.dateline.article.Article} that it holds: title, byline, credit, dates with how they are
 * known, and the paragraphs of the body. The chrome of the page is gone.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
