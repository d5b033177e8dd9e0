package org.dateline.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.bench.event.PloverTraining;
import org.dateline.bench.extraction.BlockTraining;
import org.dateline.bench.statement.StatementModels;
import org.dateline.bench.train.CountryTable;
import org.dateline.bench.train.NameGlance;
import org.dateline.bench.train.NameTraining;
import org.dateline.bench.train.SyntaxModels;
import org.dateline.bench.train.TermTraining;

/** The models that can be trained, by the name that the command line takes. */
enum Model {
    BLOCKS("folders of pages with gold.jsonl", BlockTraining::markedUp),
    LINES("folders of pages with gold.jsonl, read as plain text", BlockTraining::plainText),
    TAGS("treebanks (.conllu)", SyntaxModels::tags),
    LEMMAS("treebanks (.conllu)", SyntaxModels::lemmas),
    PARSE("treebanks (.conllu)", SyntaxModels::parse),
    TERMS("articles with their text (.jsonl)", TermTraining::train),
    NAMES("texts with names (.conll, or GUM's .conllu)", NameTraining::train),
    NAME_GLANCE("the model of names, and texts (.conllu, .jsonl)", NameGlance::train),
    COUNTRIES(
            "countries-list's countries.min.json, i18n-nationality's en.json and codes.json, PETRARCH's actors, nationalities.txt",
            CountryTable::write),
    EVENTS("sentences with their PLOVER root (.jsonl), verb patterns (.txt)", new PloverTraining()),
    STATEMENTS("documents with attributions (.jsonl)", StatementModels::attributions);

    private final String data;
    private final Trainer trainer;

    Model(String data, Trainer trainer) {
        this.data = data;
        this.trainer = trainer;
    }

    /** What the command line calls it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is trained on, in a few words. */
    String data() {
        return data;
    }

    Trainer trainer() {
        return trainer;
    }

    static Optional<Model> named(String label) {
        return Arrays.stream(values())
                .filter(model -> model.label().equals(label))
                .findFirst();
    }
}
