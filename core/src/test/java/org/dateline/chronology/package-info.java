@NullMarked
package org.dateline.chronology;

import org.jspecify.annotations.NullMarked;
