@NullMarked
package org.dateline.source;

import org.jspecify.annotations.NullMarked;
