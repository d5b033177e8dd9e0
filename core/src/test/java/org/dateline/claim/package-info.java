@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
