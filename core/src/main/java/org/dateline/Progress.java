package org.dateline;

/** Hears how long work comes along. Called from one thread at a time. */
public interface Progress {
    /** Says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void began(Stage stage, int total) {}

        @Override
        public void advanced(Stage stage, int done) {}
    };

    /** The stretches of work that a user is told of. */
    enum Stage {
        READING_CAPTURES("Reading captures"),
        READING_ARTICLES("Reading articles"),
        JOINING("Joining reports");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A stage begins.
     *
     * @param total how many things it will work on, or -1 if that is not known
     */
    void began(Stage stage, int total);

    /** {@code done} things of a stage are finished. */
    void advanced(Stage stage, int done);
}
