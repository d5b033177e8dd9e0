@NullMarked
package org.dateline.copy;

import org.jspecify.annotations.NullMarked;
