package org.dateline.html;

import java.util.function.IntFunction;

/**
 * Turns tags into elements that open and close, by section 13.2.6 of the HTML standard, tree construction, with scripting
 * on. It differs where a row of events must: what stands in a table outside its cells is told where it stands, not before
 * the table; attributes of a second body tag are dropped; framesets and quirks are not told apart.
 *
 * <p>Used for one page; not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // there is one object of each element's name
final class TreeBuilder {
    private final char[] page;
    private final PageHandler handler;
    private final OpenElements open;
    private final BodyTags body;
    private boolean headDone;
    private boolean rootOpen;
    private boolean headOpen;
    private boolean bodyOpen;

    TreeBuilder(char[] page, PageHandler handler, IntFunction<StartTag> readAgain) {
        this.page = page;
        this.handler = handler;
        Formatting formatting = new Formatting(page);
        this.open = new OpenElements(handler, formatting, readAgain);
        this.body = new BodyTags(open, new Scopes(open, formatting));
    }

    boolean inForeignContent() {
        return open.inForeign();
    }

    private boolean inBody() {
        return bodyOpen || open.inTemplate();
    }

    void text(int from, int to) {
        if (!inBody() && isBlank(from, to)) {
            return;
        }
        if (!inBody()) {
            openBody();
        }
        if (!open.inForeign()) {
            open.reopenFormatting();
        }
        handler.text(from, to);
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && Tokenizer.isSpace(page[at])) {
            at++;
        }
        return at == to;
    }

    void content(ElementName name, int from, int to) {
        handler.content(name, from, to);
    }

    void finish() {
        if (!bodyOpen) {
            openBody();
        }
        open.popAll();
    }

    /** Takes a start tag, and says whether the element's content is text up to its end tag. */
    boolean startTag(StartTag tag) {
        if (open.inForeign()) {
            if (!body.breaksOut(tag.name())) {
                open.pushForeign(tag);
                return false;
            }
            open.popForeign();
        }
        if (tag.name() == ElementName.HTML && rootOpen) {
            handler.rootAgain(tag);
        } else if (inBody()) {
            body.start(tag);
        } else {
            beforeBody(tag);
        }
        return tag.name().rule().holdsText() && open.isTop(tag.name());
    }

    private void beforeBody(StartTag tag) {
        switch (tag.name().rule()) {
            case ROOT -> {
                rootOpen = true;
                open.push(tag);
            }
            case HEAD -> {
                if (!headDone) {
                    openRoot();
                    headDone = true;
                    headOpen = true;
                    open.push(tag);
                }
            }
            case METADATA, RAW_TEXT, ESCAPABLE_TEXT, TEMPLATE -> {
                openHead();
                body.insert(tag);
            }
            case BODY -> {
                closeHead();
                bodyOpen = true;
                open.push(tag);
            }
            case FRAMES,
                    PLAIN_TEXT,
                    BLOCK,
                    HEADING,
                    PREFORMATTED,
                    FORM,
                    LIST_ITEM,
                    DEFINITION,
                    BUTTON,
                    LINK,
                    FORMATTING,
                    SCOPED,
                    TABLE,
                    CAPTION,
                    COLUMN,
                    ROW_GROUP,
                    ROW,
                    CELL,
                    EMPTY,
                    BREAK,
                    SELECT,
                    OPTION,
                    RUBY,
                    FOREIGN,
                    ORDINARY -> {
                openBody();
                body.start(tag);
            }
        }
    }

    private void openRoot() {
        if (!rootOpen) {
            rootOpen = true;
            open.pushImplied(ElementName.HTML);
        }
    }

    /** Opens a head that no tag stands for, if there has been none. */
    private void openHead() {
        openRoot();
        if (!headDone) {
            headDone = true;
            headOpen = true;
            open.pushImplied(ElementName.HEAD);
        }
    }

    private void closeHead() {
        openHead();
        if (headOpen) {
            headOpen = false;
            open.popThrough(ElementName.HEAD);
        }
    }

    private void openBody() {
        closeHead();
        bodyOpen = true;
        open.pushImplied(ElementName.BODY);
    }

    void endTag(ElementName name) {
        if (open.inForeign() && open.endForeign(name)) {
            return;
        }
        if (inBody()) {
            body.end(name);
        } else if (name == ElementName.HEAD) {
            closeHead();
        } else if (name.rule().holdsText() && open.isTop(name)) {
            open.pop();
        }
    }
}
