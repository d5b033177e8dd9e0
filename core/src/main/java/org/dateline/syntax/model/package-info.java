/**
 * The small linear models under the reader: features, search, and the models' file format. For the reader and the
 * programs that train the models; not a part of Dateline's public face.
 */
@NullMarked
package org.dateline.syntax.model;

import org.jspecify.annotations.NullMarked;
