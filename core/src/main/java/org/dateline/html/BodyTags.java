package org.dateline.html;

import java.util.Set;

/** What tags do in the body of a page, in tables too. Used for one page; not thread-safe. */
@SuppressWarnings("ReferenceEquality") // there is one object of each element's name
final class BodyTags {
    private static final Set<String> BREAKS_OUT = Set.of("span", "sub", "sup", "var");

    private final OpenElements open;
    private final Scopes scopes;
    private boolean inForm;

    BodyTags(OpenElements open, Scopes scopes) {
        this.open = open;
        this.scopes = scopes;
    }

    /** Whether the tag can't stand in a drawing or a formula, so that this must have been left open. */
    boolean breaksOut(ElementName name) {
        return switch (name.rule()) {
            case HEAD, BODY, BLOCK, HEADING, PREFORMATTED, LIST_ITEM, DEFINITION, FORMATTING, BREAK, TABLE -> true;
            case METADATA -> name.text().equals("meta");
            case EMPTY ->
                name == ElementName.BR
                        || name.text().equals("img")
                        || name.text().equals("embed");
            case ORDINARY -> BREAKS_OUT.contains(name.text());
            case RUBY -> false;
            case ROOT,
                    FRAMES,
                    TEMPLATE,
                    RAW_TEXT,
                    ESCAPABLE_TEXT,
                    PLAIN_TEXT,
                    FORM,
                    BUTTON,
                    LINK,
                    SCOPED,
                    CAPTION,
                    COLUMN,
                    ROW_GROUP,
                    ROW,
                    CELL,
                    SELECT,
                    OPTION,
                    FOREIGN -> false;
        };
    }

    /** Opens the element where it stands, or tells of it if it has no content. */
    void insert(StartTag tag) {
        if (tag.name().rule().isVoid()) {
            open.empty(tag);
        } else {
            open.push(tag);
        }
    }

    private void insertInline(StartTag tag) {
        open.reopenFormatting();
        insert(tag);
    }

    private void insertBlock(StartTag tag) {
        scopes.popParagraph();
        insert(tag);
    }

    void start(StartTag tag) {
        switch (tag.name().rule()) {
            case ROOT, HEAD, BODY, FRAMES -> {}
            case METADATA, TEMPLATE, RAW_TEXT -> insert(tag);
            case ESCAPABLE_TEXT, EMPTY, SCOPED, ORDINARY, RUBY -> insertInline(tag);
            case BLOCK, PREFORMATTED, PLAIN_TEXT, BREAK -> insertBlock(tag);
            case HEADING -> startHeading(tag);
            case FORM -> startForm(tag);
            case LIST_ITEM, DEFINITION -> {
                scopes.popItem(tag.name().rule());
                insertBlock(tag);
            }
            case BUTTON -> {
                if (scopes.inScope(tag.name())) {
                    scopes.popImplied(null);
                    open.popThrough(tag.name());
                }
                insertInline(tag);
            }
            case LINK, FORMATTING -> startFormatting(tag);
            case SELECT -> startSelect(tag);
            case OPTION -> startOption(tag);
            case FOREIGN -> startForeign(tag);
            case TABLE -> startTable(tag);
            case CAPTION, COLUMN, ROW_GROUP, ROW, CELL -> startTablePart(tag);
        }
    }

    private void startHeading(StartTag tag) {
        scopes.popParagraph();
        if (open.topRule() == TagRule.HEADING) {
            open.pop();
        }
        open.push(tag);
    }

    /** A form within a form is passed over, as browsers do. */
    private void startForm(StartTag tag) {
        if (inForm && !open.inTemplate()) {
            return;
        }
        inForm = !open.inTemplate();
        if (open.topRule().isTableStructure()) {
            open.empty(tag);
        } else {
            insertBlock(tag);
        }
    }

    private void startFormatting(StartTag tag) {
        if (tag.name() == ElementName.A) {
            scopes.endLink();
        }
        open.reopenFormatting();
        open.pushFormatting(tag);
    }

