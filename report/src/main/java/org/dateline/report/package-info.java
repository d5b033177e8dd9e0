@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
