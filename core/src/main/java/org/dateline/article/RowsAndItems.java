package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps tables and lists whole. Where at least half of a table's rows are of the body, all are: its head says little by
 * itself, and rows that look like labels or like one another are no chrome. So are the items of a list of single lines
 * within the text where two thirds are; of any other list (comments are such), what the model took stays.
 */
final class RowsAndItems {
    private static final Set<String> TABLES = Set.of("table");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final int NONE = -1;
    private static final double MOSTLY_LINKED = 0.5;

    /** Nothing that is sound stands deeper in its table or list. */
    private static final int REACH = 8;

    private final PageText page;
    private final Set<Block> taken;
    private final int end;
    private final Map<Integer, Holder> holders = new HashMap<>();

    /** A table or a list. */
    private static final class Holder {
        private final boolean table;
        private int lines;
        private int taken;
        private int lastItem = NONE;
        private boolean plain = true;
        private int end;

        Holder(boolean table) {
            this.table = table;
        }

        void add(Block block, boolean isTaken) {
            lines++;
            taken += isTaken ? 1 : 0;
            plain &= block.frame() != lastItem;
            lastItem = block.frame();
            end = block.span().end();
        }

        boolean isMostlyTaken() {
            return taken > 0 && taken * 2 >= lines;
        }
    }

    private RowsAndItems(PageText page, List<Block> body) {
        this.page = page;
        this.taken = new HashSet<>(body);
        this.end = body.isEmpty() ? 0 : body.getLast().span().end();
        for (Block block : page.blocks()) {
            int frame = holder(block);
            if (frame != NONE) {
                holders.computeIfAbsent(frame, key -> new Holder(block.kind() == Block.Kind.TABLE_ROW))
                        .add(block, taken.contains(block));
            }
        }
        holders.values().removeIf(holder -> !holder.isMostlyTaken() || holder.taken == holder.lines);
    }

    /** The body with the rows and items that were taken from it one by one, in the page's order. */
    static List<Block> whole(PageText page, List<Block> body, boolean[] judged) {
        return page.markedUp() ? new RowsAndItems(page, body).whole(body, judged) : body;
    }

    private List<Block> whole(List<Block> body, boolean[] judged) {
        if (holders.isEmpty()) {
            return body;
        }
        List<Block> whole = new ArrayList<>();
        for (int i = 0; i < judged.length; i++) {
            Block block = page.blocks().get(i);
            if (taken.contains(block) || belongs(block, judged[i])) {
                whole.add(block);
            }
        }
        return whole;
    }

    private boolean belongs(Block block, boolean judged) {
        int frame = holder(block);
        Holder holder = frame == NONE ? null : holders.get(frame);
        return holder != null && (holder.table || (isWording(block) && (judged || isListedInText(block, holder))));
    }

    private boolean isWording(Block block) {
        String words = page.words(block);
        return Body.mayBelong(words) && !DateLines.isMostlyDate(words);
    }

    private boolean isListedInText(Block block, Holder list) {
        return list.plain
                && list.taken * 3 >= list.lines * 2
                && list.end < end
                && block.linkDensity() < MOSTLY_LINKED
                && !Surroundings.has(page, block, Hint.COMMENT.bit());
    }

    /** The frame of the table or list that the line is a row or an item of, if it is one. */
    private int holder(Block block) {
        return switch (block.kind()) {
            case TABLE_ROW -> around(block, TABLES);
            case LIST_ITEM, DEFINITION -> around(block, LISTS);
            case TEXT, PARAGRAPH, HEADING, CAPTION, PREFORMATTED -> NONE;
        };
    }

    private int around(Block block, Set<String> tags) {
        int frame = block.frame();
        for (int up = 0; up < REACH && frame >= 0; up++) {
            if (tags.contains(page.frames().get(frame).tag())) {
                return frame;
            }
            frame = page.frames().get(frame).parent();
        }
        return NONE;
    }
}
