package org.dateline.article;

/** Tells what kind of paragraph a line of the body is. */
final class Kinds {
    private Kinds() {}

    static Paragraph.Kind of(PageText page, Block block) {
        return switch (block.kind()) {
            case HEADING -> Paragraph.Kind.HEADING;
            case LIST_ITEM, DEFINITION -> Paragraph.Kind.LIST_ITEM;
            case TABLE_ROW -> Paragraph.Kind.TABLE_ROW;
            case TEXT, PARAGRAPH, PREFORMATTED, CAPTION ->
                inQuote(page, block) ? Paragraph.Kind.BLOCK_QUOTE : Paragraph.Kind.PARAGRAPH;
        };
    }

    private static boolean inQuote(PageText page, Block block) {
        int frame = block.frame();
        for (int i = 0; i < 4 && frame >= 0; i++) {
            if (page.frames().get(frame).tag().equals("blockquote")) {
                return true;
            }
            frame = page.frames().get(frame).parent();
        }
        return false;
    }
}
