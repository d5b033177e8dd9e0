package org.dateline.capture;

/**
 * An archive of records.
 *
 * @param source its bytes
 * @param packing how they are packed
 * @param arc whether it is an ARC file; else it is a WARC file
 */
record ArchiveFile(Source source, Packing packing, boolean arc) {}