    private void startSelect(StartTag tag) {
        if (scopes.inScope(ElementName.SELECT)) {
            open.popThrough(ElementName.SELECT);
        } else {
            insertInline(tag);
        }
    }

    private void startOption(StartTag tag) {
        if (open.topRule() == TagRule.OPTION && !open.top().text().equals("optgroup")) {
            open.pop();
        }
        insertInline(tag);
    }

    private void startForeign(StartTag tag) {
        open.reopenFormatting();
        open.pushForeign(tag);
    }

    private void startTable(StartTag tag) {
        if (open.topRule().isTableStructure() && scopes.inTableScope(tag.name())) {
            open.popThrough(tag.name());
        }
        insertBlock(tag);
    }

    private void startTablePart(StartTag tag) {
        if (!open.inTemplate() && !scopes.inTableScope(ElementName.WHOLE_TABLE)) {
            return;
        }
        switch (tag.name().rule()) {
            case CELL -> {
                scopes.popToTable(TagRule.ROW, TagRule.ROW_GROUP, TagRule.TABLE);
                imply(TagRule.TABLE, ElementName.TBODY);
                imply(TagRule.ROW_GROUP, ElementName.TR);
            }
            case ROW -> {
                scopes.popToTable(TagRule.ROW_GROUP, TagRule.TABLE);
                imply(TagRule.TABLE, ElementName.TBODY);
            }
            case COLUMN -> scopes.popToTable(TagRule.TABLE, TagRule.COLUMN);
            default -> scopes.popToTable(TagRule.TABLE);
        }
        if (tag.name().rule() == TagRule.COLUMN && open.topRule() == TagRule.COLUMN) {
            open.empty(tag);
        } else {
            open.push(tag);
        }
    }

    private void imply(TagRule within, ElementName name) {
        if (open.topRule() == within) {
            open.pushImplied(name);
        }
    }

    void end(ElementName name) {
        switch (name.rule()) {
            case ROOT, HEAD, BODY, FRAMES, METADATA, PLAIN_TEXT, BREAK -> {}
            case EMPTY -> {
                if (name == ElementName.BR) {
                    open.reopenFormatting();
                    open.emptyImplied(name);
                }
            }
            case RAW_TEXT, ESCAPABLE_TEXT -> {
                if (open.isTop(name)) {
                    open.pop();
                }
            }
            case TEMPLATE -> {
                if (open.inTemplate()) {
                    open.popThrough(name);
                }
            }
            case BLOCK -> endBlock(name);
            case PREFORMATTED, BUTTON, SCOPED, SELECT -> endInScope(name);
            case FORM -> {
                inForm = false;
                scopes.endForm(name);
            }
            case HEADING -> {
                if (scopes.inScope(TagRule.HEADING)) {
                    scopes.popImplied(null);
                    open.popThrough(TagRule.HEADING);
                }
            }
            case LIST_ITEM, DEFINITION -> {
                if (scopes.itemInScope(name)) {
                    scopes.popImplied(name);
                    open.popThrough(name);
                }
            }
            case LINK, FORMATTING -> scopes.endFormatting(name);
            case OPTION, RUBY, FOREIGN, ORDINARY -> scopes.popOrdinary(name);
            case TABLE, CAPTION, COLUMN, ROW_GROUP, ROW, CELL -> {
                if (scopes.inTableScope(name)) {
                    open.popThrough(name);
                }
            }
        }
    }

    /** A paragraph's end tag without its start stands for an empty paragraph. */
    private void endBlock(ElementName name) {
        if (name != ElementName.P) {
            endInScope(name);
        } else if (scopes.paragraphInScope()) {
            scopes.popParagraph();
        } else {
            open.emptyImplied(name);
        }
    }

    private void endInScope(ElementName name) {
        if (scopes.inScope(name)) {
            scopes.popImplied(null);
            open.popThrough(name);
        }
    }
}
