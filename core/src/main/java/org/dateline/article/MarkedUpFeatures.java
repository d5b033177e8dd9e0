package org.dateline.article;

/** What the model for marked-up pages is told of each line: its looks, its neighbours, and the frames around it. */
final class MarkedUpFeatures implements LineFeatures {
    /** So many letters and digits tell a line from others. */
    private static final int PROBE = 50;

    private static final int[] NEIGHBOURS = {-2, -1, 1, 2};
    private static final Block.Kind[] KINDS = Block.Kind.values();

    private final PageText page;
    private final Looks looks;
    private final Surface surface;
    private final FrameSums sums;
    private final Nearest nearest;
    private final int[] container;
    private final int firstHeading;
    private final Windows data;
    private final String description;
    private final String title;

    MarkedUpFeatures(PageText page, Looks looks) {
        this.page = page;
        this.looks = looks;
        this.surface = new Surface(page);
        this.container = page.blocks().stream()
                .mapToInt(block -> SecondLook.container(page, block))
                .toArray();
        this.sums = new FrameSums(page, surface, container);
        this.nearest = new Nearest(page.frames());
        this.firstHeading = firstHeading();
        this.data = Windows.of(page.head()
                .data()
                .text("articleBody")
                .map(MarkedUpFeatures::squeeze)
                .orElse(""));
        this.description =
                squeeze(page.head().first("og:description", "description").orElse(""));
        this.title = squeeze(page.head().first("og:title").orElse(page.head().title()));
    }

    /** Letters and digits alone: what is left when tags and white space differ. */
    private static String squeeze(String text) {
        return squeeze(text, text.length());
    }

    /** The first {@code most} of them. */
    private static String squeeze(String text, int most) {
        char[] squeezed = new char[Math.min(text.length(), most)];
        int length = 0;
        for (int i = 0; i < text.length() && length < most; i++) {
            char c = text.charAt(i);
            if (LineStats.isOfWord(c)) {
                squeezed[length++] = c;
            }
        }
        return new String(squeezed, 0, length);
    }

    private int firstHeading() {
        for (int i = 0; i < page.blocks().size(); i++) {
            if (page.frames().get(page.blocks().get(i).frame()).tag().equals("h1")) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void glance(int index, Row row) {
        Block block = page.blocks().get(index);
        surface.glance(index, row);
        own(index, block, row);
        ancestors(block, row);
        sums.fill(container[index], row);
    }

    @Override
    public void rest(int index, Row row) {
        surface.neighbours(index, row);
        claims(index, row);
        containers(index, row);
        neighbours(index, row);
    }

    private void own(int index, Block block, Row row) {
        row.put("links", block.linkDensity())
                .put("emphasis", (double) block.emphasis() / block.length())
                .put("afterHeading", firstHeading < 0 ? -300 : Math.clamp(index - firstHeading, -200, 200))
                .put("hasHeading", firstHeading >= 0)
                .put("headingLevel", level(block))
                .put("inlineChrome", Integer.bitCount(block.hints() & Inherited.CHROME));
        for (Block.Kind kind : KINDS) {
            row.put(kind.name(), block.kind() == kind);
        }
    }

    /** Whether the page's own data holds the line. */
    private void claims(int index, Row row) {
        String squeezed = squeeze(surface.line(index), Math.max(PROBE, title.length() + 1));
        String probe = squeezed.substring(0, Math.min(squeezed.length(), PROBE));
        row.put("inData", data.isEmpty() || probe.isEmpty() ? -1 : data.mayContain(probe) ? 1 : 0)
                .put("isDescription", !probe.isEmpty() && description.startsWith(probe))
                .put("isTitle", squeezed.length() >= 8 && title.contains(squeezed));
    }

    private int level(Block block) {
        String tag = page.frames().get(block.frame()).tag();
        return block.kind() == Block.Kind.HEADING ? tag.charAt(1) - '0' : 0;
    }

    private void ancestors(Block block, Row row) {
        row.putAll(Nearest.NAMES, nearest.of(block.frame()))
                .put("depth", page.frames().get(block.frame()).depth());
    }

    private void containers(int index, Row row) {
        int frame = container[index];
        for (int up = 0; up < 3; up++) {
            frame = frame < 0 ? -1 : page.frames().get(frame).parent();
            sums.fill(frame, row);
        }
        sums.fillTop(container[index], row);
        sums.fillArticle(page.blocks().get(index).frame(), row);
    }

    private void neighbours(int index, Row row) {
        for (int distance : NEIGHBOURS) {
            int other = index + distance;
            boolean there = other >= 0 && other < container.length;
            row.put("nLinks", there ? page.blocks().get(other).linkDensity() : -1)
                    .put("nSameContainer", there && container[other] == container[index])
                    .put("nHeading", there && page.blocks().get(other).kind() == Block.Kind.HEADING);
        }
        row.put("sameLook", Math.min(looks.alike(index), 50));
    }
}
