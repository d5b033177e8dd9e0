package org.dateline.capture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A feed as it was saved, whatever its format.
 *
 * @param title the feed's title, which is taken for the outlet's name
 * @param items its items in their order
 */
record Feed(Optional<String> title, List<Item> items) {
    Feed {
        items = List.copyOf(items);
    }

    /** The whole text of an item. */
    record Content(MediaType mediaType, String text) {}

    /**
     * One item.
     *
     * @param offset the byte that it begins at, or 0 if that is not known
     * @param published the date as it is written there
     * @param content its whole text; nothing if the feed has only a summary of it
     */
    record Item(
            long offset,
            Optional<String> link,
            Optional<String> title,
            List<String> authors,
            Optional<String> published,
            Optional<Content> content) {
        Item {
            authors = List.copyOf(authors);
        }
    }

    /**
     * Gives each item as a capture, or the reason why it is none.
     *
     * @param record the archive's record that the feed lies in; where it is a file of its own, items are the records
     * @param outside what is known of the feed from outside it
     */
    void give(Location record, Supplied outside, Consumer<CaptureResult> sink) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Location location = record.record() > 0 ? record : new Location(record.file(), i + 1, item.offset());
            give(item, location, outside, sink);
        }
    }

    private void give(Item item, Location location, Supplied outside, Consumer<CaptureResult> sink) {
        Supplied own = new Supplied(
                item.link(),
                Optional.empty(),
                item.published().flatMap(Dates::published),
                title,
                item.title(),
                item.authors(),
                Supplied.Origin.FEED);
        item.published()
                .filter(date -> own.published().isEmpty())
                .ifPresent(date -> sink.accept(new Skipped(
                        location, Skipped.Reason.BAD_METADATA, "the item's date of publication is no date: " + date)));
        if (item.content().isEmpty()) {
            sink.accept(new Skipped(location, Skipped.Reason.NO_TEXT, "the item has only a summary"));
            return;
        }
        Content content = item.content().get();
        byte[] bytes = content.text().getBytes(StandardCharsets.UTF_8);
        sink.accept(Capture.of(
                location, content.mediaType(), Optional.of("UTF-8"), Payload.owning(bytes), own.or(outside)));
    }
}
