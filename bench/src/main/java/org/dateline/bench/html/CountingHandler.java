package org.dateline.bench.html;

import org.dateline.html.ElementName;
import org.dateline.html.PageHandler;
import org.dateline.html.StartTag;

/** Counts what it is told, so that reading is measured alone. */
final class CountingHandler implements PageHandler {
    private int count;

    int count() {
        return count;
    }

    @Override
    public void open(StartTag tag, int element) {
        count++;
    }

    @Override
    public void rootAgain(StartTag tag) {
        count++;
    }

    @Override
    public void close(ElementName name, int element) {
        count++;
    }

    @Override
    public void text(int from, int to) {
        count += to - from;
    }

    @Override
    public void content(ElementName name, int from, int to) {
        count += to - from;
    }
}
