package org.dateline.capture;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcParser;

/** Reads the headers of records. Not thread-safe. */
final class RecordHeaders {
    private final RecordInput in;
    private final boolean arc;
    private final WarcParser parser = new WarcParser();
    private long budget;

    RecordHeaders(RecordInput in, boolean arc) {
        this.in = in;
        this.arc = arc;
        parser.setLenient(true);
    }

    /** The header that begins at the next byte, of which there is one. */
    MessageHeaders next() throws IOException {
        return arc ? arcHeader() : warcHeader();
    }

    private MessageHeaders warcHeader() throws IOException {
        if (in.buffer().get(in.buffer().position()) != 'W') {
            // jwarc would take an ARC header too.
            throw new ReadProblem(Skipped.Reason.MALFORMED, "no WARC header");
        }
        parser.reset();
        budget = WarcRecords.HEADER_LIMIT;
        try {
            parser.parse(new Channel(), in.buffer());
        } catch (ParsingException e) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "no WARC header: " + e.getBaseMessage());
        } catch (EOFException e) {
            throw cut();
        }
        in.count(parser.position());
        return parser.headers();
    }

    private MessageHeaders arcHeader() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (line.size() <= ArcHeader.LIMIT) {
            if (in.atMemberBoundary() || !in.hasNext()) {
                throw cut();
            }
            byte b = in.buffer().get(in.buffer().position());
            in.advance(1);
            if (b == '\n') {
                return ArcHeader.parse(line.toString(StandardCharsets.ISO_8859_1))
                        .orElseThrow(() -> new ReadProblem(Skipped.Reason.MALFORMED, "no ARC header"));
            }
            line.write(b);
        }
        throw new ReadProblem(
                Skipped.Reason.MALFORMED, "the record's header does not end within " + ArcHeader.LIMIT + " bytes");
    }

    private static ReadProblem cut() {
        return new ReadProblem(Skipped.Reason.TRUNCATED, "the file ends in the record's header");
    }

    /** What the parser reads from when the buffer is used up. */
    private final class Channel implements ReadableByteChannel {
        @Override
        public int read(ByteBuffer target) throws IOException {
            int count = in.read(target.array(), target.arrayOffset() + target.position(), target.remaining());
            if (count > 0) {
                target.position(target.position() + count);
                budget -= count;
            }
            if (budget < 0) {
                throw new ReadProblem(
                        Skipped.Reason.MALFORMED,
                        "the record's header does not end within " + WarcRecords.HEADER_LIMIT + " bytes");
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // The file is closed by the one who opened it.
        }
    }
}
