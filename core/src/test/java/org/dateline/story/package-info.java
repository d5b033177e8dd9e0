@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
